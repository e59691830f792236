// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/commands/command_effects.h"

namespace tokendeck {

CommandEffects::CommandEffects(Workspace &workspace, SyncService &sync, Clock &clock, Mode mode)
    : m_workspace(workspace)
    , m_sync(sync)
    , m_clock(clock)
    , m_mode(mode)
{
    connect(&workspace, &Workspace::rowsChanged, this,
            [this](const RowsChange &change) { forgetMarks(change.connection, change.kind); });
    connect(&sync, &SyncService::listRefreshed, this, &CommandEffects::forgetMarks);
}

CommandEffects::~CommandEffects()
{
    if (m_endsWhenUnused)
        end();
    for (const auto &[id, kind, row] : m_leaving)
        m_workspace.setPendingMark(id, kind, row, PendingMark::None);
}

void CommandEffects::mark(const ConnectionId &id, ListKind kind, qint32 row, PendingMark mark)
{
    if (mark == PendingMark::None && m_leaving.contains({id, kind, row}))
        return; // it goes with its row
    m_workspace.setPendingMark(id, kind, row, mark);
}

void CommandEffects::addRemoval(const ConnectionId &id, ListKind kind, qint32 row,
                                std::function<void()> removal)
{
    if (m_workspace.pendingMark(id, kind, row) != PendingMark::None)
        m_leaving.emplace(id, kind, row);
    m_removals.push_back(std::move(removal));
    if (m_mode == Mode::Prompt)
        takeOut();
    else if (!m_timer)
        m_timer = m_clock.after(BatchTime, [this] { takeOut(); });
}

void CommandEffects::takeOut()
{
    m_timer.reset();
    for (const auto &removal : std::exchange(m_removals, {}))
        removal();
}

void CommandEffects::forgetMarks(const ConnectionId &id, ListKind kind)
{
    // Those of a batch that is still gathered stay.
    if (!m_removals.empty())
        return;
    const auto first = m_leaving.lower_bound({id, kind, std::numeric_limits<qint32>::min()});
    auto last = first;
    while (last != m_leaving.end() && std::get<0>(*last) == id && std::get<1>(*last) == kind)
        ++last;
    const std::vector<MarkKey> gone(first, last);
    m_leaving.erase(first, last);
    for (const auto &[connection, list, row] : gone)
        m_workspace.setPendingMark(connection, list, row, PendingMark::None);
}

void CommandEffects::touch(const ConnectionId &id, ListKind kind)
{
    m_touched.emplace(id, kind);
}

void CommandEffects::settle()
{
    if (m_mode == Mode::Prompt)
        refreshTouched();
}

void CommandEffects::end()
{
    takeOut();
    refreshTouched();
}

void CommandEffects::refreshTouched()
{
    for (const auto &[id, kind] : std::exchange(m_touched, {}))
        m_sync.listWritten(id, kind);
}

} // namespace tokendeck
