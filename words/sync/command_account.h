// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/account_names.h"
#include "services/sync/commands/command.h"

namespace tokendeck {

//! The account that \p command changes, distinct among all that are connected.
[[nodiscard]] inline QString shownAccountName(const Workspace &workspace, const Command &command)
{
    const ConnectionInfo *info = workspace.connection(command.connection);
    const QString account = accountNameOf(workspace, command);
    return info ? distinctAccountName(workspace.connections(), info->connection, account) : account;
}

} // namespace tokendeck
