// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/unconnected_accounts.h"

#include "models/domain/region.h"
#include "models/store/row_lookup.h"
#include "models/store/workspace.h"

#include <set>
#include <utility>

namespace tokendeck {

std::vector<UnconnectedAccounts> unconnectedAccounts(const Workspace &workspace,
                                                     std::span<const ConnectionId> scope)
{
    std::set<std::pair<QString, AccountId>> met;
    for (const ConnectionInfo &info : workspace.connections())
        met.emplace(backendOf(info.connection.apiUrl), info.connection.accountId);
    std::vector<UnconnectedAccounts> found;
    for (const ConnectionId &id : scope) {
        const ConnectionInfo *info = workspace.connection(id);
        if (!info)
            continue;
        const QString backend = backendOf(info->connection.apiUrl);
        int count = 0;
        for (const auto all = readRows<Account>(workspace, id); const Account &account : *all) {
            if (!account.fault && account.type == AccountType::Sub)
                count += met.emplace(backend, account.id).second ? 1 : 0;
        }
        if (count > 0)
            found.push_back({.listedBy = id, .count = count});
    }
    return found;
}

int unconnectedCount(const Workspace &workspace, std::span<const ConnectionId> scope)
{
    int count = 0;
    for (const UnconnectedAccounts &accounts : unconnectedAccounts(workspace, scope))
        count += accounts.count;
    return count;
}

} // namespace tokendeck
