// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "services/http/message/request.h"

namespace tokendeck {

//! Watches the deadlines of one try and reports the first that passes, once.
class DeadlineWatch {
public:
    enum class Which { Connect, Idle, Total };

    //! Starts now. \p passed may destroy the watch.
    DeadlineWatch(Clock &clock, const Deadlines &deadlines, std::function<void(Which)> passed);

    //! The request went out: from here on the idle deadline holds instead of the connect one.
    void sent();
    //! Something moved.
    void sign() { m_lastSign = m_clock.elapsed(); }

private:
    struct Next {
        std::chrono::milliseconds at;
        Which which;
    };
    [[nodiscard]] Next next() const;
    void arm();
    void fired();

    Clock &m_clock;
    Deadlines m_deadlines;
    std::function<void(Which)> m_passed;
    std::chrono::milliseconds m_start;
    std::chrono::milliseconds m_lastSign;
    bool m_sent = false;
    std::unique_ptr<ClockTimer> m_timer;
};

} // namespace tokendeck
