// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"

#include <algorithm>
#include <span>

namespace tokendeck {

//! Stale rows are as of ListStatus::syncedAt.
[[nodiscard]] inline ListKnowledge knowledgeOf(const ListStatus &status)
{
    if (!status.syncedAt)
        return ListKnowledge::Unread;
    return status.problem ? ListKnowledge::Stale : ListKnowledge::Current;
}

//! Of how many lists the rows are known.
enum class ListsRead { None, Some, All };

//! Which of the lists \p kind of \p connections were read at least once; All where there are none.
[[nodiscard]] inline ListsRead listsRead(const Workspace &workspace,
                                         std::span<const ConnectionId> connections, ListKind kind)
{
    const auto read = std::ranges::count_if(connections, [&](const ConnectionId &id) {
        return workspace.status(id, kind).syncedAt.has_value();
    });
    if (read == std::ssize(connections))
        return ListsRead::All;
    return read == 0 ? ListsRead::None : ListsRead::Some;
}

} // namespace tokendeck
