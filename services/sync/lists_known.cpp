// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/lists_known.h"

namespace tokendeck {

ListsKnown::ListsKnown(Workspace &workspace, Lists lists, std::function<void()> known,
                       QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_missing(std::move(lists))
    , m_known(std::move(known))
{
    connect(&workspace, &Workspace::statusChanged, this, &ListsKnown::take);
    connect(&workspace, &Workspace::connectionRemoved, this, &ListsKnown::drop);
}

void ListsKnown::take(const ConnectionId &id, ListKind kind)
{
    const auto key = std::pair(id, kind);
    if (!m_missing.contains(key))
        return;
    const ListStatus status = m_workspace.status(id, kind);
    if (status.refreshing) {
        m_askedFor.insert(key);
        return;
    }
    const bool came = m_askedFor.erase(key) > 0 && !status.problem
        && m_workspace.connection(id)->state == ConnectionState::Ready;
    if (came) {
        m_missing.erase(key);
        tellIfKnown();
    }
}

void ListsKnown::drop(const ConnectionId &id)
{
    std::erase_if(m_missing, [&id](const auto &key) { return key.first == id; });
    tellIfKnown();
}

void ListsKnown::tellIfKnown()
{
    if (!m_missing.empty())
        return;
    // Last, since it may end this.
    if (const auto known = std::exchange(m_known, nullptr))
        known();
}

} // namespace tokendeck
