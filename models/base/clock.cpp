// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/clock.h"

#include <QTimer>

namespace tokendeck {
namespace {

class SystemTimer final : public ClockTimer {
public:
    SystemTimer(std::chrono::milliseconds delay, std::function<void()> callback)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        // The callback may destroy this timer, so it runs from a copy.
        QObject::connect(&m_timer, &QTimer::timeout, [callback = std::move(callback)] {
            const std::function<void()> copy = callback;
            copy();
        });
        m_timer.start(delay);
    }

private:
    QTimer m_timer;
};

} // namespace

TimePoint SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::chrono::milliseconds SystemClock::elapsed() const
{
    return std::chrono::floor<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

std::unique_ptr<ClockTimer> SystemClock::after(std::chrono::milliseconds delay,
                                               std::function<void()> callback)
{
    return std::make_unique<SystemTimer>(delay, std::move(callback));
}

} // namespace tokendeck
