// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/commands/token_use.h"

#include <algorithm>

namespace tokendeck {

std::vector<ConnectionId> connectionsUsing(const Workspace &workspace,
                                           const Credentials &credentials,
                                           const ConnectionId &connection, ApiTokenId id)
{
    std::vector<ConnectionId> users;
    const Rows<ApiToken> rows = workspace.rows<ApiToken>(connection);
    const auto row = std::ranges::lower_bound(*rows, id, {}, &ApiToken::id);
    if (row == rows->end() || row->id != id || row->token.isEmpty())
        return users;
    for (const ConnectionInfo &info : workspace.connections()) {
        const std::optional<ApiAccess> access = credentials.access(info.connection);
        if (access && access->apiToken == row->token)
            users.push_back(info.connection.id);
    }
    return users;
}

} // namespace tokendeck
