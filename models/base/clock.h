// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace tokendeck {

//! A moment of the wall clock, in milliseconds of UTC.
using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;

//! A timer that has not fired. Destroying it cancels it.
class ClockTimer {
public:
    virtual ~ClockTimer() = default;
};

//! Where every part of the application gets its time and its timers, so that tests own both.
class Clock {
public:
    virtual ~Clock() = default;

    //! The wall clock; it may jump.
    [[nodiscard]] virtual TimePoint now() const = 0;
    //! Since some fixed moment; never goes back. For measuring and for deadlines.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;
    //! Calls \p callback once after \p delay (0 or more) from the event loop of the calling thread.
    //! Not called after the returned timer ended. The callback may destroy that timer.
    [[nodiscard]] virtual std::unique_ptr<ClockTimer> after(std::chrono::milliseconds delay,
                                                            std::function<void()> callback) = 0;
};

//! The computer's clock and Qt's timers.
class SystemClock final : public Clock {
public:
    [[nodiscard]] TimePoint now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
    [[nodiscard]] std::unique_ptr<ClockTimer> after(std::chrono::milliseconds delay,
                                                    std::function<void()> callback) override;
};

} // namespace tokendeck
