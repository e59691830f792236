// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/run_until.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <utility>

namespace tokendeck::test {

bool runUntil(const std::function<bool()> &until, const std::function<void()> &tick,
              std::chrono::milliseconds longest)
{
    const QDeadlineTimer deadline(longest);
    bool due = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&due] { due = true; });
    timer.start(1);
    while (!until()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        // There is no event loop around a test, and only its end would delete these.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (std::exchange(due, false) && tick && !until())
            tick();
    }
    return true;
}

} // namespace tokendeck::test
