// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/played_backend.h"
#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/base/actions.h"
#include "ui/frame/page.h"
#include "ui/main_window.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QLineEdit>
#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using test::PlayedBackend;
using test::ScriptedReply;
using test::visibleChild;

//! Connecting, from the form to a real HTTP server.
class TestConnectPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void checksWhileTyping();
    void takesTokensAsTheyArePasted_data();
    void takesTokensAsTheyArePasted();
    void sendsNothingThatIsNoToken();
    void connectsAlone();
    void connectsTheSubAccounts();
    void reportsEachSubAccount();
    void tellsARefusedToken();
    void takesNoPageForARefusal();
    void saysThatItIsAskedToWait();
    void saysThatAnAnswerIsSlow();
    void saysOnThePageWhatItsListsWaitFor();
    void keepsTheConnectionWhenAPageAnswers();
    void saysOnceThatTheClocksDiffer();
    void saysThatTheClocksDifferFromTheBeginning();
    void offersTheRightRegion();
    void offersTheSessionWithoutAKeychain();
    void refusesAnInsecureAddress();
    void knowsWhatIsConnected();
    void dropsLateAnswers();
    void goesBack();
    void takesANewToken();
    void forgetsTheTokenAtLock();

private:
    void enter(const QByteArray &token);
    void useBackend();
    //! What a clock that is \p ahead of ours puts into its answers.
    [[nodiscard]] QByteArray date(std::chrono::seconds ahead) const
    {
        const auto seconds =
            std::chrono::floor<std::chrono::seconds>(m_fixture->clock.now() + ahead);
        const QDateTime moment =
            QDateTime::fromSecsSinceEpoch(seconds.time_since_epoch().count()).toUTC();
        return QLocale::c().toString(moment, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    }
    //! Lets the pause after typing end.
    void pause() { m_fixture->clock.advance(700ms); }
    template <typename T> [[nodiscard]] T *child(const QString &name) const
    {
        return visibleChild<T>(m_window.get(), name);
    }
    [[nodiscard]] QString result() const
    {
        const auto *bar = child<MessageBar>(u"connectResult"_s);
        return bar ? bar->text() : QString();
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
    [[nodiscard]] QByteArray mainToken() const
    {
        return m_backend->token().exposedText().toByteArray();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PlayedBackend> m_backend;
    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestConnectPage::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(ThemeChoice::Light);
}

void TestConnectPage::init()
{
    m_backend = std::make_unique<PlayedBackend>(2);
    m_fixture = std::make_unique<test::WindowFixture>();
    m_fixture->connections.unlock();
    m_window = std::make_unique<MainWindow>(m_fixture->dependencies());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestConnectPage::cleanup()
{
    m_window.reset();
    m_fixture.reset();
    m_backend.reset();
}

void TestConnectPage::useBackend()
{
    auto *region = child<QComboBox>(u"regionCombo"_s);
    region->setCurrentIndex(region->count() - 1);
    child<QLineEdit>(u"customUrl"_s)->setText(m_backend->url().toString());
}

void TestConnectPage::enter(const QByteArray &token)
{
    auto *edit = child<QLineEdit>(u"tokenEdit"_s);
    edit->clear();
    QTest::keyClicks(edit, QString::fromLatin1(token));
}

void TestConnectPage::checksWhileTyping()
{
    useBackend();
    enter(mainToken());
    // Nothing is sent before the pause.
    QVERIFY(m_backend->server.requests().empty());
    pause();
    QTRY_VERIFY2(result().startsWith(u"Token accepted: "_s), qPrintable(result()));
    QVERIFY2(result().contains(u"main account 1000, with 2 sub accounts"_s), qPrintable(result()));
    QVERIFY(!child<QLineEdit>(u"nameEdit"_s)->text().isEmpty());
    auto *choice = child<QCheckBox>(u"subAccountsCheck"_s);
    QCOMPARE(choice->text(), u"Connect the 2 sub accounts too"_s);
    QVERIFY(choice->isChecked());
    QVERIFY(choice->accessibleDescription().contains(u"“Tokendeck”"_s));
    // The token is in the field and in no text that can be read.
    QVERIFY(!test::accessibleTexts(m_window.get())
                 .join(u'\n')
                 .contains(QString::fromLatin1(mainToken())));
}

void TestConnectPage::takesTokensAsTheyArePasted_data()
{
    QTest::addColumn<QString>("frame");
    QTest::newRow("quotes") << u"\"%1\""_s;
    QTest::newRow("header") << u"X-API-TOKEN: %1"_s;
    QTest::newRow("scheme") << u"Authorization: Bearer %1,"_s;
    QTest::newRow("curl") << u"curl -H 'X-API-TOKEN: %1' https://api.logz.io/v2/whoami"_s;
    QTest::newRow("file") << u"export LOGZIO_API_TOKEN=\"%1\";"_s;
}

void TestConnectPage::takesTokensAsTheyArePasted()
{
    QFETCH(QString, frame);
    useBackend();
    child<QLineEdit>(u"tokenEdit"_s)->setText(frame.arg(QString::fromLatin1(mainToken())));
    pause();
    QTRY_VERIFY2(result().startsWith(u"Token accepted: "_s), qPrintable(result()));
    child<QCheckBox>(u"subAccountsCheck"_s)->setChecked(false);
    child<Button>(u"connectButton"_s)->click();
    QTRY_VERIFY(visibleChild<Shell>(m_window.get()));
    // What is kept is the token alone.
    QVERIFY(m_backend->sawOnlyKnownTokens());
}

void TestConnectPage::sendsNothingThatIsNoToken()
{
    useBackend();
    child<QLineEdit>(u"tokenEdit"_s)->setText(u"the one that Dana sent me yesterday"_s);
    pause();
    QVERIFY2(result().startsWith(u"What was entered is no API token"_s), qPrintable(result()));
    QVERIFY(m_backend->server.requests().empty());
}

void TestConnectPage::connectsAlone()
{
    useBackend();
    enter(mainToken());
    pause();
    QTRY_VERIFY(child<QCheckBox>(u"subAccountsCheck"_s));
    child<QCheckBox>(u"subAccountsCheck"_s)->setChecked(false);
    child<QLineEdit>(u"nameEdit"_s)->setText(u"  Acme "_s);
    child<Button>(u"connectButton"_s)->click();
    QTRY_VERIFY(visibleChild<Shell>(m_window.get()));
    QCOMPARE(m_fixture->workspace.connections().size(), 1u);
    QCOMPARE(m_fixture->workspace.connections().front().connection.name, u"Acme"_s);
    QCOMPARE(m_fixture->vault.count(), 1);
    QVERIFY(m_backend->sawOnlyKnownTokens());
}

void TestConnectPage::connectsTheSubAccounts()
{
    useBackend();
    enter(mainToken());
    // Enter in the token's field checks and connects in one go.
    QTest::keyClick(child<QLineEdit>(u"tokenEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(child<Button>(u"closeSubAccounts"_s));
    QCOMPARE(child<Label>(u"subAccountSummary"_s)->text(), u"2 of 2 connected"_s);
    QCOMPARE(child<Label>(u"subAccountState0"_s)->text(), u"connected"_s);
    QCOMPARE(m_backend->tokens(PlayedBackend::sub(1)).back().name, u"Tokendeck"_s);
    QTest::keyClick(child<Button>(u"closeSubAccounts"_s), Qt::Key_Return);
    QVERIFY(visibleChild<Shell>(m_window.get()));
    QCOMPARE(m_fixture->workspace.connections().size(), 3u);
    QCOMPARE(visibleChild<Shell>(m_window.get())->scope().size(), 3u);
    QCOMPARE(m_fixture->vault.count(), 3);
}

void TestConnectPage::reportsEachSubAccount()
{
    m_backend->fault("/v1/api-tokens/sub-account",
                     {.status = 403, .body = R"({"message": "Not on this plan"})"});
    useBackend();
    enter(mainToken());
    QTest::keyClick(child<QLineEdit>(u"tokenEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(child<Button>(u"closeSubAccounts"_s));
    QCOMPARE(child<Label>(u"subAccountSummary"_s)->text(), u"0 of 2 connected, 2 failed"_s);
    QCOMPARE(child<Label>(u"subAccountState1"_s)->text(), u"failed"_s);
    QVERIFY(test::accessibleTexts(m_window.get()).join(u'\n').contains(u"“Not on this plan”"_s));
}

void TestConnectPage::tellsARefusedToken()
{
    useBackend();
    enter("00000000-0000-0000-0000-000000000000");
    pause();
    QTRY_VERIFY2(result().startsWith(u"Logz.io refused this API token"_s), qPrintable(result()));
    QVERIFY(!child<QCheckBox>(u"subAccountsCheck"_s));
    // The next key takes the sentence away.
    QTest::keyClicks(child<QLineEdit>(u"tokenEdit"_s), u"1"_s);
    QVERIFY(result().isEmpty());
}

void TestConnectPage::takesNoPageForARefusal()
{
    m_backend->fault("/v2/whoami",
                     {.status = 401,
                      .body = "<html><head><title>Hotel Wi-Fi</title></head></html>",
                      .contentType = "text/html"});
    useBackend();
    enter(mainToken());
    pause();
    QTRY_VERIFY2(result().startsWith(u"The page “Hotel Wi-Fi” answered for 127.0.0.1, not "
                                     "Logz.io."_s),
                 qPrintable(result()));
    QVERIFY2(!result().contains(u"acted"_s), qPrintable(result()));
    auto *action = child<Button>(u"messageAction"_s);
    QCOMPARE(action->text(), u"Try again"_s);
    m_backend->clearFaults();
    action->click();
    QTRY_VERIFY2(result().startsWith(u"Token accepted"_s), qPrintable(result()));
}

void TestConnectPage::saysThatItIsAskedToWait()
{
    m_backend->fault("/v2/whoami",
                     {.status = 429, .body = "{}", .headers = {{"Retry-After", "7"}}});
    useBackend();
    enter(mainToken());
    pause();
    // And again after the first wait.
    for (int i = 0; i < 2; ++i) {
        QTRY_VERIFY2(result().startsWith(u"Checking the token… Logz.io asks to wait 7 s before the "
                                         "next request for the token that was entered: until "_s),
                     qPrintable(result()));
        if (i == 1)
            m_backend->clearFaults();
        m_fixture->clock.advance(7s);
    }
    QTRY_VERIFY2(result().startsWith(u"Token accepted"_s), qPrintable(result()));
}

void TestConnectPage::saysThatAnAnswerIsSlow()
{
    m_backend->fault("/v2/whoami",
                     {.body = "{\"accountId\":", .fault = ScriptedReply::Fault::HangInBody});
    useBackend();
    enter(mainToken());
    pause();
    QTRY_COMPARE(m_backend->server.count("GET", "/v2/whoami"), 1);
    QTRY_COMPARE(m_fixture->http.inFlight(), 1);
    QCOMPARE(result(), u"Checking the token…"_s);
    m_fixture->clock.advance(10s);
    QTRY_COMPARE(result(),
                 u"Checking the token… Logz.io answers very slowly for the token that was "
                 "entered."_s);
    auto *cancel = child<Button>(u"messageAction"_s);
    QCOMPARE(cancel->text(), u"Cancel"_s);
    cancel->click();
    m_fixture->settle();
    QCOMPARE(result(), QString());
    QCOMPARE(m_fixture->http.inFlight(), 0);
    QVERIFY(child<Button>(u"connectButton"_s)->isEnabled());
}

void TestConnectPage::saysOnThePageWhatItsListsWaitFor()
{
    connectsAlone();
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

void TestConnectPage::keepsTheConnectionWhenAPageAnswers()
{
    connectsAlone();
    const ConnectionId id = m_fixture->workspace.connections().front().connection.id;
    QTRY_VERIFY(isSynced(id));
    visibleChild<Shell>(m_window.get())->showPage(2);
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

void TestConnectPage::saysOnceThatTheClocksDiffer()
{
    connectsAlone();
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

void TestConnectPage::saysThatTheClocksDifferFromTheBeginning()
{
    m_backend->setDate(date(72h));
    connectsTheSubAccounts();
    m_fixture->settle();
    // Every answer shows it, of each of the accounts, before there is a page and after.
    const QStringList notices = test::noticesOf(m_window.get());
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices.front().startsWith(u"The clock of this computer is 72 h behind"_s),
             qPrintable(notices.front()));
}

void TestConnectPage::offersTheRightRegion()
{
    m_backend->fault(
        "/v2/whoami",
        {.status = 400,
         .body =
             R"({"message": "Account region eu-west-2 differs from current server region eu-central-1"})"});
    useBackend();
    enter(mainToken());
    pause();
    QTRY_VERIFY2(result().contains(u"London"_s), qPrintable(result()));
    auto *action = child<Button>(u"messageAction"_s);
    QCOMPARE(action->text(), u"Use that region"_s);
    action->click();
    QVERIFY(child<QComboBox>(u"regionCombo"_s)->currentText().contains(u"London"_s));
    QVERIFY(!child<QLineEdit>(u"customUrl"_s));
}

void TestConnectPage::offersTheSessionWithoutAKeychain()
{
    m_fixture->vault.failWith(Problem{.kind = ProblemKind::KeychainMissing});
    useBackend();
    enter(mainToken());
    pause();
    QTRY_VERIFY(child<QCheckBox>(u"subAccountsCheck"_s));
    child<QCheckBox>(u"subAccountsCheck"_s)->setChecked(false);
    child<Button>(u"connectButton"_s)->click();
    QTRY_VERIFY2(result().contains(u"no keychain"_s), qPrintable(result()));
    QVERIFY(m_fixture->workspace.connections().empty());
    auto *action = child<Button>(u"messageAction"_s);
    QCOMPARE(action->text(), u"Use for this session only"_s);
    action->click();
    QTRY_VERIFY(visibleChild<Shell>(m_window.get()));
    QCOMPARE(m_fixture->workspace.connections().front().connection.storage, SecretStorage::Session);
    QCOMPARE(m_fixture->vault.count(), 0);
}

void TestConnectPage::refusesAnInsecureAddress()
{
    useBackend();
    auto *url = child<QLineEdit>(u"customUrl"_s);
    url->setText(u"http://api.logz.io"_s);
    enter(mainToken());
    QVERIFY(child<Label>(u"regionNote"_s));
    QVERIFY(!child<Button>(u"connectButton"_s)->isEnabled());
    pause();
    QVERIFY(m_backend->server.requests().empty());
    url->setText(m_backend->url().toString());
    QVERIFY(!child<Label>(u"regionNote"_s));
    QVERIFY(child<Button>(u"connectButton"_s)->isEnabled());
}

void TestConnectPage::knowsWhatIsConnected()
{
    connectsAlone();
    m_window->actions().action(ActionId::AddConnection)->trigger();
    useBackend();
    enter(mainToken());
    pause();
    QTRY_VERIFY2(result().endsWith(u"is connected already."_s), qPrintable(result()));
}

void TestConnectPage::dropsLateAnswers()
{
    m_backend->fault("/v2/whoami", {.status = 401, .held = true});
    useBackend();
    enter("00000000-0000-0000-0000-000000000000");
    pause();
    QTRY_COMPARE(m_backend->server.count("GET", "/v2/whoami"), 1);
    m_backend->clearFaults();
    enter(mainToken());
    pause();
    QTRY_VERIFY(result().startsWith(u"Token accepted"_s));
    m_fixture->settle();
    QVERIFY(result().startsWith(u"Token accepted"_s));
}

void TestConnectPage::goesBack()
{
    connectsAlone();
    m_window->actions().action(ActionId::AddConnection)->trigger();
    auto *token = child<QLineEdit>(u"tokenEdit"_s);
    QVERIFY(token);
    QVERIFY(token->text().isEmpty());
    child<Button>(u"backButton"_s)->click();
    QVERIFY(visibleChild<Shell>(m_window.get()));
}

void TestConnectPage::takesANewToken()
{
    connectsAlone();
    const ConnectionId id = m_fixture->workspace.connections().front().connection.id;
    m_backend->refuse(PlayedBackend::Main);
    m_fixture->sync.refresh(id);
    QTRY_COMPARE(m_fixture->workspace.connection(id)->state, ConnectionState::TokenRefused);
    QTRY_VERIFY(child<Button>(u"messageAction"_s));
    child<Button>(u"messageAction"_s)->click();
    auto *dialog = visibleChild<QDialog>(m_window.get(), u"tokenDialog"_s);
    QVERIFY(dialog);
    auto *edit = dialog->findChild<QLineEdit *>(u"tokenEdit"_s);
    QTest::keyClicks(edit, QString::fromLatin1(mainToken()));
    QTest::keyClick(edit, Qt::Key_Return);
    auto *bar = dialog->findChild<MessageBar *>();
    QTRY_VERIFY2(bar->text().startsWith(u"Logz.io refused"_s), qPrintable(bar->text()));
    // Another account's token is told apart from a refused one.
    edit->clear();
    QTest::keyClicks(
        edit,
        QString::fromLatin1(m_backend->token(PlayedBackend::sub(1)).exposedText().toByteArray()));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY2(bar->text().startsWith(u"This token belongs to another account"_s),
                 qPrintable(bar->text()));
}

void TestConnectPage::forgetsTheTokenAtLock()
{
    connectsAlone();
    m_window->actions().action(ActionId::AddConnection)->trigger();
    enter("half a token");
    m_window->actions().action(ActionId::Lock)->trigger();
    m_fixture->settle();
    QVERIFY(child<Button>(u"unlockButton"_s));
    child<Button>(u"unlockButton"_s)->click();
    QTRY_VERIFY(visibleChild<Shell>(m_window.get()));
    m_window->actions().action(ActionId::AddConnection)->trigger();
    QVERIFY(child<QLineEdit>(u"tokenEdit"_s)->text().isEmpty());
}

QTEST_MAIN(TestConnectPage)
#include "tst_connect_page.moc"
