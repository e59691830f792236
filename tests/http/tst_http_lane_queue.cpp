// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/policy/lane_queue.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The order in which requests go out.
class TestHttpLaneQueue : public QObject {
    Q_OBJECT
private slots:
    void keepsTheOrderInALane();
    void keepsThePlaceOfWhatGoesOutAgain();
    void lanesTakeTurns();
    void keepsTheLimits();
    void passesOverWhatCannotStart();
    void removes();
    void holdsOneLane();
    void laterHoldStays();
};

namespace {

bool always(LaneQueue::Ticket)
{
    return true;
}

std::vector<LaneQueue::Ticket> takeAll(LaneQueue &queue, LaneQueue::Time now = 0ms)
{
    std::vector<LaneQueue::Ticket> taken;
    while (const auto ticket = queue.takeNext(now, always))
        taken.push_back(*ticket);
    return taken;
}

using Tickets = std::vector<LaneQueue::Ticket>;

} // namespace

void TestHttpLaneQueue::keepsTheOrderInALane()
{
    LaneQueue queue(10, 100);
    for (LaneQueue::Ticket ticket = 1; ticket <= 4; ++ticket)
        queue.add(u"a"_s, ticket);
    QCOMPARE(takeAll(queue), (Tickets{1, 2, 3, 4}));
    QCOMPARE(queue.inFlight(), 4);
}

void TestHttpLaneQueue::keepsThePlaceOfWhatGoesOutAgain()
{
    LaneQueue queue(1, 100);
    queue.add(u"a"_s, 1);
    queue.add(u"a"_s, 2);
    QCOMPARE(takeAll(queue), (Tickets{1}));
    queue.finished(u"a"_s);
    queue.add(u"a"_s, 1);
    QCOMPARE(takeAll(queue), (Tickets{1}));
}

void TestHttpLaneQueue::lanesTakeTurns()
{
    LaneQueue queue(100, 100);
    for (LaneQueue::Ticket ticket = 1; ticket <= 4; ++ticket)
        queue.add(u"a"_s, ticket);
    queue.add(u"b"_s, 5);
    queue.add(u"b"_s, 6);
    queue.add(u"c"_s, 7);
    QCOMPARE(takeAll(queue), (Tickets{1, 5, 7, 2, 6, 3, 4}));
}

void TestHttpLaneQueue::keepsTheLimits()
{
    LaneQueue queue(2, 3);
    for (LaneQueue::Ticket ticket = 1; ticket <= 3; ++ticket)
        queue.add(u"a"_s, ticket);
    for (LaneQueue::Ticket ticket = 4; ticket <= 6; ++ticket)
        queue.add(u"b"_s, ticket);
    QCOMPARE(takeAll(queue), (Tickets{1, 4, 2}));
    queue.finished(u"a"_s);
    QCOMPARE(takeAll(queue), (Tickets{5}));
    queue.finished(u"b"_s);
    queue.finished(u"b"_s);
    QCOMPARE(takeAll(queue), (Tickets{3, 6}));
    queue.setLimitPerLane(1);
    QCOMPARE(queue.inFlight(), 3);
}

void TestHttpLaneQueue::passesOverWhatCannotStart()
{
    LaneQueue queue(10, 10);
    queue.add(u"a"_s, 1);
    queue.add(u"a"_s, 2);
    queue.add(u"b"_s, 3);
    const auto notOne = [](LaneQueue::Ticket ticket) {
        return ticket != 1;
    };
    QCOMPARE(queue.takeNext(0ms, notOne), std::optional<LaneQueue::Ticket>(3));
    QCOMPARE(queue.takeNext(0ms, notOne), std::nullopt);
    QCOMPARE(takeAll(queue), (Tickets{1, 2}));
}

void TestHttpLaneQueue::removes()
{
    LaneQueue queue(10, 10);
    queue.add(u"a"_s, 1);
    queue.add(u"a"_s, 2);
    queue.remove(u"a"_s, 1);
    queue.remove(u"a"_s, 7);
    queue.remove(u"z"_s, 2);
    QCOMPARE(takeAll(queue), (Tickets{2}));
}

void TestHttpLaneQueue::holdsOneLane()
{
    LaneQueue queue(10, 10);
    queue.add(u"a"_s, 1);
    queue.add(u"b"_s, 2);
    QVERIFY(queue.hold(u"a"_s, 100ms));
    QCOMPARE(takeAll(queue, 99ms), (Tickets{2}));
    QCOMPARE(queue.nextRelease(), std::optional(LaneQueue::Time(100ms)));
    QVERIFY(queue.releaseDue(99ms).empty());
    QCOMPARE(queue.releaseDue(100ms), std::vector<QString>{u"a"_s});
    QVERIFY(!queue.nextRelease());
    QCOMPARE(takeAll(queue, 100ms), (Tickets{1}));
}

void TestHttpLaneQueue::laterHoldStays()
{
    LaneQueue queue(10, 10);
    QVERIFY(queue.hold(u"a"_s, 100ms));
    QVERIFY(!queue.hold(u"a"_s, 50ms));
    QVERIFY(!queue.hold(u"a"_s, 100ms));
    QVERIFY(queue.hold(u"a"_s, 150ms));
    QVERIFY(queue.releaseDue(100ms).empty());
    QCOMPARE(queue.releaseDue(150ms).size(), size_t(1));
}

QTEST_APPLESS_MAIN(TestHttpLaneQueue)
#include "tst_http_lane_queue.moc"
