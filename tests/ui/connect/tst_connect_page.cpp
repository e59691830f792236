// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/connect/connect_test.h"
#include "ui/base/actions.h"
#include "ui/frame/page.h"
#include "ui/shell/shell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using test::PlayedBackend;
using test::ScriptedReply;
using test::visibleChild;

//! Connecting by the form of the start page.
class TestConnectPage : public test::ConnectTest {
    Q_OBJECT

private slots:
    void checksWhileTyping();
    void typingReplacesTheNameThatIsSuggested();
    void suggestsANameThatIsFree();
    void takesNoTokenForAName();
    void takesTokensAsTheyArePasted_data();
    void takesTokensAsTheyArePasted();
    void sendsNothingThatIsNoToken();
    void connectsAlone();
    void connectsTheSubAccounts();
    void connectsTheSubAccountsLater();
    void showsTheNewOneBesideAnother();
    void reportsEachSubAccount();
    void tellsARefusedToken();
    void takesNoPageForARefusal();
    void saysThatItIsAskedToWait();
    void saysThatAnAnswerIsSlow();
    void offersTheRightRegion();
    void offersTheSessionWithoutAKeychain();
    void refusesAnInsecureAddress();
    void knowsWhatIsConnected();
    void dropsLateAnswers();
    void goesBack();
    void takesANewToken();
    void forgetsTheTokenAtLock();
};

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
    // The button says what it does.
    const auto *connect = child<Button>(u"connectButton"_s);
    QCOMPARE(connect->text(), u"Connect and create 2 API tokens"_s);
    choice->setChecked(false);
    QCOMPARE(connect->text(), u"Connect"_s);
    // The token is in the field and in no text that can be read.
    QVERIFY(!test::accessibleTexts(m_window.get())
                 .join(u'\n')
                 .contains(QString::fromLatin1(mainToken())));
}

void TestConnectPage::typingReplacesTheNameThatIsSuggested()
{
    useBackend();
    enter(mainToken());
    auto *name = child<QLineEdit>(u"nameEdit"_s);
    name->setFocus();
    pause();
    QTRY_VERIFY(!name->text().isEmpty());
    QTest::keyClicks(name, u"Mine"_s);
    QCOMPARE(name->text(), u"Mine"_s);
}

void TestConnectPage::suggestsANameThatIsFree()
{
    m_fixture->addSample(u"Production 1"_s);
    m_window->actions().action(ActionId::AddConnection)->trigger();
    useBackend();
    enter(mainToken());
    pause();
    auto *name = child<QLineEdit>(u"nameEdit"_s);
    const auto *connect = child<Button>(u"connectButton"_s);
    QTRY_COMPARE(name->text(), u"Production 1 (127.0.0.1:%1)"_s.arg(m_backend->url().port()));
    QVERIFY(connect->isEnabled());
    name->selectAll();
    QTest::keyClicks(name, u"production 1"_s);
    QCOMPARE(child<Label>(u"nameError"_s)->text(),
             u"Another connection is called “production 1”."_s);
    QVERIFY(!connect->isEnabled());
    QTest::keyClicks(name, u" b"_s);
    QVERIFY(connect->isEnabled());
}

void TestConnectPage::takesNoTokenForAName()
{
    useBackend();
    auto *name = child<QLineEdit>(u"nameEdit"_s);
    const auto *connect = child<Button>(u"connectButton"_s);
    name->setText(u"0f3c5a1e-9b7d-4c2a-8e6f-1a2b3c4d5e6f"_s);
    enter(mainToken());
    // Before anything was checked, too.
    QVERIFY(!connect->isEnabled());
    QTest::keyClick(child<QLineEdit>(u"tokenEdit"_s), Qt::Key_Return);
    QVERIFY(m_backend->server.requests().empty());
    name->clear();
    QVERIFY(connect->isEnabled());
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
    connectMain();
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
    const auto *shell = visibleChild<Shell>(m_window.get());
    QCOMPARE(shell->scope().size(), 3u);
    QCOMPARE(m_fixture->vault.count(), 3);
    // It leads where its button says.
    QCOMPARE(shell->currentPage()->accessibleName(), u"Accounts"_s);
    QTRY_VERIFY(shell->currentPage()->isAncestorOf(QApplication::focusWidget()));
}

void TestConnectPage::connectsTheSubAccountsLater()
{
    connectMain();
    visibleChild<Shell>(m_window.get())->showPage("overview");
    const auto said = [this] {
        const auto *text = child<Label>(u"messageText"_s);
        return text ? text->text().remove(QChar(0x2068)).remove(QChar(0x2069)) : QString();
    };
    QTRY_COMPARE(said(),
                 u"2 sub accounts of Acme are not connected: their tokens are not checked."_s);
    child<Button>(u"messageAction"_s)->click();
    QVERIFY(child<QDialog>(u"subAccountsDialog"_s));
    // Nothing is made before it is asked for.
    QCOMPARE(m_backend->tokens(PlayedBackend::sub(1)).size(), 1u);
    child<Button>(u"actionButton"_s)->click();
    QTRY_VERIFY(child<Button>(u"closeSubAccounts"_s));
    QCOMPARE(child<Label>(u"subAccountSummary"_s)->text(), u"2 of 2 connected"_s);
    QCOMPARE(m_backend->tokens(PlayedBackend::sub(1)).size(), 2u);
    child<Button>(u"closeSubAccounts"_s)->click();
    QCOMPARE(m_fixture->workspace.connections().size(), 3u);
    QTRY_VERIFY(!said().contains(u"not connected"_s));
    QVERIFY(m_backend->sawOnlyKnownTokens());
}

void TestConnectPage::showsTheNewOneBesideAnother()
{
    m_fixture->addSample(u"Elsewhere"_s);
    QVERIFY(visibleChild<Shell>(m_window.get()));
    m_window->actions().action(ActionId::AddConnection)->trigger();
    useBackend();
    enter(mainToken());
    QTest::keyClick(child<QLineEdit>(u"tokenEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(child<Button>(u"closeSubAccounts"_s));
    QTest::keyClick(child<Button>(u"closeSubAccounts"_s), Qt::Key_Return);
    QTRY_VERIFY(visibleChild<Shell>(m_window.get()));
    QCOMPARE(visibleChild<Shell>(m_window.get())->scope().size(), 3u);
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
    m_backend->clearFaults();
    QTest::keyClick(child<Button>(u"retrySubAccounts"_s), Qt::Key_Return);
    QTRY_COMPARE(child<Label>(u"subAccountSummary"_s)->text(), u"2 of 2 connected"_s);
    QTRY_VERIFY(child<Button>(u"closeSubAccounts"_s));
    QVERIFY(!child<Button>(u"retrySubAccounts"_s));
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
    visibleChild<Shell>(m_window.get())->showPage("accounts");
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
