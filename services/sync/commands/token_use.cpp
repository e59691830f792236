// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/commands/token_use.h"

#include "models/store/row_lookup.h"

#include <algorithm>

namespace tokendeck {

std::vector<ConnectionId> connectionsUsing(const Workspace &workspace,
                                           const Credentials &credentials,
                                           const ConnectionId &connection, ApiTokenId id)
{
    std::vector<ConnectionId> users;
    const ApiToken *row = findRow(*workspace.rows<ApiToken>(connection), id);
    if (!row || row->token.isEmpty())
        return users;
    for (const ConnectionInfo &info : workspace.connections()) {
        const std::optional<ApiAccess> access = credentials.access(info.connection);
        if (access && access->apiToken == row->token)
            users.push_back(info.connection.id);
    }
    return users;
}

} // namespace tokendeck
