// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fake_clock.h"

#include <QTest>

using namespace tokendeck;
using namespace std::chrono_literals;

class FakeClockTest : public QObject {
    Q_OBJECT

private slots:
    void firesInOrderAndAtTheRightMoment()
    {
        test::FakeClock clock;
        std::vector<std::chrono::milliseconds> moments;
        const auto late = clock.after(20ms, [&] { moments.push_back(clock.elapsed()); });
        const auto early = clock.after(10ms, [&] { moments.push_back(clock.elapsed()); });
        clock.advance(9ms);
        QVERIFY(moments.empty());
        QCOMPARE(clock.nextDelay(), 1ms);
        clock.advance(50ms);
        QCOMPARE(moments, (std::vector<std::chrono::milliseconds>{10ms, 20ms}));
        QCOMPARE(clock.elapsed(), 59ms);
        QCOMPARE(clock.pendingTimers(), 0);
    }

    void endedTimersDoNotFire()
    {
        test::FakeClock clock;
        bool fired = false;
        auto timer = clock.after(5ms, [&] { fired = true; });
        timer.reset();
        clock.advance(10ms);
        QVERIFY(!fired);
    }

    void aTimerMayEndItselfAndStartAnother()
    {
        test::FakeClock clock;
        int fired = 0;
        std::unique_ptr<ClockTimer> timer;
        std::function<void()> again = [&] {
            ++fired;
            timer = clock.after(5ms, again);
        };
        timer = clock.after(5ms, again);
        clock.advance(16ms);
        QCOMPARE(fired, 3);
    }
};

QTEST_GUILESS_MAIN(FakeClockTest)
#include "tst_fake_clock.moc"
