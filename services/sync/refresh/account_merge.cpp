// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/refresh/account_merge.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace tokendeck {

std::vector<Account> mergeAccounts(AccountParts parts, AccountId own)
{
    const bool ownIsMain = isMainAccount(parts.associated, own);
    std::map<AccountId, Account> merged;
    for (Account &account : parts.associated)
        merged.insert_or_assign(account.id, std::move(account));
    for (std::vector<Account> *fuller : {&parts.detailed, &parts.metrics}) {
        for (Account &account : *fuller) {
            const auto bare = merged.find(account.id);
            if (bare != merged.end() && account.fault) {
                // What the other list says of it stands; what this one would say is not known.
                bare->second.fault = account.fault;
                continue;
            }
            // The detailed answer knows fewer types (docs/backend.md, Calls): a security account is
            // a sub account there.
            if (bare != merged.end() && bare->second.type != AccountType::Other) {
                account.type = bare->second.type;
                account.typeWord = bare->second.typeWord;
            }
            merged.insert_or_assign(account.id, std::move(account));
        }
    }

    std::vector<Account> accounts;
    accounts.reserve(merged.size());
    for (auto &[id, account] : merged) {
        if (account.type == AccountType::Main)
            account.ownerId.reset();
        else if (ownIsMain && !account.ownerId)
            account.ownerId = own;
        accounts.push_back(std::move(account));
    }
    return accounts;
}

bool isMainAccount(const std::vector<Account> &accounts, AccountId account)
{
    return std::ranges::any_of(accounts, [account](const Account &candidate) {
        return candidate.id == account && candidate.type == AccountType::Main;
    });
}

ApiToken ownApiToken(const Connection &connection, const Secret &token)
{
    return {.id = ApiTokenId(connection.accountId.value()),
            .name = connection.name,
            .token = token,
            .accountId = connection.accountId};
}

} // namespace tokendeck
