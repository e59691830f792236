// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/runs/settled_lock.h"

#include "services/sync/connections/connection_service.h"

namespace tokendeck {

SettledLock::SettledLock(ConnectionService &connections, CommandRunner &commands, Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_commands(commands)
    , m_clock(clock)
{
}

SettledLock::~SettledLock() = default;

void SettledLock::lock(WaitingDeletes what)
{
    if (m_connections.isLocked())
        return;
    if (what == WaitingDeletes::Send && !m_commands.waiting().empty()) {
        m_commands.sendBehindLock();
        m_timer = m_clock.after(Patience, [this] { m_commands.endBehindLock(); });
    }
    m_connections.lock();
}

} // namespace tokendeck

#include "moc_settled_lock.cpp"
