// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/names/account_names.h"
#include "models/domain/region.h"
#include "models/store/workspace.h"

#include <algorithm>
#include <optional>

namespace tokendeck {

//! The connection of the account \p account itself, at the backend of \p apiUrl, if there is one.
//! Ids of accounts are unique within a backend, and each account is connected once at most.
[[nodiscard]] inline std::optional<ConnectionId> connectionOf(const Workspace &workspace,
                                                              const QUrl &apiUrl, AccountId account)
{
    for (const ConnectionInfo &info : workspace.connections()) {
        const Connection &connection = info.connection;
        if (connection.accountId == account && backendOf(connection.apiUrl) == backendOf(apiUrl))
            return connection.id;
    }
    return std::nullopt;
}

//! Whether one of the connections \p among is of the embedded sandbox.
[[nodiscard]] inline bool hasSandbox(const Workspace &workspace,
                                     const std::vector<ConnectionId> &among)
{
    return std::ranges::any_of(among, [&workspace](const ConnectionId &id) {
        const ConnectionInfo *info = workspace.connection(id);
        return info && info->connection.storage == SecretStorage::Embedded;
    });
}
//! Whether the embedded sandbox is connected.
[[nodiscard]] inline bool hasSandbox(const Workspace &workspace)
{
    return std::ranges::any_of(workspace.connections(), [&workspace](const ConnectionInfo &info) {
        return hasSandbox(workspace, {info.connection.id});
    });
}

//! Whether the token of any connection is in the keychain.
[[nodiscard]] inline bool keepsInKeychain(const Workspace &workspace)
{
    return std::ranges::any_of(workspace.connections(), [](const ConnectionInfo &info) {
        return info.connection.storage == SecretStorage::Keychain;
    });
}

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
