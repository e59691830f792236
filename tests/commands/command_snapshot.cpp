// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/commands/command_snapshot.h"

#include <algorithm>

namespace tokendeck::test {
namespace {

template <typename Row> const Row *named(const std::vector<Row> &rows, const QString &name)
{
    const auto found = std::ranges::find(rows, name, &Row::name);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

std::vector<AccountState> statesOf(const std::vector<Account> &accounts)
{
    std::vector<AccountState> states;
    for (const Account &account : accounts) {
        if (account.searchable)
            states.push_back({account.id, account.name, account.searchable, account.accessible,
                              account.retentionDays});
    }
    return states;
}

const AccountState *Snapshot::account(const QString &name) const
{
    return named(accounts, name);
}

const SharedToken *Snapshot::sharedToken(const QString &name) const
{
    return named(sharedTokens, name);
}

const ShippingToken *Snapshot::shippingToken(const QString &name) const
{
    return named(shippingTokens, name);
}

const ApiToken *Snapshot::apiToken(const QString &name) const
{
    return named(apiTokens, name);
}

const Filter *Snapshot::filter(const QString &name) const
{
    const auto found = std::ranges::find_if(
        filters, [&](const Filter &each) { return each.field + u':' + each.value == name; });
    return found == filters.end() ? nullptr : &*found;
}

int Snapshot::countShared(const QString &name) const
{
    return int(std::ranges::count(sharedTokens, name, &SharedToken::name));
}

bool Snapshot::has(const QString &token, const QStringList &filterNames) const
{
    const SharedToken *found = sharedToken(token);
    if (!found || found->filters.size() != size_t(filterNames.size()))
        return false;
    return std::ranges::all_of(filterNames, [&](const QString &name) {
        const Filter *wanted = filter(name);
        return wanted && std::ranges::find(found->filters, wanted->id) != found->filters.end();
    });
}

} // namespace tokendeck::test
