// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/connection_lookup.h"
#include "tests/sync/connection_calls.h"

#include <QDir>
#include <QFile>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto AssociatedPath = "/v1/associated-accounts";

//! As the admin adds it who keeps the name that is proposed.
ConnectionId addedAs(SyncFixture &fixture, AccountId account, const QString &name,
                     std::optional<ConnectionId> parent = {})
{
    NewConnection connection = fixture.candidate(account);
    connection.identity.accountName = name;
    connection.name = name;
    connection.parent = std::move(parent);
    const Outcome<ConnectionId> id = fixture.add(connection);
    return id && fixture.settle() ? *id : ConnectionId();
}

} // namespace

//! Accounts are renamed by others; their connections follow.
class TestConnectionNames : public QObject {
    Q_OBJECT

private slots:
    void followTheirAccounts();
    void stayWhereTheAdminGaveThem();
    void areToldByTheMainAccountToThoseThatCannotAsk();
    void areToldByWhoami();
    void areThoseOfTokensThatNoListHas();
    void areNotTakenFromWhatIsNoName();
    void areWrittenWhenTheFileCanBe();
    void ofLentConnectionsAreInNoFile();
};

void TestConnectionNames::followTheirAccounts()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    const ConnectionId main = addedAs(fixture, PlayedBackend::Main, u"Production 1"_s);
    const ConnectionId sub = addedAs(fixture, PlayedBackend::sub(1), u"Team 1-1"_s, main);
    fixture.backend.rename(PlayedBackend::Main, u"Acme"_s);
    fixture.backend.rename(PlayedBackend::sub(1), u"Payments"_s);
    fixture.run->connections.refreshAll();
    QVERIFY(fixture.settle());
    const auto isFollowed = [&] {
        QCOMPARE(fixture.info(main).connection.accountName, u"Acme"_s);
        QCOMPARE(fixture.info(main).connection.name, u"Acme"_s);
        QCOMPARE(fixture.info(sub).connection.accountName, u"Payments"_s);
        QCOMPARE(fixture.info(sub).connection.name, u"Payments"_s);
    };
    isFollowed();
    QVERIFY(!fileText(fixture).contains("Production 1"));
    fixture.restart();
    QVERIFY(fixture.run->connections.restore());
    isFollowed();
}

void TestConnectionNames::stayWhereTheAdminGaveThem()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    const ConnectionId main = addedAs(fixture, PlayedBackend::Main, u"Production 1"_s);
    QVERIFY(fixture.run->connections.rename(main, u"Ours"_s));
    fixture.backend.rename(PlayedBackend::Main, u"Acme"_s);
    fixture.run->connections.refreshAll();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.info(main).connection.accountName, u"Acme"_s);
    QCOMPARE(fixture.info(main).connection.name, u"Ours"_s);
    QCOMPARE(shownAccountName(fixture.run->workspace, main), u"Acme"_s);
}

void TestConnectionNames::areToldByTheMainAccountToThoseThatCannotAsk()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    const ConnectionId main = addedAs(fixture, PlayedBackend::Main, u"Production 1"_s);
    const ConnectionId sub = addedAs(fixture, PlayedBackend::sub(1), u"Team 1-1"_s, main);
    fixture.backend.refuse(PlayedBackend::sub(1));
    fixture.run->connections.refreshAll();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.info(sub).state, ConnectionState::TokenRefused);
    fixture.backend.rename(PlayedBackend::sub(1), u"Payments"_s);
    fixture.run->connections.refreshAll();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.info(sub).connection.accountName, u"Payments"_s);
}

void TestConnectionNames::areToldByWhoami()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    const ConnectionId main = addedAs(fixture, PlayedBackend::Main, u"Production 1"_s);
    fixture.backend.rename(PlayedBackend::Main, u"Acme"_s);
    fixture.run->sync.doubtToken(main);
    QVERIFY(QTest::qWaitFor([&] { return fixture.run->sync.isIdle(); }, 10000));
    QCOMPARE(fixture.info(main).connection.accountName, u"Acme"_s);
}

void TestConnectionNames::areThoseOfTokensThatNoListHas()
{
    SyncFixture fixture;
    fixture.backend.fault("/v1/api-tokens", {.status = 404, .body = R"({"message":"no"})"});
    fixture.run->connections.unlock();
    const ConnectionId main = addedAs(fixture, PlayedBackend::Main, u"Production 1"_s);
    QCOMPARE(fixture.run->workspace.rows<ApiToken>(main)->front().name, u"Production 1"_s);
    fixture.backend.rename(PlayedBackend::Main, u"Acme"_s);
    fixture.run->connections.refreshAll();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.run->workspace.rows<ApiToken>(main)->front().name, u"Acme"_s);
}

void TestConnectionNames::areNotTakenFromWhatIsNoName()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    const ConnectionId main = addedAs(fixture, PlayedBackend::Main, u"Production 1"_s);
    for (const QByteArray name : {R"(" ")", R"([1])"}) {
        fixture.backend.clearFaults();
        fixture.backend.fault(
            AssociatedPath,
            {.body = R"([{"accountId":1000,"accountName":)" + name + R"(,"type":"SUB_ACCOUNT"}])"});
        fixture.run->connections.refreshAll();
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.info(main).connection.accountName, u"Production 1"_s);
    }
}

void TestConnectionNames::areWrittenWhenTheFileCanBe()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    const ConnectionId main = addedAs(fixture, PlayedBackend::Main, u"Production 1"_s);
    QFile::remove(fixture.file());
    QVERIFY(QDir().mkpath(fixture.file()));
    fixture.backend.rename(PlayedBackend::Main, u"Acme"_s);
    fixture.run->connections.refreshAll();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.info(main).connection.accountName, u"Acme"_s);
    QVERIFY(QDir().rmdir(fixture.file()));
    fixture.run->connections.refreshAll();
    QVERIFY(fixture.settle());
    QVERIFY(fileText(fixture).contains("Acme"));
}

void TestConnectionNames::ofLentConnectionsAreInNoFile()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    const ConnectionId lent = fixture.run->connections.lend(fixture.candidate());
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.info(lent).connection.accountName, u"Production 1"_s);
    QVERIFY(fileText(fixture).isEmpty());
    // Nor beside others.
    QVERIFY(addedAs(fixture, PlayedBackend::sub(1), u"Team 1-1"_s).isValid());
    QVERIFY(!fileText(fixture).contains(lent.value().toUtf8()));
}

QTEST_GUILESS_MAIN(TestConnectionNames)
#include "tst_connection_names.moc"
