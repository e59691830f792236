// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/http/client_fixture.h"

#include <QSignalSpy>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = ScriptedReply::Fault;

//! How many requests are under way, whose turn it is, and what a Retry-After holds.
class TestHttpLanes : public QObject {
    Q_OBJECT
private slots:
    void keepsTheLimit_data();
    void keepsTheLimit();
    void countsUntilTheEndOfTheReply();
    void lanesHaveTheirOwnLimit();
    void aSmallLaneIsNotBehindALargeOne();
    void limitCanBeChanged();
    void retryAfterHoldsItsLaneOnly_data();
    void retryAfterHoldsItsLaneOnly();
    void postIsNotRepeatedAfter429ButHoldsTheLane();
    void longRetryAfterIsFinal();
    void waitBeyondThePatienceIsFinal_data();
    void waitBeyondThePatienceIsFinal();
};

namespace {

void waitForHeld(ClientFixture &fixture, int count)
{
    QTRY_COMPARE_WITH_TIMEOUT(fixture.server.heldCount(), count, 5000);
    fixture.drain();
}

} // namespace

void TestHttpLanes::keepsTheLimit_data()
{
    QTest::addColumn<int>("limit");
    QTest::newRow("default") << HttpLimits{}.inFlightPerLane;
    QTest::newRow("one") << 1;
    QTest::newRow("seven") << 7;
    QTest::newRow("the vendor's") << 100;
    QTest::newRow("above the vendor's") << 1000;
}

void TestHttpLanes::keepsTheLimit()
{
    QFETCH(int, limit);
    ClientFixture fixture(HttpLimits{.inFlightPerLane = limit});
    limit = std::min(limit, 100);
    fixture.server.setHoldAll(true);
    fixture.server.onAny([](const auto &) { return ScriptedReply{.body = "{}"}; });
    constexpr int Count = 230;
    std::vector<const Completion *> completions;
    for (int i = 0; i < Count; ++i)
        completions.push_back(&fixture.send(Method::Delete, u"/v1/shared-tokens/%1"_s.arg(i + 1)));
    waitForHeld(fixture, limit);
    QCOMPARE(fixture.server.heldCount(), limit);
    QCOMPARE(fixture.client->inFlight(), limit);
    // One answered, one follows: the oldest that waits.
    fixture.server.release();
    waitForHeld(fixture, limit);
    QCOMPARE(fixture.server.requests().size(), size_t(limit + 1));

    fixture.server.setHoldAll(false);
    fixture.server.releaseAll();
    for (const Completion *completion : completions)
        QVERIFY(fixture.finish(*completion));
    QCOMPARE(fixture.server.highWater(), limit);
    QCOMPARE(fixture.server.requests().size(), size_t(Count));
    QVERIFY(std::all_of(completions.begin(), completions.end(), [](const auto *completion) {
        return completion->count == 1 && completion->outcome.has_value();
    }));
}

void TestHttpLanes::countsUntilTheEndOfTheReply()
{
    ClientFixture fixture(HttpLimits{.inFlightPerLane = 1});
    fixture.server.on("/slow", ScriptedReply{.body = "abcd", .pieces = 2});
    fixture.server.on("/next", ScriptedReply{.body = "{}"});
    const Completion &slow = fixture.send(Method::Get, u"/slow"_s);
    const Completion &next = fixture.send(Method::Get, u"/next"_s);
    QTRY_COMPARE(fixture.server.requests().size(), size_t(1));
    fixture.server.sendPiece();
    fixture.drain();
    QCOMPARE(fixture.server.requests().size(), size_t(1));
    fixture.server.sendPiece();
    QVERIFY(fixture.finish(slow));
    QVERIFY(fixture.finish(next));
}

void TestHttpLanes::lanesHaveTheirOwnLimit()
{
    ClientFixture fixture(HttpLimits{.inFlightPerLane = 5});
    fixture.server.setHoldAll(true);
    for (int i = 0; i < 20; ++i) {
        fixture.send(fixture.request(Method::Get, u"/a"_s, u"a"_s));
        fixture.send(fixture.request(Method::Get, u"/b"_s, u"b"_s));
    }
    waitForHeld(fixture, 10);
    QCOMPARE(fixture.server.count("GET", "/a"), 5);
    QCOMPARE(fixture.server.count("GET", "/b"), 5);
    fixture.server.setHoldAll(false);
    fixture.server.releaseAll();
    QTRY_COMPARE(fixture.server.requests().size(), size_t(40));
}

void TestHttpLanes::aSmallLaneIsNotBehindALargeOne()
{
    ClientFixture fixture(HttpLimits{.inFlightPerLane = 100});
    fixture.server.setHoldAll(true);
    for (int i = 0; i < 300; ++i)
        fixture.send(fixture.request(Method::Delete, u"/large"_s, u"large"_s));
    waitForHeld(fixture, 100);
    // Two places are left of all; the next ones are shared in turn.
    for (int i = 0; i < 3; ++i)
        fixture.send(fixture.request(Method::Get, u"/small"_s, u"small"_s));
    waitForHeld(fixture, 102);
    QCOMPARE(fixture.server.count("GET", "/small"), 2);
    fixture.server.release(2);
    waitForHeld(fixture, 102);
    QCOMPARE(fixture.server.count("GET", "/small"), 3);
    QCOMPARE(fixture.server.count("DELETE", "/large"), 101);
    fixture.server.setHoldAll(false);
    fixture.server.releaseAll();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.server.requests().size(), size_t(303), 10'000);
    QVERIFY(fixture.server.highWater() <= 102);
}

void TestHttpLanes::limitCanBeChanged()
{
    ClientFixture fixture(HttpLimits{.inFlightPerLane = 2});
    fixture.server.setHoldAll(true);
    for (int i = 0; i < 20; ++i)
        fixture.send(Method::Get, u"/a"_s);
    waitForHeld(fixture, 2);
    fixture.client->setLimits({.inFlightPerLane = 9});
    waitForHeld(fixture, 9);
    QCOMPARE(fixture.client->limits().inFlightPerLane, 9);
    fixture.client->setLimits({.inFlightPerLane = 0});
    QCOMPARE(fixture.client->limits().inFlightPerLane, 1);
    fixture.server.release(3);
    fixture.drain();
    QCOMPARE(fixture.client->inFlight(), 6);
    QCOMPARE(fixture.server.heldCount(), 6);
}

void TestHttpLanes::retryAfterHoldsItsLaneOnly_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::newRow("429") << 429 << QByteArray("7");
    QTest::newRow("503") << 503 << QByteArray("7");
    // The clock of the fixture stands at 09:00:00.
    QTest::newRow("429, date") << 429 << QByteArray("Tue, 24 Nov 2026 09:00:07 GMT");
}

void TestHttpLanes::retryAfterHoldsItsLaneOnly()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    ClientFixture fixture;
    QSignalSpy held(fixture.client.get(), &HttpClient::laneHeld);
    QSignalSpy released(fixture.client.get(), &HttpClient::laneReleased);
    fixture.server.on("/limited",
                      {ScriptedReply{.status = status, .headers = {{"Retry-After", retryAfter}}},
                       ScriptedReply{.body = "{}"}});
    fixture.server.on("/other", ScriptedReply{.body = "{}"});

    const Completion &limited = fixture.send(fixture.request(Method::Get, u"/limited"_s, u"a"_s));
    QTRY_COMPARE(held.size(), 1);
    QCOMPARE(held.front().at(0).toString(), u"a"_s);
    QCOMPARE(held.front().at(1).value<TimePoint>(), fixture.clock.now() + 7s);

    const Completion &sameLane = fixture.send(fixture.request(Method::Get, u"/other"_s, u"a"_s));
    const Completion &otherLane = fixture.send(fixture.request(Method::Get, u"/other"_s, u"b"_s));
    QTRY_COMPARE(otherLane.count, 1);
    fixture.clock.advance(6'999ms);
    fixture.drain();
    QCOMPARE(limited.count, 0);
    QCOMPARE(sameLane.count, 0);
    QCOMPARE(fixture.server.requests().size(), size_t(2));
    QCOMPARE(released.size(), 0);

    fixture.clock.advance(1ms);
    QTRY_COMPARE(limited.count, 1);
    QTRY_COMPARE(sameLane.count, 1);
    QVERIFY(limited.outcome && sameLane.outcome);
    QCOMPARE(limited.outcome->tries, 2);
    QCOMPARE(released.size(), 1);
    // What waited longer went first.
    QCOMPARE(fixture.server.requests().at(2).path, QByteArray("/limited"));
}

void TestHttpLanes::postIsNotRepeatedAfter429ButHoldsTheLane()
{
    ClientFixture fixture;
    fixture.server.on("/limited", ScriptedReply{.status = 429, .headers = {{"Retry-After", "3"}}});
    fixture.server.on("/other", ScriptedReply{.body = "{}"});
    const Completion &post = fixture.send(Method::Post, u"/limited"_s);
    QTRY_COMPARE(post.count, 1);
    QCOMPARE(post.problem().kind, ProblemKind::RateLimited);
    QCOMPARE(post.problem().retryAfter, std::optional(3s));
    const Completion &other = fixture.send(Method::Get, u"/other"_s);
    fixture.drain();
    QCOMPARE(other.count, 0);
    fixture.clock.advance(3s);
    QTRY_COMPARE(other.count, 1);
    QCOMPARE(fixture.server.count("POST", "/limited"), 1);
}

void TestHttpLanes::longRetryAfterIsFinal()
{
    ClientFixture fixture;
    QSignalSpy held(fixture.client.get(), &HttpClient::laneHeld);
    fixture.server.on("/limited",
                      ScriptedReply{.status = 429, .headers = {{"Retry-After", "121"}}});
    fixture.server.on("/other", ScriptedReply{.body = "{}"});
    const Completion &limited = fixture.send(Method::Get, u"/limited"_s);
    QTRY_COMPARE(limited.count, 1);
    QCOMPARE(limited.problem().kind, ProblemKind::RateLimited);
    const Completion &other = fixture.send(Method::Get, u"/other"_s);
    QTRY_COMPARE(other.count, 1);
    QVERIFY(held.isEmpty());
}

void TestHttpLanes::waitBeyondThePatienceIsFinal_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("429") << 429;
    QTest::newRow("503") << 503;
}

//! Of somebody who waits for 30 s.
void TestHttpLanes::waitBeyondThePatienceIsFinal()
{
    QFETCH(int, status);
    ClientFixture fixture;
    QSignalSpy held(fixture.client.get(), &HttpClient::laneHeld);
    HttpLimits limits;
    limits.awaitedUntil = fixture.clock.elapsed() + 30s;
    fixture.client->setLimits(limits);
    fixture.server.on("/limited",
                      ScriptedReply{.status = status, .headers = {{"Retry-After", "20"}}});
    const Completion &limited = fixture.send(Method::Get, u"/limited"_s);
    // The first wait is within the time, and so is that of its lane.
    QTRY_COMPARE(held.size(), 1);
    QCOMPARE(limited.count, 0);
    fixture.clock.advance(20s);
    QTRY_COMPARE(limited.count, 1);
    QCOMPARE(limited.problem().httpStatus, std::optional(status));
    QCOMPARE(limited.problem().retryAfter, std::optional(20s));
    QCOMPARE(fixture.server.count("GET", "/limited"), 2);
    QCOMPARE(held.size(), 1);
    // Without a word how long, too.
    fixture.clock.advance(9'900ms);
    fixture.server.on("/limited", ScriptedReply{.status = status});
    const Completion &last = fixture.send(Method::Get, u"/limited"_s);
    QTRY_COMPARE(last.count, 1);
    QCOMPARE(last.problem().httpStatus, std::optional(status));
    QCOMPARE(fixture.server.count("GET", "/limited"), 3);
}

QTEST_GUILESS_MAIN(TestHttpLanes)
#include "tst_http_lanes.moc"
