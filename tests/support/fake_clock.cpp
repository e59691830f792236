// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fake_clock.h"

namespace tokendeck::test {

using std::chrono::milliseconds;

class FakeClock::Timer final : public ClockTimer {
public:
    Timer(std::shared_ptr<Timers> timers, int number)
        : m_timers(std::move(timers))
        , m_number(number)
    {
    }
    ~Timer() override
    {
        std::erase_if(*m_timers,
                      [this](const auto &entry) { return entry.second.first == m_number; });
    }

private:
    std::shared_ptr<Timers> m_timers;
    int m_number;
};

std::unique_ptr<ClockTimer> FakeClock::after(milliseconds delay, std::function<void()> callback)
{
    const int number = ++m_lastTimer;
    m_timers->emplace(m_elapsed + delay, std::pair(number, std::move(callback)));
    return std::make_unique<Timer>(m_timers, number);
}

void FakeClock::advance(milliseconds step)
{
    const milliseconds end = m_elapsed + step;
    while (!m_timers->empty() && m_timers->begin()->first <= end) {
        auto due = m_timers->extract(m_timers->begin());
        m_elapsed = std::max(m_elapsed, due.key());
        due.mapped().second();
    }
    m_elapsed = end;
}

milliseconds FakeClock::nextDelay() const
{
    return m_timers->empty() ? milliseconds(-1) : m_timers->begin()->first - m_elapsed;
}

} // namespace tokendeck::test
