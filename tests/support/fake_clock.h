// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <map>

namespace tokendeck::test {

//! A clock that stands still until the test moves it. Timers fire from advance(), in their order.
class FakeClock final : public Clock {
public:
    [[nodiscard]] TimePoint now() const override { return m_start + m_elapsed; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_elapsed; }
    [[nodiscard]] std::unique_ptr<ClockTimer> after(std::chrono::milliseconds delay,
                                                    std::function<void()> callback) override;

    //! Moves the clock by \p step and fires what is due on the way, each at its own moment.
    void advance(std::chrono::milliseconds step);
    //! How many timers have not fired or ended.
    [[nodiscard]] int pendingTimers() const { return int(m_timers->size()); }
    //! The moment of the next timer, as a delay from now; -1 ms without one.
    [[nodiscard]] std::chrono::milliseconds nextDelay() const;

private:
    using Timers = std::multimap<std::chrono::milliseconds, std::pair<int, std::function<void()>>>;
    class Timer;

    TimePoint m_start{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24}
                      + std::chrono::hours(9)};
    std::chrono::milliseconds m_elapsed{0};
    int m_lastTimer = 0;
    // Shared with the handles, which may outlive the clock.
    std::shared_ptr<Timers> m_timers = std::make_shared<Timers>();
};

} // namespace tokendeck::test
