// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connections/sealed_token.h"
#include "services/sync/connections/stray_tokens.h"
#include "tests/sync/sync_fixture.h"

#include <QFile>
#include <QSignalSpy>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Connections come, are locked and unlocked, change and go.
class TestConnectionService : public QObject {
    Q_OBJECT
private slots:
    void restoresWithoutVaultOrNetwork();
    void unlockReadsEachTokenAndRefreshes();
    void unlockMarksWhatTheVaultDoesNotGive_data();
    void unlockMarksWhatTheVaultDoesNotGive();
    void lockDropsEveryToken();
    void lockDropsLateAnswersOfTheVault();
    void lockWithoutAConnectionIsNone();
    void asksTheVaultAgain();
    void damagedFileIsMovedAside();
    void unreadableFileIsNotReplaced();
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
    void removeTakesFamilyAndTokens();
    void removeReportsTheVault();
    void removalIsFinishedAtTheNextStart();
    void anItemThatNobodyNamedIsRemovedAtTheNextStart();
    void doesNotSendTheTokenToAnotherAddress();
    void choosesTheAddress_data();
    void choosesTheAddress();
    void takesTokensOfBeforeOrigins();
    void findsWhatNoConnectionNames();
    void tellsWhatComesAndGoes();
    void goneConnectionsAreAnswered();
    void workGoesOnWithoutItsCaller();

private:
    //! Runs \p start, which takes a callback, and answers what it was called with.
    template <typename T, typename Start>
    static Outcome<T> answerTo(SyncFixture &fixture, Start start)
    {
        std::optional<Outcome<T>> answer;
        int answers = 0;
        start([&](const Outcome<T> &outcome) {
            answer = outcome;
            ++answers;
        });
        if (answers > 0 || !QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
            return failure({.kind = ProblemKind::FileDamaged, .detail = u"no or early answer"_s});
        fixture.drain();
        if (answers != 1)
            return failure({.kind = ProblemKind::FileDamaged, .detail = u"several answers"_s});
        return *answer;
    }
    static VoidOutcome reenter(SyncFixture &fixture, const ConnectionId &id, const Secret &token,
                               std::optional<SecretStorage> storage = {})
    {
        return answerTo<void>(fixture, [&](auto done) {
            fixture.run->connections.reenterToken(id, token, &fixture.context, done, storage);
        });
    }
    static VoidOutcome remove(SyncFixture &fixture, const ConnectionId &id)
    {
        return answerTo<void>(fixture, [&](auto done) {
            fixture.run->connections.remove(id, &fixture.context, done);
        });
    }
    static Outcome<CandidateReport> check(SyncFixture &fixture, const Candidate &candidate)
    {
        return answerTo<CandidateReport>(fixture, [&](auto done) {
            fixture.run->connections.check(candidate, &fixture.context, done);
        });
    }
    static QByteArray fileText(const SyncFixture &fixture)
    {
        QFile file(fixture.file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestConnectionService::restoresWithoutVaultOrNetwork()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    QVERIFY(id.isValid());
    fixture.restart();
    const size_t requests = fixture.backend.server.requests().size();
    fixture.vault.setHeld(true);
    QVERIFY(fixture.run->connections.restore());
    fixture.drain();
    QCOMPARE(fixture.run->workspace.connections().size(), size_t(1));
    QCOMPARE(fixture.info(id).state, ConnectionState::Locked);
    QCOMPARE(fixture.info(id).connection.accountId, PlayedBackend::Main);
    QVERIFY(!fixture.run->connections.isLocked()); // that has a page, and this is a start
    QCOMPARE(fixture.vault.heldCount(), 0);
    // Nor does a refresh ask anything without a token.
    fixture.run->sync.refreshAll();
    fixture.drain();
    QCOMPARE(fixture.backend.server.requests().size(), requests);
    QVERIFY(!fixture.isRefreshing());
}

void TestConnectionService::unlockReadsEachTokenAndRefreshes()
{
    SyncFixture fixture;
    const ConnectionId main = fixture.connected();
    const Outcome<ConnectionId> sub = fixture.add(fixture.candidate(PlayedBackend::sub(1)));
    QVERIFY(sub);
    QVERIFY(fixture.settle());
    fixture.restart();
    QVERIFY(fixture.run->connections.restore());
    QSignalSpy locked(&fixture.run->connections, &ConnectionService::lockedChanged);
    QSignalSpy finished(&fixture.run->connections, &ConnectionService::unlockFinished);
    fixture.run->connections.unlock();
    fixture.run->connections.unlock();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(locked.size(), 1);
    QVERIFY(fixture.settle());
    for (const ConnectionId &id : {main, *sub}) {
        QCOMPARE(fixture.info(id).state, ConnectionState::Ready);
        QCOMPARE(fixture.count<SharedToken>(id), size_t(1));
        QCOMPARE(fixture.count<ShippingToken>(id), size_t(2));
    }
    QCOMPARE(finished.size(), 1);
}

void TestConnectionService::unlockMarksWhatTheVaultDoesNotGive_data()
{
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("locked") << ProblemKind::KeychainLocked;
    QTest::newRow("dismissed") << ProblemKind::KeychainDismissed;
    QTest::newRow("missing") << ProblemKind::KeychainMissing;
    QTest::newRow("slow") << ProblemKind::KeychainTimedOut;
    QTest::newRow("failed") << ProblemKind::KeychainFailed;
    QTest::newRow("no entry") << ProblemKind::KeychainEntryMissing;
}

void TestConnectionService::unlockMarksWhatTheVaultDoesNotGive()
{
    QFETCH(ProblemKind, kind);
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    fixture.restart();
    QVERIFY(fixture.run->connections.restore());
    const size_t requests = fixture.backend.server.requests().size();
    fixture.vault.failWith(Problem{.kind = kind});
    QSignalSpy finished(&fixture.run->connections, &ConnectionService::unlockFinished);
    fixture.run->connections.unlock();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(fixture.info(id).state, ConnectionState::TokenUnavailable);
    QCOMPARE(fixture.info(id).problem->kind, kind);
    fixture.run->sync.refreshAll();
    fixture.drain();
    QCOMPARE(fixture.backend.server.requests().size(), requests);
    // Locking and unlocking tries again.
    fixture.vault.failWith({});
    fixture.run->connections.lock();
    fixture.run->connections.unlock();
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(fixture.info(id).state, ConnectionState::Ready);
    QVERIFY(!fixture.info(id).problem);
}

void TestConnectionService::lockDropsEveryToken()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    QVERIFY(fixture.run->credentials.has(id));
    const auto rows = fixture.run->workspace.rows<SharedToken>(id);
    QVERIFY(!rows->front().token.isEmpty());
    fixture.backend.server.setHoldAll(true);
    fixture.run->sync.refreshAll();
    QTRY_VERIFY(fixture.backend.server.heldCount() > 0);

    fixture.run->connections.lock();
    QVERIFY(fixture.run->connections.isLocked());
    QVERIFY(!fixture.run->credentials.has(id));
    QCOMPARE(fixture.info(id).state, ConnectionState::Locked);
    QVERIFY(rows->front().token.isEmpty());
    QVERIFY(!fixture.isRefreshing());
    QTRY_COMPARE(fixture.run->http.inFlight(), 0);
    // What was under way does not come in any more, and the rows keep their place.
    fixture.backend.server.setHoldAll(false);
    fixture.backend.server.releaseAll();
    fixture.drain();
    QCOMPARE(fixture.count<SharedToken>(id), size_t(1));
    QVERIFY(fixture.run->workspace.rows<SharedToken>(id)->front().token.isEmpty());
    QVERIFY(!fixture.status(id, ListKind::SharedTokens).problem);

    fixture.run->connections.unlock();
    QTRY_COMPARE(fixture.info(id).state, ConnectionState::Ready);
    QVERIFY(fixture.settle());
    QVERIFY(!fixture.run->workspace.rows<SharedToken>(id)->front().token.isEmpty());
}

void TestConnectionService::lockDropsLateAnswersOfTheVault()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    fixture.run->connections.lock();
    QSignalSpy finished(&fixture.run->connections, &ConnectionService::unlockFinished);
    fixture.vault.setHeld(true);
    fixture.run->connections.unlock();
    fixture.run->connections.lock();
    fixture.run->connections.unlock();
    fixture.run->connections.lock();
    fixture.vault.setHeld(false);
    fixture.drain();
    QVERIFY(!fixture.run->credentials.has(id));
    QCOMPARE(fixture.info(id).state, ConnectionState::Locked);
    QCOMPARE(finished.size(), 0);
}

void TestConnectionService::lockWithoutAConnectionIsNone()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    QSignalSpy locked(&fixture.run->connections, &ConnectionService::lockedChanged);
    QSignalSpy asked(&fixture.run->connections, &ConnectionService::lockAsked);
    fixture.run->connections.lock();
    QVERIFY(!fixture.run->connections.isLocked());
    QCOMPARE(locked.size(), 0);
    QCOMPARE(asked.size(), 1);
    // What is connected then works at once.
    const ConnectionId id = fixture.connected();
    QCOMPARE(fixture.info(id).state, ConnectionState::Ready);
    QCOMPARE(fixture.count<SharedToken>(id), size_t(1));
    fixture.run->connections.lock();
    QVERIFY(fixture.run->connections.isLocked());
}

void TestConnectionService::asksTheVaultAgain()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    fixture.run->connections.lock();
    fixture.vault.failWith(Problem{.kind = ProblemKind::KeychainDismissed});
    fixture.run->connections.unlock();
    QVERIFY(fixture.info(id).waitsForKeychain);
    QTRY_COMPARE(fixture.info(id).state, ConnectionState::TokenUnavailable);
    QVERIFY(!fixture.info(id).waitsForKeychain);
    fixture.vault.failWith({});
    fixture.run->connections.refreshAll();
    QTRY_COMPARE(fixture.info(id).state, ConnectionState::Ready);
    QVERIFY(fixture.settle());
    QVERIFY(!fixture.run->workspace.rows<SharedToken>(id)->front().token.isEmpty());
}

void TestConnectionService::damagedFileIsMovedAside()
{
    SyncFixture fixture;
    QFile file(fixture.file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"connections\": 3}");
    file.close();
    const VoidOutcome restored = fixture.run->connections.restore();
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, ProblemKind::FileDamaged);
    QVERIFY(!restored.error().detail.isEmpty());
    // A fresh start is possible.
    QVERIFY(fixture.connected().isValid());
    QVERIFY(fileText(fixture).contains("1000"));
}

void TestConnectionService::unreadableFileIsNotReplaced()
{
    SyncFixture fixture;
    // A folder stands where the file should be, and cannot be moved as one that is damaged.
    QVERIFY(fixture.connected().isValid());
    const QByteArray before = fileText(fixture);
    QVERIFY(QFile::rename(fixture.file(), fixture.file() + u".old"_s));
    QVERIFY(QDir().mkpath(fixture.file()));
    fixture.restart();
    const VoidOutcome restored = fixture.run->connections.restore();
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, ProblemKind::FileFailed);
    QVERIFY(QDir().rmdir(fixture.file()));
    QVERIFY(QFile::rename(fixture.file() + u".old"_s, fixture.file()));
    fixture.run->connections.unlock();
    const auto added = fixture.add(fixture.candidate(PlayedBackend::sub(1)));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ProblemKind::FileFailed);
    QCOMPARE(fileText(fixture), before);
}

void TestConnectionService::checkTellsWhoseTokenItIs()
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

void TestConnectionService::checkOffersTheRegion()
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

void TestConnectionService::checkRefusesWhatCannotBeSent()
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

void TestConnectionService::lockCancelsAChecking()
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

void TestConnectionService::addKeepsTokenThenConnection()
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

void TestConnectionService::addFailsWithTheVault_data()
{
    unlockMarksWhatTheVaultDoesNotGive_data();
}

void TestConnectionService::addFailsWithTheVault()
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

void TestConnectionService::addTakesTheTokenBackWhenTheFileFails()
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

void TestConnectionService::addRefusesTheSameAccountTwice()
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

void TestConnectionService::addDuringALockStaysLocked()
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

void TestConnectionService::sessionTokenIsForgottenByLock()
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

void TestConnectionService::embeddedConnectionIsNotKept()
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
}

void TestConnectionService::reenterTakesTheSameAccountOnly()
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

void TestConnectionService::reenterAfterRefusal()
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

void TestConnectionService::reenterFailsWithTheVault()
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

void TestConnectionService::reenterCanChangeTheStorage()
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

void TestConnectionService::reenterIsTakenBackWhenTheFileFails()
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

void TestConnectionService::renames()
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

void TestConnectionService::removeTakesFamilyAndTokens()
{
    SyncFixture fixture;
    const ConnectionId main = fixture.connected();
    std::vector<ConnectionId> subs;
    for (int i = 1; i <= 2; ++i) {
        NewConnection sub = fixture.candidate(PlayedBackend::sub(i));
        sub.parent = main;
        subs.push_back(*fixture.add(sub));
    }
    QCOMPARE(fixture.vault.count(), 3);
    // One of the family goes alone; with requests under way.
    fixture.backend.server.setHoldAll(true);
    fixture.run->sync.refresh(subs[0]);
    QVERIFY(remove(fixture, subs[0]));
    QCOMPARE(fixture.vault.count(), 2);
    QCOMPARE(fixture.run->workspace.connections().size(), size_t(2));
    fixture.backend.server.setHoldAll(false);
    fixture.backend.server.releaseAll();
    QVERIFY(fixture.settle());
    // The main one takes the others along.
    QVERIFY(remove(fixture, main));
    QCOMPARE(fixture.vault.count(), 0);
    QVERIFY(fixture.run->workspace.connections().empty());
    QVERIFY(!fileText(fixture).contains(subs[1].value().toUtf8()));
    QVERIFY(!fixture.run->credentials.has(subs[1]));
}

void TestConnectionService::tellsWhatComesAndGoes()
{
    SyncFixture fixture;
    QStringList told;
    connect(&fixture.run->connections, &ConnectionService::added, this,
            [&](const Connection &connection) { told.append(u"+"_s + connection.name); });
    connect(&fixture.run->connections, &ConnectionService::removed, this,
            [&](const Connection &connection) { told.append(u"-"_s + connection.name); });
    const ConnectionId main = fixture.connected();
    NewConnection sub = fixture.candidate(PlayedBackend::sub(1));
    sub.parent = main;
    QVERIFY(fixture.add(sub));
    QStringList expected{u"+Connection 1000"_s, u"+Connection 1001"_s};
    QCOMPARE(told, expected);
    // One that is not kept was not added.
    fixture.vault.failWith(Problem{.kind = ProblemKind::KeychainLocked});
    QVERIFY(!fixture.add(fixture.candidate(PlayedBackend::sub(2))));
    QCOMPARE(told, expected);
    // It is gone even where its entry in the keychain is not.
    QVERIFY(!remove(fixture, main));
    expected += {u"-Connection 1000"_s, u"-Connection 1001"_s};
    QCOMPARE(told, expected);
    // The sandbox's come and go with it.
    const auto embedded =
        fixture.add(fixture.candidate(PlayedBackend::Main, SecretStorage::Embedded));
    QVERIFY(embedded);
    QVERIFY(remove(fixture, *embedded));
    QCOMPARE(told, expected);
}

void TestConnectionService::removeReportsTheVault()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    fixture.vault.failWith(Problem{.kind = ProblemKind::KeychainLocked});
    const auto removed = remove(fixture, id);
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ProblemKind::KeychainLocked);
    QVERIFY(fixture.run->workspace.connections().empty());
    QVERIFY(!fileText(fixture).contains(id.value().toUtf8()));
    QVERIFY(!fixture.run->credentials.has(id));
}

void TestConnectionService::removalIsFinishedAtTheNextStart()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    QCOMPARE(fixture.vault.count(), 1);
    // The application ends before the keychain answers.
    fixture.vault.setHeld(true);
    fixture.run->connections.remove(id, &fixture.context, [](const VoidOutcome &) {});
    QVERIFY(fixture.run->connections.isVaultBusy());
    fixture.vault.failWith(Problem{.kind = ProblemKind::KeychainLocked});
    fixture.restart();
    fixture.vault.failWith({});
    fixture.vault.setHeld(false);
    fixture.drain();
    fixture.vault.write(id, Secret("as-if-it-had-not-been-removed"), &fixture.context,
                        [](const VoidOutcome &) {});
    QTRY_COMPARE(fixture.vault.count(), 1);
    QVERIFY(fixture.run->connections.restore());
    QVERIFY(fixture.run->workspace.connections().empty());
    fixture.run->connections.unlock();
    QTRY_COMPARE(fixture.vault.count(), 0);
    bool idle = false;
    fixture.run->connections.whenVaultIdle(&fixture.context, [&] { idle = true; });
    QTRY_VERIFY(idle);
    // Once paid it is no debt any more: an item of that id is somebody's.
    fixture.restart();
    QVERIFY(fixture.run->connections.restore());
    fixture.vault.write(id, Secret("another"), &fixture.context, [](const VoidOutcome &) {});
    fixture.run->connections.unlock();
    fixture.drain();
    QCOMPARE(fixture.vault.count(), 1);
}

void TestConnectionService::anItemThatNobodyNamedIsRemovedAtTheNextStart()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    fixture.vault.setHeld(true);
    fixture.run->connections.add(fixture.candidate(), &fixture.context,
                                 [](const Outcome<ConnectionId> &) {});
    // The item is made, and the application ends before the list names it.
    fixture.restart();
    fixture.vault.setHeld(false);
    fixture.drain();
    QVERIFY(fixture.run->connections.restore());
    fixture.run->connections.unlock();
    QTRY_COMPARE(fixture.vault.count(), 0);
    // What is named stays, whatever was written down while it was made.
    const ConnectionId id = fixture.connected();
    fixture.restart();
    QVERIFY(fixture.run->connections.restore());
    fixture.run->connections.unlock();
    QTRY_COMPARE(fixture.info(id).state, ConnectionState::Ready);
    QCOMPARE(fixture.vault.count(), 1);
}

void TestConnectionService::doesNotSendTheTokenToAnotherAddress()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    PlayedBackend other;
    QFile file(fixture.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray edited =
        file.readAll().replace(fixture.backend.url().toEncoded(), other.url().toEncoded());
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(edited) > 0);
    file.close();
    fixture.restart();
    const size_t requests = fixture.backend.server.requests().size();
    QVERIFY(fixture.run->connections.restore());
    fixture.run->connections.unlock();
    QTRY_COMPARE(fixture.info(id).state, ConnectionState::TokenUnavailable);
    QCOMPARE(fixture.info(id).problem->kind, ProblemKind::KeychainOtherOrigin);
    QCOMPARE(QUrl(fixture.info(id).problem->detail), fixture.backend.url());
    fixture.run->connections.refreshAll();
    fixture.drain();
    QVERIFY(other.server.requests().empty());
    QCOMPARE(fixture.backend.server.requests().size(), requests);
}

void TestConnectionService::choosesTheAddress_data()
{
    QTest::addColumn<bool>("keepsOwn");
    QTest::addRow("the keychain's") << false;
    QTest::addRow("its own") << true;
}

void TestConnectionService::choosesTheAddress()
{
    QFETCH(bool, keepsOwn);
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    // Both lead to the same backend, by two names.
    const QUrl kept = fixture.backend.url();
    QUrl own = kept;
    own.setHost(kept.host() == "localhost"_L1 ? u"127.0.0.1"_s : u"localhost"_s);
    ConnectionInfo moved = fixture.info(id);
    moved.connection.apiUrl = own;
    fixture.run->workspace.updateConnection(moved);
    fixture.run->connections.lock();
    fixture.run->connections.unlock();
    QTRY_COMPARE(fixture.info(id).state, ConnectionState::TokenUnavailable);
    QVERIFY(answerTo<void>(fixture, [&](auto done) {
        fixture.run->connections.chooseAddress(id, keepsOwn, &fixture.context, done);
    }));
    QTRY_COMPARE(fixture.info(id).state, ConnectionState::Ready);
    QCOMPARE(fixture.info(id).connection.apiUrl.host(), keepsOwn ? own.host() : kept.host());
    if (!keepsOwn)
        QVERIFY(fileText(fixture).contains(kept.host().toUtf8()));
    // And so it stays.
    fixture.run->connections.lock();
    fixture.run->connections.unlock();
    QTRY_COMPARE(fixture.info(id).state, ConnectionState::Ready);
}

void TestConnectionService::takesTokensOfBeforeOrigins()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    const Secret token = fixture.backend.token();
    fixture.run->connections.lock();
    fixture.vault.write(id, token, &fixture.context, [](const VoidOutcome &) {});
    fixture.run->connections.unlock();
    QTRY_COMPARE(fixture.info(id).state, ConnectionState::Ready);
    // From then on it is for this address.
    std::optional<Outcome<Secret>> kept;
    fixture.vault.read(id, &fixture.context, [&](const Outcome<Secret> &read) { kept = read; });
    QTRY_VERIFY(kept.has_value());
    QVERIFY(**kept != token);
    QVERIFY(QByteArray((*kept)->exposedText().toByteArray()).startsWith("http://"));
}

void TestConnectionService::findsWhatNoConnectionNames()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    const ConnectionId other = ConnectionId::create();
    const ConnectionId old = ConnectionId::create();
    fixture.vault.write(other, Secret("of the sandbox's list"), &fixture.context,
                        [](const VoidOutcome &) {});
    fixture.vault.write(old, Secret("without an address"), &fixture.context,
                        [](const VoidOutcome &) {});
    const ConnectionId foreign = ConnectionId::create();
    fixture.vault.write(foreign,
                        seal(Secret("another profile's"), fixture.backend.url(), u"another"_s),
                        &fixture.context, [](const VoidOutcome &) {});
    QTRY_COMPARE(fixture.vault.count(), 4);
    // The list is lost, and another one is there that names one of them.
    const QString otherList = fixture.file() + u".other"_s;
    QFile file(otherList);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"connections\": [{\"id\": \"" + other.value().toUtf8() + "\"}]}");
    file.close();
    QVERIFY(QFile::remove(fixture.file()));
    fixture.restart();
    auto &connections = fixture.run->connections;
    QVERIFY(connections.restore());
    connections.unlock();
    StrayTokens strays(connections, connections.tokens(), fixture.run->workspace, otherList);
    QSignalSpy found(&strays, &StrayTokens::found);
    strays.look();
    QTRY_COMPARE(found.size(), 1);
    // What another installation has kept is not offered; what does not say whose it is, with that.
    QCOMPARE(strays.count(), 2);
    std::map<ConnectionId, StrayTokens::Item> items;
    for (const StrayTokens::Item &item : strays.items())
        items[item.id] = item;
    QVERIFY(items.contains(id) && !items[id].mayBeOthers);
    QCOMPARE(items[id].origin, originOf(fixture.backend.url()));
    QVERIFY(items.contains(old) && items[old].mayBeOthers && items[old].origin.isEmpty());

    int connected = -1;
    strays.adopt({id, old}, [&](int count) { connected = count; });
    QTRY_COMPARE(connected, 1);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.info(id).state, ConnectionState::Ready);
    QCOMPARE(fixture.info(id).connection.accountId, PlayedBackend::Main);
    QVERIFY(fileText(fixture).contains(id.value().toUtf8()));
    QCOMPARE(fixture.vault.count(), 4); // no second item
    // Where the other belongs is not known, and nobody is asked.
    QVERIFY(fixture.backend.sawOnlyKnownTokens());
    QCOMPARE(strays.count(), 1);
    int removed = -1;
    strays.remove({old}, [&](int count) { removed = count; });
    QTRY_COMPARE(removed, 1);
    QCOMPARE(strays.count(), 0);
    QCOMPARE(fixture.vault.count(), 3);
}

void TestConnectionService::goneConnectionsAreAnswered()
{
    SyncFixture fixture;
    QVERIFY(remove(fixture, ConnectionId(u"none"_s)));
    const auto outcome = reenter(fixture, ConnectionId(u"none"_s), fixture.backend.token());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ProblemKind::Cancelled);
}

void TestConnectionService::workGoesOnWithoutItsCaller()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    int answers = 0;
    // A check ends with its caller.
    auto caller = std::make_unique<QObject>();
    fixture.backend.server.setHoldAll(true);
    fixture.run->connections.check({fixture.backend.url(), fixture.backend.token()}, caller.get(),
                                   [&](const Outcome<CandidateReport> &) { ++answers; });
    QTRY_COMPARE(fixture.backend.server.heldCount(), 2);
    caller.reset();
    QTRY_COMPARE(fixture.run->http.inFlight(), 0);
    fixture.backend.server.setHoldAll(false);
    fixture.backend.server.releaseAll();
    // What changes something is finished.
    caller = std::make_unique<QObject>();
    fixture.run->connections.add(fixture.candidate(), caller.get(),
                                 [&](const Outcome<ConnectionId> &) { ++answers; });
    caller.reset();
    QTRY_COMPARE(fixture.run->workspace.connections().size(), size_t(1));
    QVERIFY(fixture.settle());
    const ConnectionId id = fixture.run->workspace.connections().front().connection.id;
    QCOMPARE(fixture.info(id).state, ConnectionState::Ready);
    caller = std::make_unique<QObject>();
    fixture.run->connections.remove(id, caller.get(), [&](const VoidOutcome &) { ++answers; });
    caller.reset();
    QTRY_COMPARE(fixture.vault.count(), 0);
    fixture.drain();
    QVERIFY(fixture.run->workspace.connections().empty());
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestConnectionService)
#include "tst_connection_service.moc"
