// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"

#include <algorithm>
#include <span>

namespace tokendeck {

//! Stale rows are as of ListStatus::syncedAt, kept ones of ListStatus::keptFrom.
[[nodiscard]] inline ListKnowledge knowledgeOf(const ListStatus &status)
{
    if (!status.syncedAt)
        return status.keptFrom ? ListKnowledge::Kept : ListKnowledge::Unread;
    return status.problem ? ListKnowledge::Stale : ListKnowledge::Current;
}

//! Of how many lists the rows are known.
enum class ListsRead { None, Some, All };

//! Of how many of the lists \p kind of \p connections the knowledge \p isMeant.
template <typename IsMeant>
[[nodiscard]] ListsRead listsWhere(const Workspace &workspace,
                                   std::span<const ConnectionId> connections, ListKind kind,
                                   IsMeant isMeant)
{
    const auto meant = std::ranges::count_if(connections, [&](const ConnectionId &id) {
        return isMeant(knowledgeOf(workspace.status(id, kind)));
    });
    if (meant == std::ssize(connections))
        return ListsRead::All;
    return meant == 0 ? ListsRead::None : ListsRead::Some;
}

//! Which of the lists \p kind of \p connections were read at least once; All where there are none.
[[nodiscard]] inline ListsRead listsRead(const Workspace &workspace,
                                         std::span<const ConnectionId> connections, ListKind kind)
{
    return listsWhere(workspace, connections, kind, wasRead);
}

//! The same of the lists whose rows are shown: those too that an earlier run has kept.
[[nodiscard]] inline ListsRead listsShown(const Workspace &workspace,
                                          std::span<const ConnectionId> connections, ListKind kind)
{
    return listsWhere(workspace, connections, kind,
                      [](ListKnowledge knowledge) { return knowledge != ListKnowledge::Unread; });
}

//! Whether the last try to read each list of \p kinds, of every connection, has brought it.
[[nodiscard]] inline bool areAllCurrent(const Workspace &workspace, std::span<const ListKind> kinds)
{
    return std::ranges::all_of(workspace.connections(), [&](const ConnectionInfo &info) {
        return std::ranges::all_of(kinds, [&](ListKind kind) {
            return knowledgeOf(workspace.status(info.connection.id, kind))
                == ListKnowledge::Current;
        });
    });
}

//! The oldest time of what an earlier run has kept of the lists \p kind of \p connections, and this
//! one has not read; absent where there is none.
[[nodiscard]] inline std::optional<TimePoint>
keptFrom(const Workspace &workspace, std::span<const ConnectionId> connections, ListKind kind)
{
    std::optional<TimePoint> oldest;
    for (const ConnectionId &id : connections) {
        const ListStatus status = workspace.status(id, kind);
        if (knowledgeOf(status) == ListKnowledge::Kept && (!oldest || *status.keptFrom < *oldest))
            oldest = status.keptFrom;
    }
    return oldest;
}

} // namespace tokendeck
