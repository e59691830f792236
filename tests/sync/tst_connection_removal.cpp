// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connections/sealed_token.h"
#include "services/sync/connections/stray_tokens.h"
#include "tests/sync/connection_calls.h"

#include <QFile>
#include <QSignalSpy>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Connections and their tokens go, also those that no list names any more.
class TestConnectionRemoval : public QObject {
    Q_OBJECT

private slots:
    void removeTakesFamilyAndTokens();
    void removeReportsTheVault();
    void removalIsFinishedAtTheNextStart();
    void anItemThatNobodyNamedIsRemovedAtTheNextStart();
    void findsWhatNoConnectionNames();
    void tellsWhatComesAndGoes();
    void goneConnectionsAreAnswered();
    void workGoesOnWithoutItsCaller();
};

void TestConnectionRemoval::removeTakesFamilyAndTokens()
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

void TestConnectionRemoval::tellsWhatComesAndGoes()
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

void TestConnectionRemoval::removeReportsTheVault()
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

void TestConnectionRemoval::removalIsFinishedAtTheNextStart()
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

void TestConnectionRemoval::anItemThatNobodyNamedIsRemovedAtTheNextStart()
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

void TestConnectionRemoval::findsWhatNoConnectionNames()
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
    // Two of one address are told apart by it.
    QVERIFY(!items[id].mask.isEmpty() && items[id].mask != items[old].mask);
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

void TestConnectionRemoval::goneConnectionsAreAnswered()
{
    SyncFixture fixture;
    QVERIFY(remove(fixture, ConnectionId(u"none"_s)));
    const auto outcome = reenter(fixture, ConnectionId(u"none"_s), fixture.backend.token());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ProblemKind::Cancelled);
}

void TestConnectionRemoval::workGoesOnWithoutItsCaller()
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

QTEST_GUILESS_MAIN(TestConnectionRemoval)
#include "tst_connection_removal.moc"
