// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/idle_watcher.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"

#include <QKeyEvent>
#include <QRasterWindow>
#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;

class IdleWatcherTest : public QObject {
    Q_OBJECT

private slots:
    void idleAfterTheTimeout();
    void inputPutsItOff();
    void manyEventsKeepOneTimer();
    void otherEventsDoNotCount();
    void shortcutsCount();
    void idleOnlyOncePerPause();
    void timeoutChanges();
    void off();
    void restartCountsAnew();
};

namespace {

void moveMouse(QWindow &window, QPoint position)
{
    QTest::mouseMove(&window, position);
    QCoreApplication::processEvents();
}

} // namespace

void IdleWatcherTest::idleAfterTheTimeout()
{
    FakeClock clock;
    IdleWatcher watcher(clock);
    QSignalSpy idle(&watcher, &IdleWatcher::idle);
    clock.advance(5min - 1ms);
    QVERIFY(idle.isEmpty());
    clock.advance(1ms);
    QCOMPARE(idle.size(), 1);
}

void IdleWatcherTest::inputPutsItOff()
{
    FakeClock clock;
    IdleWatcher watcher(clock);
    QSignalSpy idle(&watcher, &IdleWatcher::idle);
    QRasterWindow window;
    window.resize(200, 100);
    window.show();
    clock.advance(4min);
    moveMouse(window, {10, 10});
    clock.advance(4min);
    QTest::keyClick(&window, Qt::Key_A);
    clock.advance(5min - 1ms);
    QVERIFY(idle.isEmpty());
    clock.advance(1ms);
    QCOMPARE(idle.size(), 1);
}

void IdleWatcherTest::manyEventsKeepOneTimer()
{
    FakeClock clock;
    IdleWatcher watcher(clock);
    QCOMPARE(clock.pendingTimers(), 1);
    QRasterWindow window;
    window.resize(200, 100);
    window.show();
    for (int i = 0; i < 200; ++i) {
        clock.advance(10ms);
        moveMouse(window, {i % 100, 10});
    }
    QCOMPARE(clock.pendingTimers(), 1);
    QCOMPARE(clock.nextDelay(), 5min - 2s); // still the first one
}

void IdleWatcherTest::otherEventsDoNotCount()
{
    FakeClock clock;
    IdleWatcher watcher(clock);
    QSignalSpy idle(&watcher, &IdleWatcher::idle);
    QRasterWindow window;
    clock.advance(4min);
    window.resize(200, 100);
    window.show();
    window.requestUpdate();
    drain();
    clock.advance(1min);
    QCOMPARE(idle.size(), 1);
}

void IdleWatcherTest::shortcutsCount()
{
    // Of a key that is a shortcut, only the question for an override reaches the window.
    FakeClock clock;
    IdleWatcher watcher(clock);
    QSignalSpy idle(&watcher, &IdleWatcher::idle);
    QObject target;
    clock.advance(4min);
    QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_F5, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
    clock.advance(4min);
    QVERIFY(idle.isEmpty());
}

void IdleWatcherTest::idleOnlyOncePerPause()
{
    FakeClock clock;
    IdleWatcher watcher(clock);
    QSignalSpy idle(&watcher, &IdleWatcher::idle);
    QRasterWindow window;
    window.resize(200, 100);
    window.show();
    clock.advance(24h);
    QCOMPARE(idle.size(), 1);
    QCOMPARE(clock.pendingTimers(), 0);
    moveMouse(window, {20, 20});
    QCOMPARE(clock.pendingTimers(), 1);
    clock.advance(5min);
    QCOMPARE(idle.size(), 2);
}

void IdleWatcherTest::timeoutChanges()
{
    FakeClock clock;
    IdleWatcher watcher(clock);
    QSignalSpy idle(&watcher, &IdleWatcher::idle);
    clock.advance(4min);
    watcher.setTimeout(2min);
    QCOMPARE(watcher.timeout(), std::optional(2min));
    clock.advance(2min - 1ms);
    QVERIFY(idle.isEmpty());
    clock.advance(1ms);
    QCOMPARE(idle.size(), 1);
}

void IdleWatcherTest::off()
{
    FakeClock clock;
    IdleWatcher watcher(clock);
    QSignalSpy idle(&watcher, &IdleWatcher::idle);
    watcher.setTimeout(std::nullopt);
    QRasterWindow window;
    window.resize(200, 100);
    window.show();
    moveMouse(window, {30, 30});
    QCOMPARE(clock.pendingTimers(), 0);
    clock.advance(24h);
    QVERIFY(idle.isEmpty());
}

void IdleWatcherTest::restartCountsAnew()
{
    FakeClock clock;
    IdleWatcher watcher(clock);
    QSignalSpy idle(&watcher, &IdleWatcher::idle);
    clock.advance(5min);
    QCOMPARE(idle.size(), 1);
    watcher.restart();
    clock.advance(5min);
    QCOMPARE(idle.size(), 2);
}

QTEST_MAIN(IdleWatcherTest)
#include "tst_idle_watcher.moc"
