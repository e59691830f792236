// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/connection_calls.h"

#include <QFile>
#include <QSignalSpy>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! What is restored at the start, and what locking and unlocking do to the tokens and to whom they
//! go.
class TestConnectionLock : public QObject {
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
    void doesNotSendTheTokenToAnotherAddress();
    void choosesTheAddress_data();
    void choosesTheAddress();
    void takesTokensOfBeforeOrigins();
};

void TestConnectionLock::restoresWithoutVaultOrNetwork()
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

void TestConnectionLock::unlockReadsEachTokenAndRefreshes()
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

void TestConnectionLock::unlockMarksWhatTheVaultDoesNotGive_data()
{
    addVaultProblems();
}

void TestConnectionLock::unlockMarksWhatTheVaultDoesNotGive()
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

void TestConnectionLock::lockDropsEveryToken()
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

void TestConnectionLock::lockDropsLateAnswersOfTheVault()
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

void TestConnectionLock::lockWithoutAConnectionIsNone()
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

void TestConnectionLock::asksTheVaultAgain()
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

void TestConnectionLock::damagedFileIsMovedAside()
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

void TestConnectionLock::unreadableFileIsNotReplaced()
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

void TestConnectionLock::doesNotSendTheTokenToAnotherAddress()
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

void TestConnectionLock::choosesTheAddress_data()
{
    QTest::addColumn<bool>("keepsOwn");
    QTest::addRow("the keychain's") << false;
    QTest::addRow("its own") << true;
}

void TestConnectionLock::choosesTheAddress()
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

void TestConnectionLock::takesTokensOfBeforeOrigins()
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

QTEST_GUILESS_MAIN(TestConnectionLock)
#include "tst_connection_lock.moc"
