// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// ScreenLockListener where no bus can be reached. A program of its own, since Qt keeps its
// connections to the buses as long as a program runs.

#include "models/base/background.h"
#include "services/desktop/screen_lock_listener.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;

class ScreenLockNoBusTest : public QObject {
    Q_OBJECT

private slots:
    void staysSilent();
};

void ScreenLockNoBusTest::staysSilent()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/session");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/system");
    Background background;
    ScreenLockListener listener(background);
    QSignalSpy ready(&listener, &ScreenLockListener::ready);
    QSignalSpy locked(&listener, &ScreenLockListener::locked);
    listener.start();
    QVERIFY(ready.isEmpty());
    QVERIFY(ready.wait());
    QCOMPARE(ready.size(), 1);
    QVERIFY(locked.isEmpty());
}

QTEST_GUILESS_MAIN(ScreenLockNoBusTest)
#include "tst_screen_lock_no_bus.moc"
