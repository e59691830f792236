// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"
#include "ui/frame/scope_line.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace tokendeck {

// Which connections there are to be shown, and what is said of those that are. A family, which is
// shown as one, stands under its main connection.

//! The main connections, in their order.
[[nodiscard]] std::vector<ConnectionId> mainConnections(const Workspace &workspace);

//! Main connections that the admin has put together.
struct ConnectionGroup {
    QString name; //!< empty: those in no group
    GroupColor color = GroupColor::Grey;
    std::vector<ConnectionId> connections; //!< in their order
};
//! \p marks by the groups that they name, in their order; those in none are the last group, if
//! there are any.
[[nodiscard]] std::vector<ConnectionGroup>
groupsOf(const std::vector<std::pair<ConnectionId, ConnectionMarks>> &marks);
//! The groups of \p mains.
[[nodiscard]] std::vector<ConnectionGroup> groupsOf(const Workspace &workspace,
                                                    const std::vector<ConnectionId> &mains);
//! The group that \p mains are all in, if it is one.
[[nodiscard]] std::optional<ConnectionGroup> commonGroup(const Workspace &workspace,
                                                         const std::vector<ConnectionId> &mains);

//! What \p mains are called together; empty ones are all.
[[nodiscard]] QString shownName(const Workspace &workspace, const std::vector<ConnectionId> &mains);
//! What the marks of \p scope say.
[[nodiscard]] ScopeMarks scopeMarks(const Workspace &workspace,
                                    const std::vector<ConnectionId> &scope);

} // namespace tokendeck
