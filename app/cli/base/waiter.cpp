// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/base/waiter.h"

#include <QTimer>

namespace tokendeck::cli {

Waiter::Waiter(const StopSignals &stop)
    : m_stop(stop)
{
    connect(&stop, &StopSignals::stopRequested, &m_loop, &QEventLoop::quit);
}

Waiter::End Waiter::until(const std::function<bool()> &condition,
                          std::optional<std::chrono::milliseconds> patience)
{
    bool isOver = false;
    QTimer timer;
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, &m_loop, [this, &isOver] {
        isOver = true;
        m_loop.quit();
    });
    if (patience)
        timer.start(*patience);
    m_condition = &condition;
    while (!m_stop.wasStopRequested() && !isOver && !condition())
        m_loop.exec();
    m_condition = nullptr;
    if (m_stop.wasStopRequested())
        return End::Interrupted;
    return isOver ? End::TimedOut : End::Met;
}

void Waiter::look()
{
    if (m_condition && (*m_condition)())
        m_loop.quit();
}

} // namespace tokendeck::cli

#include "moc_waiter.cpp"
