// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"

#include <algorithm>
#include <vector>

namespace tokendeck {

//! Lets \p marks, where \p there are of the same group, call it as they do, and have its colour.
inline void agreeOnGroup(ConnectionMarks &marks, const ConnectionMarks &there)
{
    if (!isSameGroup(marks.group, there.group))
        return;
    marks.group = there.group;
    marks.color = there.color;
}

//! Gives \p family in \p all the marks \p marks, and the others of their group its name, as it is
//! written there, and its colour.
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
        else
            agreeOnGroup(own, marks);
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
