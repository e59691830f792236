// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/account_names.h"
#include "models/store/workspace.h"

namespace tokendeck {

// What people read of accounts and connections. The plain names (accountNameOf()) are for what is
// compared with the backend's own words: the activity log, the audit trail, reports.

//! The account of \p connection, distinct among all; empty where the connection is gone.
[[nodiscard]] inline QString shownAccountName(const Workspace &workspace,
                                              const ConnectionId &connection)
{
    const ConnectionInfo *info = workspace.connection(connection);
    return info ? distinctAccountName(workspace.connections(), info->connection,
                                      info->connection.accountName)
                : QString();
}

//! The connection itself: "Beta Works › Finance" where several families are known.
[[nodiscard]] inline QString shownConnectionName(const Workspace &workspace,
                                                 const Connection &connection)
{
    return distinctConnectionName(workspace.connections(), connection);
}

} // namespace tokendeck
