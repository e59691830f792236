// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/account_count.h"

#include "models/domain/region.h"
#include "models/store/row_lookup.h"
#include "models/store/workspace.h"

#include <set>
#include <utility>

namespace tokendeck {

int accountCount(const Workspace &workspace, std::span<const ConnectionId> scope,
                 CountedAccounts counted)
{
    std::set<std::pair<QString, AccountId>> accounts;
    for (const ConnectionId &id : scope) {
        const ConnectionInfo *info = workspace.connection(id);
        if (!info)
            continue;
        const QString backend = backendOf(info->connection.apiUrl);
        for (const auto all = readRows<Account>(workspace, id); const Account &account : *all) {
            if (counted == CountedAccounts::All || account.type == AccountType::Main
                || account.type == AccountType::Sub)
                accounts.emplace(backend, account.id);
        }
    }
    return int(accounts.size());
}

} // namespace tokendeck
