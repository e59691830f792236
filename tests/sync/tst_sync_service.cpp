// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/sync_fixture.h"

#include <QSignalSpy>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray SharedPath = "/v1/shared-tokens";
const QByteArray DetailedPath = "/v1/account-management/time-based-accounts/detailed";

const Account *accountOf(const Rows<Account> &rows, AccountId id)
{
    const auto found = std::ranges::find(*rows, id, &Account::id);
    return found == rows->end() ? nullptr : &*found;
}

} // namespace

//! Which lists are asked for, when, and which answers count.
class TestSyncService : public QObject {
    Q_OBJECT
private slots:
    void bringsEveryList();
    void mergesWhatIsKnownOfAccounts();
    void asksASubAccountForNoSettings();
    void toleratesRefusedSettings();
    void listsOwnTokenWhereTheBackendListsNone_data();
    void listsOwnTokenWhereTheBackendListsNone();
    void joinsARefreshUnderWay();
    void announcesNothingWhenNothingDiffers();
    void writtenListIsAskedAgain();
    void dropsAnswersToAnEarlierQuestion();
    void dropsAnswersForARemovedConnection();
    void dropsAnswersToAnEarlierToken();
    void cancelLeavesTheStatus();
    void refreshesAtTheInterval();
    void intervalGoesOnAfterALock();
    void summarises();
    void oneRefusalIsNotTheTokens();
    void refusedTokenIsTriedByARefresh_data();
    void refusedTokenIsTriedByARefresh();
};

void TestSyncService::bringsEveryList()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    QCOMPARE(fixture.count<Account>(id), size_t(4));
    QCOMPARE(fixture.count<ShippingToken>(id), size_t(2));
    QCOMPARE(fixture.count<SharedToken>(id), size_t(1));
    QCOMPARE(fixture.count<Filter>(id), size_t(1));
    QCOMPARE(fixture.count<ApiToken>(id), size_t(1));
    for (const ListKind kind : AllListKinds) {
        QCOMPARE(fixture.status(id, kind).syncedAt, std::optional(fixture.clock.now()));
        QVERIFY(!fixture.status(id, kind).problem);
    }
    QVERIFY(fixture.info(id).shippingLimits
            == (ShippingTokenLimits{.maxAllowed = 15, .enabled = 1}));
    QCOMPARE(fixture.info(id).listsApiTokens, std::optional(true));
    QCOMPARE(fixture.run->workspace.rows<ApiToken>(id)->front().accountId, PlayedBackend::Main);
    QVERIFY(fixture.backend.sawOnlyKnownTokens());
}

void TestSyncService::mergesWhatIsKnownOfAccounts()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    const auto rows = fixture.run->workspace.rows<Account>(id);
    const Account *main = accountOf(rows, PlayedBackend::Main);
    QVERIFY(main);
    QCOMPARE(main->type, AccountType::Main);
    QVERIFY(!main->ownerId);
    QVERIFY(!main->token.isEmpty());
    const Account *sub = accountOf(rows, PlayedBackend::sub(1));
    QVERIFY(sub);
    QCOMPARE(sub->type, AccountType::Sub);
    QCOMPARE(sub->ownerId, std::optional(PlayedBackend::Main));
    QCOMPARE(sub->retentionDays, std::optional(7));
    const Account *metrics = accountOf(rows, PlayedBackend::Metrics);
    QVERIFY(metrics);
    QCOMPARE(metrics->type, AccountType::Metrics);
    QCOMPARE(metrics->planUts, std::optional(100));
    QCOMPARE(metrics->ownerId, std::optional(PlayedBackend::Main));
    QVERIFY(!metrics->retentionDays);
}

void TestSyncService::asksASubAccountForNoSettings()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected(PlayedBackend::sub(1));
    QCOMPARE(fixture.count<Account>(id), size_t(1));
    const Account &account = fixture.run->workspace.rows<Account>(id)->front();
    QCOMPARE(account.id, PlayedBackend::sub(1));
    QVERIFY(account.token.isEmpty());
    QVERIFY(!account.searchable);
    QCOMPARE(fixture.backend.server.count("GET", DetailedPath), 0);
}

void TestSyncService::toleratesRefusedSettings()
{
    SyncFixture fixture;
    fixture.backend.fault(DetailedPath, {.status = 403, .body = R"({"message":"no"})"});
    const ConnectionId id = fixture.connected();
    QVERIFY(!fixture.status(id, ListKind::Accounts).problem);
    QCOMPARE(fixture.count<Account>(id), size_t(4));
    const auto rows = fixture.run->workspace.rows<Account>(id);
    QVERIFY(!accountOf(rows, PlayedBackend::sub(1))->retentionDays);
    QCOMPARE(accountOf(rows, PlayedBackend::Metrics)->planUts, std::optional(100));

    // A failure is another matter: half a list would pass for the whole.
    fixture.backend.clearFaults();
    fixture.run->sync.refresh(id, ListKind::Accounts);
    QVERIFY(fixture.settle());
    fixture.backend.fault(DetailedPath, {.status = 500, .body = "broken"});
    fixture.run->sync.refresh(id, ListKind::Accounts);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.problem(id, ListKind::Accounts), std::optional(ProblemKind::ServerFailed));
    QVERIFY(
        accountOf(fixture.run->workspace.rows<Account>(id), PlayedBackend::sub(1))->retentionDays);
}

void TestSyncService::listsOwnTokenWhereTheBackendListsNone_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("403") << 403;
    QTest::newRow("404") << 404;
    QTest::newRow("405") << 405;
}

void TestSyncService::listsOwnTokenWhereTheBackendListsNone()
{
    QFETCH(int, status);
    SyncFixture fixture;
    fixture.backend.fault("/v1/api-tokens", {.status = status, .body = R"({"message":"no"})"});
    const ConnectionId id = fixture.connected();
    QCOMPARE(fixture.info(id).listsApiTokens, std::optional(false));
    QVERIFY(!fixture.status(id, ListKind::ApiTokens).problem);
    QVERIFY(fixture.status(id, ListKind::ApiTokens).syncedAt);
    QCOMPARE(fixture.count<ApiToken>(id), size_t(1));
    const ApiToken &own = fixture.run->workspace.rows<ApiToken>(id)->front();
    QVERIFY(own.id.isValid());
    QCOMPARE(own.name, fixture.info(id).connection.name);
    QCOMPARE(own.accountId, PlayedBackend::Main);
    QVERIFY(own.token == fixture.backend.token());
    // The extension may come later.
    fixture.backend.clearFaults();
    fixture.run->sync.refresh(id);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.info(id).listsApiTokens, std::optional(true));
    QCOMPARE(fixture.run->workspace.rows<ApiToken>(id)->front().name, u"First"_s);
}

void TestSyncService::joinsARefreshUnderWay()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    const int before = fixture.backend.server.count("GET", SharedPath);
    fixture.backend.server.setHoldAll(true);
    fixture.run->sync.refresh(id, ListKind::SharedTokens);
    QTRY_COMPARE(fixture.backend.server.heldCount(), 1);
    fixture.run->sync.refresh(id, ListKind::SharedTokens);
    fixture.run->sync.refreshAll();
    fixture.drain();
    fixture.backend.server.setHoldAll(false);
    fixture.backend.server.releaseAll();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.backend.server.count("GET", SharedPath), before + 1);
}

void TestSyncService::announcesNothingWhenNothingDiffers()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    QSignalSpy rows(&fixture.run->workspace, &Workspace::rowsChanged);
    QSignalSpy refreshed(&fixture.run->sync, &SyncService::listRefreshed);
    fixture.clock.advance(12s);
    fixture.run->sync.refreshAll();
    QVERIFY(fixture.settle());
    QCOMPARE(refreshed.size(), int(AllListKinds.size()));
    QCOMPARE(rows.size(), 0);
    QCOMPARE(fixture.status(id, ListKind::SharedTokens).syncedAt,
             std::optional(fixture.clock.now()));
}

void TestSyncService::writtenListIsAskedAgain()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    const int before = fixture.backend.server.count("GET", SharedPath);
    fixture.backend.server.setHoldAll(true);
    fixture.run->sync.refresh(id, ListKind::SharedTokens);
    QTRY_COMPARE(fixture.backend.server.heldCount(), 1);
    fixture.backend.addSharedToken(PlayedBackend::Main, u"Written"_s);
    fixture.run->sync.listWritten(id, ListKind::SharedTokens);
    QTRY_COMPARE(fixture.backend.server.count("GET", SharedPath), before + 2);
    fixture.backend.server.setHoldAll(false);
    fixture.backend.server.releaseAll();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.count<SharedToken>(id), size_t(2));
}

void TestSyncService::dropsAnswersToAnEarlierQuestion()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    const ListStatus before = fixture.status(id, ListKind::SharedTokens);
    fixture.clock.advance(60s);
    // Its answer is being decoded when the list is written to.
    QSignalSpy received(&fixture.backend.server, &ScriptedServer::received);
    QSignalSpy rows(&fixture.run->workspace, &Workspace::rowsChanged);
    fixture.backend.addSharedToken(PlayedBackend::Main, u"Early"_s);
    fixture.run->sync.refresh(id, ListKind::SharedTokens);
    QVERIFY(received.wait());
    fixture.backend.server.setHoldAll(true);
    fixture.run->sync.listWritten(id, ListKind::SharedTokens);
    QTRY_COMPARE(fixture.backend.server.heldCount(), 1);
    fixture.drain();
    QCOMPARE(rows.size(), 0);
    QCOMPARE(fixture.status(id, ListKind::SharedTokens).syncedAt, before.syncedAt);
    QVERIFY(fixture.status(id, ListKind::SharedTokens).refreshing);
    fixture.backend.server.setHoldAll(false);
    fixture.backend.server.releaseAll();
    QVERIFY(fixture.settle());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(fixture.count<SharedToken>(id), size_t(2));
}

void TestSyncService::dropsAnswersForARemovedConnection()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    fixture.backend.server.setHoldAll(true);
    fixture.run->sync.refreshAll();
    QTRY_VERIFY(fixture.backend.server.heldCount() >= 5);
    QSignalSpy refreshed(&fixture.run->sync, &SyncService::listRefreshed);
    fixture.run->workspace.removeConnection(id);
    fixture.backend.server.setHoldAll(false);
    fixture.backend.server.releaseAll();
    fixture.drain();
    QCOMPARE(refreshed.size(), 0);
    QCOMPARE(fixture.run->http.inFlight(), 0);
    QVERIFY(fixture.run->workspace.connections().empty());
}

void TestSyncService::dropsAnswersToAnEarlierToken()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    const Secret another = fixture.backend.makeToken(PlayedBackend::Main, u"Another"_s);
    // The old token's refusal is on its way when the new token is there.
    fixture.backend.fault(SharedPath, {.status = 401, .body = "{}", .held = true});
    fixture.run->sync.refresh(id, ListKind::SharedTokens);
    QTRY_COMPARE(fixture.backend.server.heldCount(), 1);
    fixture.backend.clearFaults();
    std::optional<VoidOutcome> answer;
    fixture.run->connections.reenterToken(id, another, &fixture.context,
                                          [&](const VoidOutcome &outcome) { answer = outcome; });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(*answer);
    fixture.backend.server.releaseAll();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.info(id).state, ConnectionState::Ready);
    QVERIFY(!fixture.status(id, ListKind::SharedTokens).problem);
}

void TestSyncService::cancelLeavesTheStatus()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    fixture.backend.fault(SharedPath, {.status = 500, .body = "{}"});
    fixture.run->sync.refresh(id, ListKind::SharedTokens);
    QVERIFY(fixture.settle());
    fixture.backend.clearFaults();
    const ListStatus before = fixture.status(id, ListKind::SharedTokens);
    QVERIFY(before.isStale());
    fixture.clock.advance(60s);
    fixture.backend.server.setHoldAll(true);
    fixture.run->sync.refresh(id);
    QVERIFY(fixture.status(id, ListKind::SharedTokens).refreshing);
    fixture.run->sync.cancel(id);
    QVERIFY(fixture.status(id, ListKind::SharedTokens) == before);
    fixture.backend.server.releaseAll();
    fixture.drain();
    QVERIFY(fixture.status(id, ListKind::SharedTokens) == before);
    QCOMPARE(fixture.run->http.inFlight(), 0);
}

void TestSyncService::refreshesAtTheInterval()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    const auto asked = [&] {
        return fixture.backend.server.count("GET", SharedPath);
    };
    const int before = asked();
    fixture.run->sync.setInterval(60s);
    fixture.clock.advance(59s);
    fixture.drain();
    QCOMPARE(asked(), before);
    fixture.clock.advance(1s);
    QVERIFY(fixture.settle());
    QCOMPARE(asked(), before + 1);
    // A refresh by hand begins the interval anew.
    fixture.clock.advance(50s);
    fixture.run->sync.refreshAll();
    QVERIFY(fixture.settle());
    QCOMPARE(asked(), before + 2);
    fixture.clock.advance(50s);
    fixture.drain();
    QCOMPARE(asked(), before + 2);
    fixture.clock.advance(10s);
    QVERIFY(fixture.settle());
    QCOMPARE(asked(), before + 3);
    fixture.run->sync.setInterval({});
    fixture.clock.advance(3600s);
    fixture.drain();
    QCOMPARE(asked(), before + 3);
    QCOMPARE(fixture.status(id, ListKind::SharedTokens).syncedAt,
             std::optional(fixture.clock.now() - 3600s));
}

void TestSyncService::intervalGoesOnAfterALock()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    fixture.run->sync.setInterval(60s);
    fixture.run->connections.lock();
    const size_t before = fixture.backend.server.requests().size();
    fixture.clock.advance(600s);
    fixture.drain();
    QCOMPARE(fixture.backend.server.requests().size(), before);
    fixture.run->connections.unlock();
    QTRY_COMPARE(fixture.info(id).state, ConnectionState::Ready);
    QVERIFY(fixture.settle());
    const int asked = fixture.backend.server.count("GET", SharedPath);
    fixture.clock.advance(60s);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.backend.server.count("GET", SharedPath), asked + 1);
}

void TestSyncService::summarises()
{
    SyncFixture fixture;
    fixture.run->connections.unlock();
    QVERIFY(fixture.run->sync.summary({}) == SyncSummary{});
    QSignalSpy changed(&fixture.run->sync, &SyncService::summaryChanged);
    const auto id = fixture.add(fixture.candidate());
    QVERIFY(id);
    const std::vector<ConnectionId> ids{*id};
    QVERIFY(fixture.run->sync.summary(ids).refreshing);
    QVERIFY(!fixture.run->sync.summary(ids).syncedAt);
    QVERIFY(fixture.settle());
    QVERIFY(!changed.isEmpty());
    const TimePoint first = fixture.clock.now();
    QVERIFY(fixture.run->sync.summary(ids) == SyncSummary{.syncedAt = first});

    // The oldest of the lists counts.
    fixture.clock.advance(12s);
    fixture.backend.fault(SharedPath, {.status = 500, .body = "{}"});
    changed.clear();
    fixture.run->sync.refreshAll();
    QVERIFY(fixture.settle());
    QVERIFY(!changed.isEmpty());
    QVERIFY(fixture.run->sync.summary(ids) == (SyncSummary{.syncedAt = first, .failedLists = 1}));
}

void TestSyncService::oneRefusalIsNotTheTokens()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    fixture.backend.fault(SharedPath, {.status = 401, .body = "{}"});
    fixture.backend.whenAsked("/v2/whoami", [&] { fixture.backend.clearFaults(); });
    const int before = fixture.backend.server.count("GET", SharedPath);
    fixture.run->sync.refreshAll();
    QTRY_COMPARE(fixture.backend.server.count("GET", SharedPath), before + 2);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.info(id).state, ConnectionState::Ready);
    QVERIFY(!fixture.status(id, ListKind::SharedTokens).problem);
    // One list that is always refused is asked once more, and not for ever.
    fixture.backend.fault(SharedPath, {.status = 401, .body = "{}"});
    fixture.run->sync.refreshAll();
    QTRY_COMPARE(fixture.backend.server.count("GET", SharedPath), before + 4);
    fixture.drain();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.backend.server.count("GET", SharedPath), before + 4);
    QCOMPARE(fixture.info(id).state, ConnectionState::Ready);
    QCOMPARE(fixture.problem(id, ListKind::SharedTokens), std::optional(ProblemKind::Unauthorized));
    QVERIFY(!fixture.status(id, ListKind::Filters).problem);
}

void TestSyncService::refusedTokenIsTriedByARefresh_data()
{
    QTest::addColumn<bool>("byInterval");
    QTest::addRow("asked for") << false;
    QTest::addRow("at the interval") << true;
}

void TestSyncService::refusedTokenIsTriedByARefresh()
{
    QFETCH(bool, byInterval);
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    fixture.run->sync.setInterval(std::chrono::seconds(60));
    const ScriptedReply refusal{.status = 401, .body = "{}"};
    for (const QByteArray &path : {SharedPath, QByteArray("/v2/whoami")})
        fixture.backend.fault(path, refusal);
    fixture.run->sync.refresh(id, ListKind::SharedTokens);
    QTRY_COMPARE(fixture.info(id).state, ConnectionState::TokenRefused);
    fixture.backend.clearFaults();
    if (byInterval)
        fixture.clock.advance(std::chrono::seconds(60));
    else
        fixture.run->connections.refreshAll();
    QTRY_COMPARE(fixture.info(id).state, ConnectionState::Ready);
    QVERIFY(fixture.settle());
    for (const ListKind kind : AllListKinds)
        QVERIFY(!fixture.status(id, kind).problem);
    QVERIFY(!fixture.info(id).problem);
}

QTEST_GUILESS_MAIN(TestSyncService)
#include "tst_sync_service.moc"
