// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/logs/log_shares.h"
#include "tests/ui/support/changes_fixture.h"
#include "ui/frame/details/details_pane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/share_bar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! The details of the selection, over the sandbox.
class TestDetails : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_fixture = std::make_unique<ChangesFixture>(SandboxTime::OfTheApplication); }
    void cleanup() { m_fixture.reset(); }

    void tellsTheShareOfLogs();
    void saysHowFiltersCombineWhereNothingIsCounted();
    void saysThatNothingIsCountedOutOfReach();
    void asksNothingOfATokenThatSeesEverything();
    void asksNothingWhileFolded();
    void breaksWordsOfAnyLength();
    void paintsNothingAtRest();

private:
    void select(const QString &token);
    //! Lets the time pass after which the share is asked for, and waits for the answer.
    void stay();
    [[nodiscard]] QString shareText() const;
    [[nodiscard]] int searches() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ChangesFixture> m_fixture;
};

void TestDetails::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(ThemeChoice::Light);
}

void TestDetails::select(const QString &token)
{
    TablePage *page = m_fixture->showPage("shared");
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, {token});
    const RowRef wanted{m_fixture->main, m_fixture->named<SharedToken>(token)->id.value()};
    QTRY_COMPARE(page->selection().rows, std::vector{wanted});
    // The details follow from the event loop.
    QCoreApplication::processEvents();
}

void TestDetails::stay()
{
    m_fixture->parts.clock.advance(LogShares::Pause);
    QVERIFY(m_fixture->settle());
}

QString TestDetails::shareText() const
{
    const auto *label = m_fixture->child<QLabel>(u"seesShare"_s);
    return label ? label->text() : QString();
}

int TestDetails::searches() const
{
    int count = 0;
    for (const sandbox::RequestRecord &record : m_fixture->backend.journal()->requests())
        count += record.path == u"/v1/search" ? 1 : 0;
    return count;
}

void TestDetails::tellsTheShareOfLogs()
{
    select(u"Board status wall"_s);
    QTRY_COMPARE(shareText(), u"Counting the logs…"_s);
    QVERIFY(m_fixture->child<ShareBar>());
    QCOMPARE(searches(), 0);
    stay();
    const QRegularExpression share(u"^(<1|>99|[0-9]+) % of the logs of the last 24 hours$"_s);
    QTRY_VERIFY2(share.match(shareText()).hasMatch(), qPrintable(shareText()));
    QCOMPARE(searches(), 1);
    // Coming back to it asks nothing anew.
    const QString known = shareText();
    select(u"Incident review"_s);
    select(u"Board status wall"_s);
    QTRY_COMPARE(shareText(), known);
    stay();
    QCOMPARE(searches(), 1);
}

void TestDetails::saysHowFiltersCombineWhereNothingIsCounted()
{
    m_fixture->addFault(u"POST /v1/search status=403"_s);
    select(u"Board status wall"_s);
    stay();
    QTRY_VERIFY(!m_fixture->child<ShareBar>());
    QCOMPARE(shareText(), QString());
    const auto labels = m_fixture->window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Logs that match all of these.";
    }));
}

void TestDetails::saysThatNothingIsCountedOutOfReach()
{
    select(u"Board status wall"_s);
    QTRY_COMPARE(shareText(), u"Counting the logs…"_s);
    m_fixture->parts.failList(m_fixture->main, ListKind::SharedTokens,
                              {.kind = ProblemKind::Offline});
    QTRY_VERIFY(!m_fixture->child<ShareBar>());
    QCOMPARE(shareText(), QString());
    const auto labels = m_fixture->window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible()
            && label->text().endsWith(u"cannot be counted while Logz.io is out of reach.");
    }));
}

void TestDetails::asksNothingOfATokenThatSeesEverything()
{
    select(u"Support snapshots"_s);
    stay();
    QVERIFY(!m_fixture->child<ShareBar>());
    QCOMPARE(searches(), 0);
}

void TestDetails::asksNothingWhileFolded()
{
    m_fixture->window->resize(960, 600);
    select(u"Board status wall"_s);
    stay();
    QCOMPARE(searches(), 0);
    auto *details = m_fixture->child<QAbstractButton>(u"detailsButton"_s);
    QVERIFY(details);
    details->click();
    QTRY_COMPARE(shareText(), u"Counting the logs…"_s);
    stay();
    QTRY_VERIFY(shareText().contains(u'%'));
    QCOMPARE(searches(), 1);
}

void TestDetails::breaksWordsOfAnyLength()
{
    select(u"Board status wall"_s);
    auto *pane = m_fixture->child<DetailsPane>();
    const QString name(1000, u'M');
    pane->setContent({.title = name,
                      .subtitle = u"Shared token · "_s + name,
                      .token = DetailsContent::Token{.mask = u"0f1d••••4b70"_s},
                      .facts = {{u"Description"_s, name}},
                      .recent = {name}});
    QTRY_COMPARE(pane->widget()->width(), pane->viewport()->width());
    const auto *copy = pane->findChild<QAbstractButton *>(u"copyButton"_s);
    QVERIFY(pane->viewport()->rect().contains(
        QRect(copy->mapTo(pane->viewport(), QPoint()), copy->size())));
    for (const auto *label : pane->widget()->findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->text().contains(u"MMMM"_s))
            continue;
        // All of it has its lines.
        QTRY_COMPARE(label->height(), label->heightForWidth(label->width()));
        const int area = label->width() * label->height();
        const QFontMetrics metrics = label->fontMetrics();
        QVERIFY(area >= metrics.horizontalAdvance(name) * metrics.height());
    }
    // What is copied of the name has no break.
    QCOMPARE(pane->findChild<QLabel *>(u"detailsTitle"_s)->text(), name);
}

void TestDetails::paintsNothingAtRest()
{
    struct Painted : QObject {
        QStringList names;
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                names.append(QString::fromLatin1(watched->metaObject()->className()));
            return false;
        }
    } painted;
    select(u"Board status wall"_s);
    stay();
    // What a selection brings with it is painted in a few turns of the event loop.
    const auto turn = [] {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    };
    turn();
    qApp->installEventFilter(&painted);
    turn();
    QCOMPARE(painted.names, QStringList());
}

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
