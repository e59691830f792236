// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/findings_board.h"
#include "tests/support/drain.h"
#include "tests/ui/support/changes_fixture.h"
#include "tests/ui/support/widget_test.h"
#include "ui/widgets/button.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! The links of the Overview's cards have the room that the window leaves, whatever language they
//! speak.
class TestOverviewLinks : public WidgetTest {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aLongLinkIsCutAndToldWhole_data();
    void aLongLinkIsCutAndToldWhole();

private:
    //! What the tool tip of \p link says.
    [[nodiscard]] static QString told(Button *link);

    std::unique_ptr<ChangesFixture> m_fixture;
};

void TestOverviewLinks::init()
{
    m_fixture = std::make_unique<ChangesFixture>();
    m_fixture->window->resize(960, 600);
    m_fixture->window->findChild<Shell *>()->showPage("overview");
    QVERIFY(m_fixture->settle());
    FindingsBoard &board = m_fixture->parts.findings;
    QTRY_VERIFY([&] {
        m_fixture->parts.clock.advance(FindingsBoard::Gathering);
        return board.isCurrent();
    }());
    m_fixture->parts.settle();
    drain();
}

QString TestOverviewLinks::told(Button *link)
{
    QToolTip::hideText();
    const QPoint at = link->rect().center();
    QHelpEvent event(QEvent::ToolTip, at, link->mapToGlobal(at));
    QCoreApplication::sendEvent(link, &event);
    return QToolTip::isVisible() ? QToolTip::text() : QString();
}

void TestOverviewLinks::aLongLinkIsCutAndToldWhole_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"copyAccountToken", "createSharedToken", "createApiToken",
                             "attentionAll", "score0", "expirySpan"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void TestOverviewLinks::aLongLinkIsCutAndToldWhole()
{
    QFETCH(const QString, name);
    auto *link = m_fixture->child<Button>(name);
    QVERIFY(link);
    QVERIFY2(link->width() >= link->sizeHint().width(), "cut in English");
    QCOMPARE(told(link), QString());
    const QWidget *card = link->parentWidget();
    const int width = card->width();
    const QString text = u"Donaudampfschifffahrtsgesellschaft "_s.repeated(6) + u"& Co."_s;
    link->setText(QString(text).replace(u'&', u"&&"_s));
    link->updateGeometry();
    drain();
    QVERIFY(link->width() < link->sizeHint().width());
    QVERIFY(card->rect().contains(link->geometry()));
    QCOMPARE(card->width(), width);
    QCOMPARE(told(link), text);
    QToolTip::hideText();
}

QTEST_MAIN(TestOverviewLinks)
#include "tst_overview_links.moc"
