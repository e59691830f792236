// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/connect/connect_test.h"
#include "tests/ui/support/ui_probe.h"
#include "ui/base/actions.h"
#include "ui/frame/page.h"
#include "ui/shell/shell.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDialog>
#include <QLineEdit>
#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using test::visibleChild;

//! What the window says of how Logz.io answers a connection that it has: waits, pages of others,
//! clocks.
class TestConnectionNotices : public test::ConnectTest {
    Q_OBJECT

private slots:
    void saysOnThePageWhatItsListsWaitFor();
    void saysAfterALockWhatMayRemain();
    void keepsTheConnectionWhenAPageAnswers();
    void saysOnceThatTheClocksDiffer();
    void saysThatTheClocksDifferFromTheBeginning();
    void sentencesBehindAQuoteAreToldApart();
    void returnConnectsFromTheBox();

private:
    //! What a clock that is \p ahead of ours puts into its answers.
    [[nodiscard]] QByteArray date(std::chrono::seconds ahead) const
    {
        const auto seconds =
            std::chrono::floor<std::chrono::seconds>(m_fixture->clock.now() + ahead);
        const QDateTime moment =
            QDateTime::fromSecsSinceEpoch(seconds.time_since_epoch().count()).toUTC();
        return QLocale::c().toString(moment, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    }
    //! What the bar of the page in sight says.
    [[nodiscard]] QString pageText() const
    {
        const auto *page = visibleChild<Page>(m_window.get());
        const auto *bar = page ? visibleChild<MessageBar>(page) : nullptr;
        return bar ? bar->text() : QString();
    }
    //! Whether every list of \p id has come, and none is being asked for.
    [[nodiscard]] bool isSynced(const ConnectionId &id) const
    {
        return std::ranges::all_of(AllListKinds, [&](ListKind kind) {
            const ListStatus status = m_fixture->workspace.status(id, kind);
            return status.syncedAt && !status.refreshing;
        });
    }
};

//! A lock ends the connecting of sub accounts wherever it is.
void TestConnectionNotices::saysAfterALockWhatMayRemain()
{
    connectMain();
    QTRY_VERIFY2(pageText().contains(u"are not connected"_s), qPrintable(pageText()));
    m_backend->fault("/v1/api-tokens/sub-account", {.body = "{   }", .pieces = 5});
    child<Button>(u"messageAction"_s)->click();
    child<Button>(u"actionButton"_s)->click();
    QTRY_COMPARE(m_backend->server.count("POST", "/v1/api-tokens/sub-account"), 1);
    m_window->actions().action(ActionId::Lock)->trigger();
    QTRY_VERIFY(child<Button>(u"unlockButton"_s));
    QVERIFY(!child<QDialog>(u"subAccountsDialog"_s));
    child<Button>(u"unlockButton"_s)->click();
    QTRY_VERIFY(child<QDialog>(u"subAccountsDialog"_s));
    const auto said = [this] {
        return test::accessibleTexts(child<QDialog>(u"subAccountsDialog"_s)).join(u'\n');
    };
    QTRY_VERIFY2(said().contains(u"A token named “Tokendeck” may remain in this account"_s),
                 qPrintable(said()));
}

void TestConnectionNotices::saysOnThePageWhatItsListsWaitFor()
{
    connectMain();
    visibleChild<Shell>(m_window.get())->showPage("filters");
    const ConnectionId id = m_fixture->workspace.connections().front().connection.id;
    QTRY_VERIFY(isSynced(id));
    m_backend->fault("/v1/shared-tokens",
                     {.status = 429, .body = "{}", .headers = {{"Retry-After", "30"}}});
    m_fixture->sync.refresh(id, ListKind::SharedTokens);
    QTRY_VERIFY2(pageText().contains(u"Logz.io asks to wait 30 s before the next request for "
                                     "“Acme”: until "_s),
                 qPrintable(pageText()));
    m_backend->clearFaults();
    m_backend->fault("/v1/shared-tokens", {.body = "[   ]", .pieces = 5});
    m_fixture->clock.advance(30s);
    QTRY_COMPARE(pageText(), QString());
    QTRY_COMPARE(m_backend->server.count("GET", "/v1/shared-tokens"), 3);
    m_backend->server.sendPiece();
    m_fixture->settle();
    m_fixture->clock.advance(10s);
    QTRY_COMPARE(pageText(), u"Logz.io answers very slowly for “Acme”."_s);
    auto *cancel = child<Button>(u"messageAction"_s);
    QCOMPARE(cancel->text(), u"Cancel"_s);
    cancel->click();
    QTRY_COMPARE(m_fixture->http.inFlight(), 0);
    QVERIFY(!m_fixture->workspace.status(id, ListKind::SharedTokens).refreshing);
    QCOMPARE(m_fixture->workspace.status(id, ListKind::SharedTokens).problem->kind,
             ProblemKind::Cancelled);
}

void TestConnectionNotices::keepsTheConnectionWhenAPageAnswers()
{
    connectMain();
    const ConnectionId id = m_fixture->workspace.connections().front().connection.id;
    QTRY_VERIFY(isSynced(id));
    visibleChild<Shell>(m_window.get())->showPage("shared");
    for (const int status : {401, 403, 200}) {
        m_backend->fault("/v1/shared-tokens",
                         {.status = status,
                          .body = "<html><title>Web filter</title></html>",
                          .contentType = "text/html"});
        m_fixture->sync.refreshAll();
        QTRY_VERIFY2(pageText().startsWith(u"The page “Web filter” answered for the shared tokens "
                                           "of "_s),
                     qPrintable(pageText()));
        QVERIFY2(!pageText().contains(u"support"_s), qPrintable(pageText()));
        QCOMPARE(m_fixture->workspace.connection(id)->state, ConnectionState::Ready);
        QCOMPARE(child<Button>(u"messageAction"_s)->text(), u"Try again"_s);
        m_backend->clearFaults();
        child<Button>(u"messageAction"_s)->click();
        QTRY_VERIFY2(!pageText().contains(u"Web filter"_s), qPrintable(pageText()));
    }
}

void TestConnectionNotices::saysOnceThatTheClocksDiffer()
{
    connectMain();
    const ConnectionId id = m_fixture->workspace.connections().front().connection.id;
    QTRY_VERIFY(isSynced(id));
    const auto ask = [&](std::chrono::seconds ahead) {
        m_backend->setDate(date(ahead));
        m_fixture->sync.refresh(id, ListKind::SharedTokens);
        QTRY_VERIFY(isSynced(id));
        m_fixture->settle();
    };
    ask(4min);
    QCOMPARE(test::noticesOf(m_window.get()), QStringList());
    ask(-12min);
    const QStringList notices = test::noticesOf(m_window.get());
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices.front().startsWith(
                 u"The clock of this computer is 12 min ahead of that of Logz.io, as an answer for "
                 "“Acme” shows."_s),
             qPrintable(notices.front()));
    m_window->actions().action(ActionId::Escape)->trigger();
    QCOMPARE(test::noticesOf(m_window.get()), QStringList());
    ask(-12min);
    QCOMPARE(test::noticesOf(m_window.get()), QStringList());
}

void TestConnectionNotices::saysThatTheClocksDifferFromTheBeginning()
{
    m_backend->setDate(date(72h));
    connectFamily();
    m_fixture->settle();
    // Every answer shows it, of each of the accounts, before there is a page and after.
    const QStringList notices = test::noticesOf(m_window.get());
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices.front().startsWith(u"The clock of this computer is 72 h behind"_s),
             qPrintable(notices.front()));
}

void TestConnectionNotices::sentencesBehindAQuoteAreToldApart()
{
    m_backend->fault("/v1/api-tokens/sub-account",
                     {.status = 500, .body = R"({"message": "Something went wrong"})"});
    useBackend();
    enter(mainToken());
    QTest::keyClick(child<QLineEdit>(u"tokenEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(child<Button>(u"closeSubAccounts"_s));
    const QString said = test::accessibleTexts(m_window.get()).join(u'\n');
    QVERIFY2(said.contains(u"“Something went wrong”. A token named"_s), qPrintable(said));
}

void TestConnectionNotices::returnConnectsFromTheBox()
{
    useBackend();
    enter(mainToken());
    pause();
    QTRY_VERIFY(child<QCheckBox>(u"subAccountsCheck"_s));
    QTest::keyClick(child<QCheckBox>(u"subAccountsCheck"_s), Qt::Key_Space);
    QVERIFY(!child<QCheckBox>(u"subAccountsCheck"_s)->isChecked());
    child<QCheckBox>(u"subAccountsCheck"_s)->setFocus();
    QTRY_VERIFY(child<QCheckBox>(u"subAccountsCheck"_s)->hasFocus());
    QTest::keyClick(child<QCheckBox>(u"subAccountsCheck"_s), Qt::Key_Return);
    QTRY_VERIFY(visibleChild<Shell>(m_window.get()));
    QCOMPARE(m_fixture->workspace.connections().size(), 1u);
}

QTEST_MAIN(TestConnectionNotices)
#include "tst_connection_notices.moc"
