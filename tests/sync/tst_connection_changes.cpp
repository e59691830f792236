// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connections/stray_tokens.h"
#include "tests/sync/connection_calls.h"

#include <QFile>
#include <QSignalSpy>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Connections are checked, added, given another token, and renamed.
class TestConnectionChanges : public QObject {
    Q_OBJECT

private slots:
    void checkTellsWhoseTokenItIs();
    void checkOffersTheRegion();
    void checkRefusesWhatCannotBeSent();
    void lockCancelsAChecking();
    void addKeepsTokenThenConnection();
    void addFailsWithTheVault_data();
    void addFailsWithTheVault();
    void addTakesTheTokenBackWhenTheFileFails();
    void addRefusesTheSameAccountTwice();
    void addDuringALockStaysLocked();
    void sessionTokenIsForgottenByLock();
    void embeddedConnectionIsNotKept();
    void reenterTakesTheSameAccountOnly();
    void reenterAfterRefusal();
    void reenterFailsWithTheVault();
    void reenterCanChangeTheStorage();
    void reenterIsTakenBackWhenTheFileFails();
    void renames();
    void marksAFamily();
    void aGroupHasOneColour();
    void marksGoToTheFileFirst();
};

void TestConnectionChanges::checkTellsWhoseTokenItIs()
{
    SyncFixture fixture(3);
    const auto main = check(fixture, {fixture.backend.url(), fixture.backend.token()});
    QVERIFY(main);
    QCOMPARE(main->identity.accountId, PlayedBackend::Main);
    QCOMPARE(main->identity.accountName, u"Production 1"_s);
    QVERIFY(main->mainAccount);
    QCOMPARE(main->subAccounts, 3);
    const AccountId subAccount = PlayedBackend::sub(2);
    const auto sub = check(fixture, {fixture.backend.url(), fixture.backend.token(subAccount)});
    QVERIFY(sub);
    QCOMPARE(sub->identity.accountId, subAccount);
    QVERIFY(!sub->mainAccount);
    QCOMPARE(sub->subAccounts, 0);
    const auto refused = check(fixture, {fixture.backend.url(), Secret("no-such-token-anywhere")});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ProblemKind::Unauthorized);
    // A check leaves nothing behind.
    QVERIFY(fixture.run->workspace.connections().empty());
    QCOMPARE(fixture.vault.count(), 0);
}

void TestConnectionChanges::checkOffersTheRegion()
{
    SyncFixture fixture;
    const ScriptedReply wrongRegion{
        .status = 400,
        .body = R"({"message":"Account region us-east-1 differs from current server region )"
                R"(eu-central-1"})"};
    fixture.backend.fault("/v2/whoami", wrongRegion);
    fixture.backend.fault("/v1/associated-accounts", wrongRegion);
    const auto report = check(fixture, {fixture.backend.url(), fixture.backend.token()});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ProblemKind::WrongRegion);
    QCOMPARE(report.error().regionHint, u"us-east-1"_s);
}

void TestConnectionChanges::checkRefusesWhatCannotBeSent()
{
    SyncFixture fixture;
    const auto empty = check(fixture, {fixture.backend.url(), Secret()});
    QVERIFY(!empty);
    QCOMPARE(empty.error().kind, ProblemKind::InvalidInput);
    const auto plain = check(fixture, {QUrl(u"http://api.logz.io"_s), fixture.backend.token()});
    QVERIFY(!plain);
    QCOMPARE(plain.error().kind, ProblemKind::InsecureUrl);
    QVERIFY(fixture.backend.server.requests().empty());
}

void TestConnectionChanges::lockCancelsAChecking()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    fixture.backend.server.setHoldAll(true);
    const auto report = answerTo<CandidateReport>(fixture, [&](auto done) {
        fixture.run->connections.check({fixture.backend.url(), fixture.backend.token()},
                                       &fixture.context, done);
        QTRY_COMPARE(fixture.backend.server.heldCount(), 2);
        fixture.run->connections.lock();
    });
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ProblemKind::Cancelled);
    QCOMPARE(fixture.run->http.inFlight(), 0);
}

void TestConnectionChanges::addKeepsTokenThenConnection()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    QVERIFY(id.isValid());
    QCOMPARE(fixture.vault.count(), 1);
    QCOMPARE(fixture.info(id).state, ConnectionState::Ready);
    QCOMPARE(fixture.count<Account>(id), size_t(4));
    const QByteArray text = fileText(fixture);
    QVERIFY(text.contains(id.value().toUtf8()));
    QVERIFY(!text.contains(fixture.backend.tokens(PlayedBackend::Main).front().text));
    QVERIFY(!text.contains("6c36"));
    QVERIFY(fixture.backend.sawOnlyKnownTokens());
}

void TestConnectionChanges::addFailsWithTheVault_data()
{
    addVaultProblems();
}

void TestConnectionChanges::addFailsWithTheVault()
{
    QFETCH(ProblemKind, kind);
    SyncFixture fixture;
    fixture.run->connections.unlock();
    fixture.vault.failWith(Problem{.kind = kind, .delivery = Delivery::Unknown});
    const auto refused = fixture.add(fixture.candidate());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QVERIFY(fixture.run->workspace.connections().empty());
    QVERIFY(!QFile::exists(fixture.file()));
    QVERIFY(fixture.backend.server.requests().empty());
    // By choice it can be used for this session.
    const auto added = fixture.add(fixture.candidate(PlayedBackend::Main, SecretStorage::Session));
    QVERIFY(added);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.vault.count(), 0);
    QCOMPARE(fixture.info(*added).state, ConnectionState::Ready);
    QCOMPARE(fixture.count<SharedToken>(*added), size_t(1));
    QVERIFY(!fileText(fixture).contains("6c36"));
}

void TestConnectionChanges::addTakesTheTokenBackWhenTheFileFails()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    QVERIFY(QDir().mkpath(fixture.file()));
    const auto added = fixture.add(fixture.candidate());
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ProblemKind::FileFailed);
    fixture.drain();
    QCOMPARE(fixture.vault.count(), 0);
    QVERIFY(fixture.run->workspace.connections().empty());
    QVERIFY(fixture.backend.server.requests().empty());
}

void TestConnectionChanges::addRefusesTheSameAccountTwice()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    QVERIFY(fixture.run->connections.find(fixture.backend.url(), PlayedBackend::Main) == id);
    QVERIFY(!fixture.run->connections.find(fixture.backend.url(), PlayedBackend::sub(1)));
    QVERIFY(!fixture.run->connections.find(QUrl(u"https://api.logz.io"_s), PlayedBackend::Main));
    const auto again = fixture.add(fixture.candidate());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ProblemKind::InvalidInput);
    QCOMPARE(fixture.vault.count(), 1);

    // Two at once: the second one to be stored loses.
    fixture.vault.setHeld(true);
    std::vector<Outcome<ConnectionId>> answers;
    for (int i = 0; i < 2; ++i)
        fixture.run->connections.add(
            fixture.candidate(PlayedBackend::sub(1)), &fixture.context,
            [&](const Outcome<ConnectionId> &answer) { answers.push_back(answer); });
    fixture.vault.setHeld(false);
    QTRY_COMPARE(answers.size(), size_t(2));
    QVERIFY(answers[0]);
    QVERIFY(!answers[1]);
    fixture.drain();
    QCOMPARE(fixture.vault.count(), 2);
    QCOMPARE(fixture.run->workspace.connections().size(), size_t(2));
}

void TestConnectionChanges::addDuringALockStaysLocked()
{
    SyncFixture fixture;
    QVERIFY(fixture.connected().isValid());
    const size_t requests = fixture.backend.server.requests().size();
    fixture.vault.setHeld(true);
    std::optional<Outcome<ConnectionId>> answer;
    fixture.run->connections.add(fixture.candidate(PlayedBackend::sub(1)), &fixture.context,
                                 [&](const Outcome<ConnectionId> &outcome) { answer = outcome; });
    fixture.run->connections.lock();
    fixture.vault.setHeld(false);
    QTRY_VERIFY(answer.has_value());
    QVERIFY(*answer);
    QCOMPARE(fixture.info(**answer).state, ConnectionState::Locked);
    QVERIFY(!fixture.run->credentials.has(**answer));
    QCOMPARE(fixture.backend.server.requests().size(), requests);
    fixture.run->connections.unlock();
    QTRY_COMPARE(fixture.info(**answer).state, ConnectionState::Ready);
}

void TestConnectionChanges::sessionTokenIsForgottenByLock()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    const auto id = fixture.add(fixture.candidate(PlayedBackend::Main, SecretStorage::Session));
    QVERIFY(id);
    QVERIFY(fixture.settle());
    fixture.run->connections.lock();
    QSignalSpy finished(&fixture.run->connections, &ConnectionService::unlockFinished);
    fixture.run->connections.unlock();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(fixture.info(*id).state, ConnectionState::TokenUnavailable);
    QCOMPARE(fixture.info(*id).problem->kind, ProblemKind::KeychainEntryMissing);
    QVERIFY(reenter(fixture, *id, fixture.backend.token()));
    QCOMPARE(fixture.info(*id).state, ConnectionState::Ready);
    QCOMPARE(fixture.vault.count(), 0);
}

void TestConnectionChanges::embeddedConnectionIsNotKept()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    const auto id = fixture.add(fixture.candidate(PlayedBackend::Main, SecretStorage::Embedded));
    QVERIFY(id);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.vault.count(), 0);
    QVERIFY(!fileText(fixture).contains("1000"));
    fixture.run->connections.lock();
    fixture.run->connections.unlock();
    QCOMPARE(fixture.info(*id).state, ConnectionState::Locked);
    fixture.run->connections.supplyToken(*id, fixture.backend.token());
    QCOMPARE(fixture.info(*id).state, ConnectionState::Ready);
    QVERIFY(fixture.settle());
    QVERIFY(!fixture.run->workspace.rows<SharedToken>(*id)->front().token.isEmpty());

    // What was noted of the account by its id is found again in the next run.
    fixture.restart();
    fixture.run->connections.unlock();
    const auto again = fixture.add(fixture.candidate(PlayedBackend::Main, SecretStorage::Embedded));
    QVERIFY(again);
    QCOMPARE(*again, *id);
    const auto other =
        fixture.add(fixture.candidate(PlayedBackend::sub(1), SecretStorage::Embedded));
    QVERIFY(other);
    QVERIFY(*other != *id);
}

void TestConnectionChanges::reenterTakesTheSameAccountOnly()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    const Secret before = fixture.run->credentials.access(fixture.info(id).connection)->apiToken;
    const auto other = reenter(fixture, id, fixture.backend.token(PlayedBackend::sub(1)));
    QVERIFY(!other);
    QCOMPARE(other.error().kind, ProblemKind::InvalidInput);
    QCOMPARE(other.error().detail, u"Team 1-1"_s);
    const auto unknown = reenter(fixture, id, Secret("no-such-token-anywhere"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ProblemKind::Unauthorized);
    QVERIFY(fixture.run->credentials.access(fixture.info(id).connection)->apiToken == before);

    const Secret another = fixture.backend.makeToken(PlayedBackend::Main, u"Another"_s);
    QVERIFY(reenter(fixture, id, another));
    QVERIFY(fixture.run->credentials.access(fixture.info(id).connection)->apiToken == another);
    QVERIFY(fixture.settle());
    fixture.run->connections.lock();
    fixture.run->connections.unlock();
    QTRY_VERIFY(fixture.run->credentials.has(id));
    QVERIFY(fixture.run->credentials.access(fixture.info(id).connection)->apiToken == another);
}

void TestConnectionChanges::reenterAfterRefusal()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    fixture.run->connections.lock();
    QVERIFY(fixture.settle());
    const Secret good = fixture.backend.token();
    // The vault holds a token that the backend does not know any more.
    fixture.vault.write(id, Secret("a-token-that-was-deleted"), &fixture.context,
                        [](const VoidOutcome &) {});
    fixture.run->connections.unlock();
    QTRY_COMPARE(fixture.info(id).state, ConnectionState::TokenRefused);
    QCOMPARE(fixture.info(id).problem->kind, ProblemKind::Unauthorized);
    QVERIFY(reenter(fixture, id, good));
    QCOMPARE(fixture.info(id).state, ConnectionState::Ready);
    QVERIFY(!fixture.info(id).problem);
    QVERIFY(fixture.settle());
    for (const ListKind kind : AllListKinds)
        QVERIFY(!fixture.status(id, kind).problem);
}

void TestConnectionChanges::reenterFailsWithTheVault()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    const Secret before = fixture.backend.token();
    const Secret another = fixture.backend.makeToken(PlayedBackend::Main, u"Another"_s);
    fixture.vault.failWith(Problem{.kind = ProblemKind::KeychainDismissed});
    const auto outcome = reenter(fixture, id, another);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ProblemKind::KeychainDismissed);
    QVERIFY(fixture.run->credentials.access(fixture.info(id).connection)->apiToken == before);
}

void TestConnectionChanges::reenterCanChangeTheStorage()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    QVERIFY(reenter(fixture, id, fixture.backend.token(), SecretStorage::Session));
    QCOMPARE(fixture.vault.count(), 0);
    QVERIFY(fileText(fixture).contains("session"));
    QVERIFY(reenter(fixture, id, fixture.backend.token(), SecretStorage::Keychain));
    QCOMPARE(fixture.vault.count(), 1);
    QVERIFY(fileText(fixture).contains("keychain"));
    QCOMPARE(fixture.info(id).connection.storage, SecretStorage::Keychain);
}

void TestConnectionChanges::reenterIsTakenBackWhenTheFileFails()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    const auto id = fixture.add(fixture.candidate(PlayedBackend::Main, SecretStorage::Session));
    QVERIFY(id && fixture.settle());
    QVERIFY(QFile::remove(fixture.file()) && QDir().mkpath(fixture.file()));
    const auto moved = reenter(fixture, *id, fixture.backend.token(), SecretStorage::Keychain);
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ProblemKind::FileFailed);
    QCOMPARE(fixture.info(*id).connection.storage, SecretStorage::Session);
    QTRY_COMPARE(fixture.vault.count(), 0);
}

void TestConnectionChanges::renames()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    QVERIFY(fixture.run->connections.rename(id, u"  EU production "_s));
    QCOMPARE(fixture.info(id).connection.name, u"EU production"_s);
    QVERIFY(!fixture.run->connections.rename(id, u"  "_s));
    QVERIFY(!fixture.run->connections.rename(ConnectionId(u"none"_s), u"x"_s));
    QFile::remove(fixture.file());
    QVERIFY(QDir().mkpath(fixture.file()));
    QCOMPARE(fixture.run->connections.rename(id, u"x"_s).error().kind, ProblemKind::FileFailed);
    QCOMPARE(fixture.info(id).connection.name, u"EU production"_s);
}

void TestConnectionChanges::marksAFamily()
{
    SyncFixture fixture;
    const ConnectionId main = fixture.connected();
    NewConnection sub = fixture.candidate(PlayedBackend::sub(1));
    sub.parent = main;
    const auto before = fixture.add(sub);
    QVERIFY(before);
    std::vector<std::pair<ConnectionId, ConnectionMarks>> told;
    connect(&fixture.run->connections, &ConnectionService::marked, this,
            [&told](const Connection &connection, const ConnectionMarks &was) {
                told.emplace_back(connection.id, was);
            });
    // Of whichever member it is asked for.
    QVERIFY(fixture.run->connections.setMarks(
        *before,
        {.group = u" EU "_s, .color = GroupColor::Teal, .production = true, .readOnly = true}));
    const ConnectionMarks marks{
        .group = u"EU"_s, .color = GroupColor::Teal, .production = true, .readOnly = true};
    QCOMPARE(fixture.info(main).connection.marks, marks);
    QCOMPARE(fixture.info(*before).connection.marks, marks);
    QCOMPARE(told.size(), size_t(1));
    QVERIFY(told.front() == std::pair(main, ConnectionMarks()));
    QVERIFY(fixture.run->connections.setMarks(main, marks));
    QCOMPARE(told.size(), size_t(1)); // nothing differs

    // One that is connected later is as protected as the others.
    sub = fixture.candidate(PlayedBackend::sub(2));
    sub.parent = main;
    const auto later = fixture.add(sub);
    QVERIFY(later);
    QCOMPARE(fixture.info(*later).connection.marks, marks);
    fixture.restart();
    QVERIFY(fixture.run->connections.restore());
    QCOMPARE(fixture.info(*later).connection.marks, marks);
}

void TestConnectionChanges::aGroupHasOneColour()
{
    SyncFixture fixture;
    const ConnectionId one = fixture.connected();
    NewConnection other = fixture.candidate(PlayedBackend::sub(1));
    other.marks = {.group = u"EU"_s, .color = GroupColor::Red};
    const auto two = fixture.add(other);
    QVERIFY(two);
    QVERIFY(fixture.run->connections.setMarks(one, {.group = u"EU"_s, .color = GroupColor::Blue}));
    QCOMPARE(fixture.info(*two).connection.marks.color, GroupColor::Blue);
    other = fixture.candidate(PlayedBackend::sub(2));
    // Case makes no other group.
    other.marks = {.group = u"eu"_s, .color = GroupColor::Pink};
    const auto three = fixture.add(other);
    QVERIFY(three);
    QCOMPARE(fixture.info(*three).connection.marks,
             (ConnectionMarks{.group = u"EU"_s, .color = GroupColor::Blue}));
    // Who is in it already says how it is written.
    QVERIFY(fixture.run->connections.setMarks(one, {.group = u"Eu"_s, .color = GroupColor::Teal}));
    QCOMPARE(fixture.info(*two).connection.marks,
             (ConnectionMarks{.group = u"Eu"_s, .color = GroupColor::Teal}));
    // What stands in no group has no colour.
    QVERIFY(fixture.run->connections.setMarks(one, {.group = u" "_s, .color = GroupColor::Red}));
    QCOMPARE(fixture.info(one).connection.marks, ConnectionMarks());
    QCOMPARE(fixture.info(*two).connection.marks.color, GroupColor::Teal);
}

void TestConnectionChanges::marksGoToTheFileFirst()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    QVERIFY(!fixture.run->connections.setMarks(ConnectionId(u"none"_s), {}));
    QFile::remove(fixture.file());
    QVERIFY(QDir().mkpath(fixture.file()));
    int announced = 0;
    connect(&fixture.run->workspace, &Workspace::connectionChanged, this, [&] { ++announced; });
    connect(&fixture.run->connections, &ConnectionService::marked, this, [&] { ++announced; });
    QCOMPARE(fixture.run->connections.setMarks(id, {.readOnly = true}).error().kind,
             ProblemKind::FileFailed);
    QCOMPARE(fixture.info(id).connection.marks, ConnectionMarks());
    QCOMPARE(announced, 0);
}

QTEST_GUILESS_MAIN(TestConnectionChanges)
#include "tst_connection_changes.moc"
