// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"

#include <algorithm>
#include <vector>

namespace tokendeck {

//! Gives \p family in \p all the marks \p marks, and the others of their group its colour.
inline void giveMarks(std::vector<ConnectionInfo> &all, const std::vector<ConnectionId> &family,
                      ConnectionMarks marks)
{
    marks.group = marks.group.trimmed();
    if (marks.group.isEmpty())
        marks.color = GroupColor::Grey;
    for (ConnectionInfo &info : all) {
        ConnectionMarks &own = info.connection.marks;
        if (std::ranges::find(family, info.connection.id) != family.end())
            own = marks;
        else if (own.group == marks.group)
            own.color = marks.color;
    }
}

//! Those of \p after whose name or marks are not as in \p before, which has the same connections.
[[nodiscard]] inline std::vector<ConnectionInfo>
differing(const std::vector<ConnectionInfo> &before, const std::vector<ConnectionInfo> &after)
{
    std::vector<ConnectionInfo> found;
    for (size_t i = 0; i < after.size(); ++i) {
        if (after[i].connection != before[i].connection)
            found.push_back(after[i]);
    }
    return found;
}

} // namespace tokendeck
