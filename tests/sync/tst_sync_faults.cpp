// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/sync_fixture.h"

#include <QSignalSpy>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ReplyFault = ScriptedReply::Fault;

Q_DECLARE_METATYPE(tokendeck::test::ScriptedReply)

namespace {

const QByteArray SharedPath = "/v1/shared-tokens";

} // namespace

//! What a failing backend leaves of the lists.
class TestSyncFaults : public QObject {
    Q_OBJECT
private slots:
    void oneFailingListLeavesTheOthers_data();
    void oneFailingListLeavesTheOthers();
    void rowsThatAreNotUnderstoodStand();
    void hangingListTimesOut();
    void unreachableBackendLeavesTheRows();
    void refusedTokenStopsItsConnectionOnly();
    void waitIsShownAndTakenUp();
    void failedLimitsLeaveTheList();
    void failureOfOneAccountLeavesTheOther();
};

void TestSyncFaults::oneFailingListLeavesTheOthers_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<ProblemKind>("kind");
    const auto row = [](const char *name, ScriptedReply reply, ProblemKind kind) {
        QTest::newRow(name) << reply << kind;
    };
    row("403", {.status = 403, .body = R"({"message":"Insufficient privileges"})"},
        ProblemKind::Forbidden);
    row("404", {.status = 404, .body = R"({"message":"none"})"}, ProblemKind::NotFound);
    row("429", {.status = 429, .body = "{}"}, ProblemKind::RateLimited);
    row("500", {.status = 500, .body = "{}"}, ProblemKind::ServerFailed);
    row("HTML", {.body = "<html><title>Log in</title></html>", .contentType = "text/html"},
        ProblemKind::Intercepted);
    for (const int status : {401, 403, 404, 407, 503, 511})
        row(qPrintable(u"HTML, %1"_s.arg(status)),
            {.status = status,
             .body = "<html><title>Log in</title></html>",
             .contentType = "text/html"},
            ProblemKind::Intercepted);
    row("not a list", {.body = R"({"tokens":[{"id":1,"token":"t","filters":[]}]})"},
        ProblemKind::UnexpectedContent);
    row("redirect", {.status = 302, .headers = {{"Location", "/elsewhere"}}},
        ProblemKind::Redirected);
    row("cut", {.body = "[{\"id\": 1, \"name\": \"a\"}]", .fault = ReplyFault::CutInBody},
        ProblemKind::ConnectionLost);
    row("garbage", {.fault = ReplyFault::Garbage}, ProblemKind::ConnectionLost);
}

void TestSyncFaults::oneFailingListLeavesTheOthers()
{
    QFETCH(ScriptedReply, reply);
    QFETCH(ProblemKind, kind);
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    const TimePoint first = fixture.clock.now();
    fixture.clock.advance(60s);
    fixture.backend.fault(SharedPath, reply);
    QSignalSpy rows(&fixture.run->workspace, &Workspace::rowsChanged);
    fixture.run->sync.refreshAll();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.problem(id, ListKind::SharedTokens), std::optional(kind));
    QCOMPARE(fixture.status(id, ListKind::SharedTokens).syncedAt, std::optional(first));
    QVERIFY(fixture.status(id, ListKind::SharedTokens).isStale());
    QCOMPARE(fixture.count<SharedToken>(id), size_t(1));
    QCOMPARE(rows.size(), 0);
    for (const ListKind other : AllListKinds) {
        if (other != ListKind::SharedTokens) {
            QVERIFY(!fixture.status(id, other).problem);
            QCOMPARE(fixture.status(id, other).syncedAt, std::optional(fixture.clock.now()));
        }
    }
    QCOMPARE(fixture.info(id).state, ConnectionState::Ready);

    fixture.backend.clearFaults();
    fixture.run->sync.refresh(id, ListKind::SharedTokens);
    QVERIFY(fixture.settle());
    QVERIFY(!fixture.status(id, ListKind::SharedTokens).problem);
    QCOMPARE(fixture.status(id, ListKind::SharedTokens).syncedAt,
             std::optional(fixture.clock.now()));
}

void TestSyncFaults::rowsThatAreNotUnderstoodStand()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    fixture.backend.fault(
        SharedPath,
        {.body = R"([{"id":7,"name":"a","token":"t","filters":[]},{"id":"x","name":"b"},)"
                 R"({"id":9,"name":"c","token":"t","filters":"all"}])"});
    fixture.run->sync.refresh(id, ListKind::SharedTokens);
    QVERIFY(fixture.settle());
    QVERIFY(!fixture.status(id, ListKind::SharedTokens).problem);
    QTRY_COMPARE(fixture.count<SharedToken>(id), size_t(3));
    QCOMPARE(fixture.run->workspace.faults(id, ListKind::SharedTokens).count, 2);
    QCOMPARE(fixture.run->workspace.faults(id, ListKind::Filters), ListFaults());
    // The same answer again is nothing new.
    QSignalSpy changes(&fixture.run->workspace, &Workspace::rowsChanged);
    fixture.run->sync.refresh(id, ListKind::SharedTokens);
    QVERIFY(fixture.settle());
    fixture.drain();
    QCOMPARE(changes.size(), 0);
    fixture.backend.clearFaults();
    fixture.run->sync.refresh(id, ListKind::SharedTokens);
    QVERIFY(fixture.settle());
    QTRY_COMPARE(fixture.run->workspace.faults(id, ListKind::SharedTokens), ListFaults());
}

void TestSyncFaults::hangingListTimesOut()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    fixture.backend.fault(SharedPath, {.fault = ReplyFault::HangBeforeHeaders});
    const int before = fixture.backend.server.count("GET", SharedPath);
    fixture.run->sync.refreshAll();
    QTRY_COMPARE(fixture.backend.server.count("GET", SharedPath), before + 1);
    QTRY_VERIFY(!fixture.status(id, ListKind::Filters).refreshing);
    QTRY_COMPARE(fixture.run->http.inFlight(), 1);
    fixture.drain();
    QVERIFY(fixture.status(id, ListKind::SharedTokens).refreshing);
    fixture.clock.advance(Deadlines{}.total + 1s);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.problem(id, ListKind::SharedTokens), std::optional(ProblemKind::TimedOut));
    QCOMPARE(fixture.count<SharedToken>(id), size_t(1));
}

void TestSyncFaults::unreachableBackendLeavesTheRows()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    fixture.backend.server.shutDown();
    fixture.run->sync.refreshAll();
    QVERIFY(fixture.settle());
    for (const ListKind kind : AllListKinds) {
        QCOMPARE(fixture.problem(id, kind), std::optional(ProblemKind::ConnectionRefused));
        QVERIFY(fixture.status(id, kind).isStale());
    }
    QCOMPARE(fixture.count<SharedToken>(id), size_t(1));
    QCOMPARE(fixture.count<Account>(id), size_t(4));
    QCOMPARE(fixture.info(id).state, ConnectionState::Ready);
    const std::vector<ConnectionId> ids{id};
    QCOMPARE(fixture.run->sync.summary(ids).failedLists, 5);
}

void TestSyncFaults::refusedTokenStopsItsConnectionOnly()
{
    SyncFixture fixture;
    const ConnectionId main = fixture.connected();
    const auto sub = fixture.add(fixture.candidate(PlayedBackend::sub(1)));
    QVERIFY(sub);
    QVERIFY(fixture.settle());
    fixture.backend.refuse(PlayedBackend::sub(1));
    fixture.run->sync.refreshAll();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.info(*sub).state, ConnectionState::TokenRefused);
    QCOMPARE(fixture.info(*sub).problem->httpStatus, std::optional(401));
    for (const ListKind kind : AllListKinds)
        QCOMPARE(fixture.problem(*sub, kind), std::optional(ProblemKind::Unauthorized));
    QCOMPARE(fixture.count<SharedToken>(*sub), size_t(1));
    QVERIFY(!fixture.run->workspace.rows<SharedToken>(*sub)->front().token.isEmpty());
    QCOMPARE(fixture.info(main).state, ConnectionState::Ready);
    QVERIFY(!fixture.status(main, ListKind::SharedTokens).problem);
    // The token is not sent again.
    const int before = fixture.backend.server.count("GET", SharedPath);
    fixture.run->sync.refreshAll();
    fixture.run->sync.refresh(*sub);
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.backend.server.count("GET", SharedPath), before + 1);
}

void TestSyncFaults::waitIsShownAndTakenUp()
{
    SyncFixture fixture(2, {.maxTries = 4});
    const ConnectionId id = fixture.connected();
    const std::vector<ConnectionId> ids{id};
    fixture.backend.fault(SharedPath,
                          {.status = 429, .body = "{}", .headers = {{"Retry-After", "20"}}});
    QSignalSpy changed(&fixture.run->sync, &SyncService::summaryChanged);
    fixture.run->sync.refresh(id, ListKind::SharedTokens);
    QTRY_VERIFY(fixture.run->sync.summary(ids).hold.has_value());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(fixture.run->sync.summary(ids).hold->until, fixture.clock.now() + 20s);
    QVERIFY(fixture.run->sync.summary(ids).refreshing);
    fixture.backend.clearFaults();
    const int before = fixture.backend.server.count("GET", SharedPath);
    fixture.clock.advance(19s);
    fixture.drain();
    QCOMPARE(fixture.backend.server.count("GET", SharedPath), before);
    fixture.clock.advance(1s);
    QVERIFY(!fixture.run->sync.summary(ids).hold);
    for (int i = 0; i < 20 && fixture.isRefreshing(); ++i) {
        fixture.clock.advance(1s);
        fixture.drain();
    }
    QVERIFY(fixture.settle());
    QVERIFY(!fixture.status(id, ListKind::SharedTokens).problem);
    QCOMPARE(fixture.backend.server.count("GET", SharedPath), before + 1);
}

void TestSyncFaults::failedLimitsLeaveTheList()
{
    SyncFixture fixture;
    const ConnectionId id = fixture.connected();
    fixture.backend.fault("/v1/log-shipping/tokens/limits", {.status = 500, .body = "{}"});
    fixture.run->sync.refresh(id, ListKind::ShippingTokens);
    QVERIFY(fixture.settle());
    QVERIFY(!fixture.status(id, ListKind::ShippingTokens).problem);
    QCOMPARE(fixture.info(id).shippingLimits->maxAllowed, 15);
    QVERIFY(fixture.info(id).shippingLimitsFailed);
}

void TestSyncFaults::failureOfOneAccountLeavesTheOther()
{
    SyncFixture fixture;
    const ConnectionId main = fixture.connected();
    const auto sub = fixture.add(fixture.candidate(PlayedBackend::sub(1)));
    QVERIFY(sub);
    QVERIFY(fixture.settle());
    fixture.clock.advance(60s);
    fixture.backend.fault(SharedPath, {.status = 500, .body = "{}"}, PlayedBackend::sub(1));
    fixture.run->sync.refreshAll();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.problem(*sub, ListKind::SharedTokens),
             std::optional(ProblemKind::ServerFailed));
    QVERIFY(!fixture.status(main, ListKind::SharedTokens).problem);
    const std::vector<ConnectionId> ids{main};
    QCOMPARE(fixture.run->sync.summary(ids).failedLists, 0);
}

QTEST_GUILESS_MAIN(TestSyncFaults)
#include "tst_sync_faults.moc"
