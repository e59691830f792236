// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/overview/overview_test.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! The links of the Overview's cards have the room that the window leaves, whatever language they
//! speak.
class TestOverviewLinks : public OverviewTest {
    Q_OBJECT

private slots:
    void init();

    void aLongLinkIsCutAndToldWhole_data();
    void aLongLinkIsCutAndToldWhole();

private:
    //! What the tool tip of \p link says.
    [[nodiscard]] static QString told(Button *link);
};

void TestOverviewLinks::init()
{
    OverviewTest::init();
    m_fixture->window->resize(960, 600);
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
