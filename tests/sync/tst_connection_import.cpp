// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/connection_calls.h"

#include <QFile>
#include <QSignalSpy>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Connections come without their tokens, and others get what another computer says of them.
class TestConnectionImport : public QObject {
    Q_OBJECT

private slots:
    void newOnesWaitForTheirTokens();
    void beforeUnlockingTheyAreLocked();
    void familiesAndGroupsAgree();
    void othersGetNameAndMarks();
    void refusesAnAccountThatIsThere();
    void nothingIsDoneWhereTheFileFails();
    void aWaitingOneCanBeRemoved();

private:
    [[nodiscard]] static Connection coming(const SyncFixture &fixture, AccountId account,
                                           const QString &name)
    {
        return {.id = ConnectionId::create(),
                .name = name,
                .apiUrl = fixture.backend.url(),
                .accountId = account,
                .accountName = name};
    }
};

void TestConnectionImport::newOnesWaitForTheirTokens()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    QSignalSpy added(&fixture.run->connections, &ConnectionService::added);
    const Connection main = coming(fixture, PlayedBackend::Main, u"Acme"_s);
    QVERIFY(fixture.run->connections.takeIn({main}, {}));
    QCOMPARE(added.count(), 1);
    QCOMPARE(fixture.info(main.id).state, ConnectionState::TokenUnavailable);
    QCOMPARE(fixture.info(main.id).problem->kind, ProblemKind::KeychainEntryMissing);
    QVERIFY(fixture.backend.server.requests().empty());
    QCOMPARE(fixture.vault.count(), 0);
    QVERIFY(fileText(fixture).contains(main.id.value().toUtf8()));
    // As after the next start.
    fixture.restart();
    QVERIFY(fixture.run->connections.restore());
    fixture.run->connections.unlock();
    fixture.drain();
    QCOMPARE(fixture.info(main.id).state, ConnectionState::TokenUnavailable);
    QCOMPARE(fixture.info(main.id).problem->kind, ProblemKind::KeychainEntryMissing);
    // Its token makes it one like every other.
    QVERIFY(reenter(fixture, main.id, fixture.backend.token()));
    QCOMPARE(fixture.info(main.id).state, ConnectionState::Ready);
    QCOMPARE(fixture.vault.count(), 1);
}

void TestConnectionImport::beforeUnlockingTheyAreLocked()
{
    SyncFixture fixture;
    const Connection main = coming(fixture, PlayedBackend::Main, u"Acme"_s);
    QVERIFY(fixture.run->connections.takeIn({main}, {}));
    QCOMPARE(fixture.info(main.id).state, ConnectionState::Locked);
    fixture.run->connections.unlock();
    fixture.drain();
    QCOMPARE(fixture.info(main.id).state, ConnectionState::TokenUnavailable);
}

void TestConnectionImport::familiesAndGroupsAgree()
{
    SyncFixture fixture;
    const ConnectionId there = fixture.connected();
    QVERIFY(fixture.run->connections.setMarks(
        there, {.group = u"EU"_s, .color = GroupColor::Teal, .readOnly = true}));
    Connection below = coming(fixture, PlayedBackend::sub(1), u"Below"_s);
    below.parent = there;
    Connection lost = coming(fixture, PlayedBackend::sub(2), u"Lost"_s);
    lost.parent = ConnectionId(u"nowhere"_s);
    lost.marks = {.group = u"eu"_s, .color = GroupColor::Red, .production = true};
    QVERIFY(fixture.run->connections.takeIn({below, lost}, {}));
    // What is below a main connection has its marks.
    QCOMPARE(fixture.info(below.id).connection.parent, std::optional(there));
    QCOMPARE(fixture.info(below.id).connection.marks, fixture.info(there).connection.marks);
    // What has lost its own stands by itself, as protected as the file says, with the name and in
    // the colour that its group has here.
    QVERIFY(!fixture.info(lost.id).connection.parent);
    QCOMPARE(fixture.info(lost.id).connection.marks,
             (ConnectionMarks{.group = u"EU"_s, .color = GroupColor::Teal, .production = true}));
}

void TestConnectionImport::othersGetNameAndMarks()
{
    SyncFixture fixture;
    const ConnectionId there = fixture.connected();
    QSignalSpy renamed(&fixture.run->connections, &ConnectionService::renamed);
    QSignalSpy marked(&fixture.run->connections, &ConnectionService::marked);
    Connection theirs = fixture.info(there).connection;
    theirs.name = u" Acme "_s;
    theirs.marks = {.group = u"EU"_s, .color = GroupColor::Blue, .production = true};
    QVERIFY(fixture.run->connections.takeIn({}, {theirs}));
    QCOMPARE(fixture.info(there).connection.name, u"Acme"_s);
    QCOMPARE(fixture.info(there).connection.marks, theirs.marks);
    QCOMPARE(fixture.info(there).state, ConnectionState::Ready);
    QCOMPARE(renamed.count(), 1);
    QCOMPARE(marked.count(), 1);
    // The same once more is nothing, and how the group is written here stays.
    theirs.marks.group = u"eu"_s;
    QVERIFY(fixture.run->connections.takeIn({}, {theirs}));
    QCOMPARE(renamed.count(), 1);
    QCOMPARE(marked.count(), 1);
}

void TestConnectionImport::refusesAnAccountThatIsThere()
{
    SyncFixture fixture;
    const ConnectionId there = fixture.connected();
    const QByteArray before = fileText(fixture);
    const Connection other = coming(fixture, PlayedBackend::sub(1), u"Other"_s);
    const VoidOutcome known = fixture.run->connections.takeIn(
        {other, coming(fixture, PlayedBackend::Main, u"Again"_s)}, {});
    QVERIFY(!known);
    QCOMPARE(known.error().kind, ProblemKind::InvalidInput);
    QCOMPARE(known.error().detail, u"Again"_s);
    const VoidOutcome twice = fixture.run->connections.takeIn(
        {other, coming(fixture, PlayedBackend::sub(1), u"Twice"_s)}, {});
    QVERIFY(!twice);
    QCOMPARE(twice.error().detail, u"Twice"_s);
    QCOMPARE(fixture.run->workspace.connections().size(), size_t(1));
    QVERIFY(fixture.run->workspace.connection(there));
    QCOMPARE(fileText(fixture), before);
}

void TestConnectionImport::nothingIsDoneWhereTheFileFails()
{
    SyncFixture fixture;
    const ConnectionId there = fixture.connected();
    QVERIFY(QFile::remove(fixture.file()));
    // A folder stands where the file should be.
    QVERIFY(QDir().mkdir(fixture.file()));
    Connection theirs = fixture.info(there).connection;
    theirs.name = u"Theirs"_s;
    QSignalSpy added(&fixture.run->connections, &ConnectionService::added);
    const VoidOutcome taken = fixture.run->connections.takeIn(
        {coming(fixture, PlayedBackend::sub(1), u"Other"_s)}, {theirs});
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ProblemKind::FileFailed);
    QCOMPARE(added.count(), 0);
    QCOMPARE(fixture.run->workspace.connections().size(), size_t(1));
    QVERIFY(fixture.info(there).connection.name != u"Theirs");
}

void TestConnectionImport::aWaitingOneCanBeRemoved()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    const Connection main = coming(fixture, PlayedBackend::Main, u"Acme"_s);
    QVERIFY(fixture.run->connections.takeIn({main}, {}));
    QVERIFY(remove(fixture, main.id));
    QVERIFY(fixture.run->workspace.connections().empty());
}

QTEST_GUILESS_MAIN(TestConnectionImport)
#include "tst_connection_import.moc"
