// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/commands/token_use.h"

#include "models/store/row_lookup.h"

#include <algorithm>

namespace tokendeck {

std::vector<ConnectionId> connectionsUsing(const AccountAccess &accounts,
                                           const ConnectionId &connection, ApiTokenId id)
{
    const Workspace &workspace = accounts.workspace();
    std::vector<ConnectionId> users;
    const ApiToken *row = findRow(*workspace.rows<ApiToken>(connection), id);
    if (!row || row->token.isEmpty())
        return users;
    for (const ConnectionInfo &info : workspace.connections()) {
        const std::optional<ApiAccess> access = accounts.held(info.connection.id);
        if (access && access->apiToken == row->token)
            users.push_back(info.connection.id);
    }
    return users;
}

} // namespace tokendeck
