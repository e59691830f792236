// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/call/deadline_watch.h"

namespace tokendeck {

DeadlineWatch::DeadlineWatch(Clock &clock, const Deadlines &deadlines,
                             std::function<void(Which)> passed)
    : m_clock(clock)
    , m_deadlines(deadlines)
    , m_passed(std::move(passed))
    , m_start(clock.elapsed())
    , m_lastSign(m_start)
{
    arm();
}

void DeadlineWatch::sent()
{
    sign();
    if (std::exchange(m_sent, true))
        return;
    arm();
}

DeadlineWatch::Next DeadlineWatch::next() const
{
    const Next part = m_sent ? Next{m_lastSign + m_deadlines.idle, Which::Idle}
                             : Next{m_start + m_deadlines.connect, Which::Connect};
    const Next total{m_start + m_deadlines.total, Which::Total};
    return total.at < part.at ? total : part;
}

void DeadlineWatch::arm()
{
    const auto delay = std::max(std::chrono::milliseconds(0), next().at - m_clock.elapsed());
    m_timer = m_clock.after(delay, [this] { fired(); });
}

// Signs do not move the timer, which would cost a timer per packet: it fires at what was the next
// deadline when it was armed and looks again.
void DeadlineWatch::fired()
{
    const Next due = next();
    if (due.at > m_clock.elapsed()) {
        arm();
        return;
    }
    m_timer.reset();
    const auto passed = std::move(m_passed);
    passed(due.which);
}

} // namespace tokendeck
