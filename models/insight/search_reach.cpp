// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search_reach.h"

#include <algorithm>

namespace tokendeck {

ReachAccount ReachAccount::of(const Account &account, const ConnectionId &connection)
{
    return {.id = account.id,
            .name = account.name,
            .type = account.type,
            .ownerId = account.ownerId,
            .searchable = account.searchable,
            .isUnderstood = !account.fault,
            .connection = connection};
}

std::optional<SearchReach> searchReach(const ReachAccount &own, const ReachAccount &account)
{
    if (own.id == account.id)
        return SearchReach::Open;
    // A metrics account has no logs to search.
    if (account.ownerId != own.id || account.type == AccountType::Metrics)
        return std::nullopt;
    if (!account.isUnderstood)
        return SearchReach::Unknown;
    if (account.searchable)
        return *account.searchable ? SearchReach::Open : SearchReach::Closed;
    // The others are told with the setting where they have it.
    return account.type == AccountType::Sub ? std::optional(SearchReach::Unknown) : std::nullopt;
}

void ReachCounts::add(SearchReach reach)
{
    switch (reach) {
    case SearchReach::Open:
        ++open;
        break;
    case SearchReach::Closed:
        ++closed;
        break;
    case SearchReach::Unknown:
        ++unknown;
        break;
    }
}

ReachCounts reachCounts(const ReachAccount &own, std::span<const ReachAccount> accounts)
{
    ReachCounts counts;
    for (const ReachAccount &account : accounts) {
        const std::optional<SearchReach> reach = searchReach(own, account);
        if (reach && account.id != own.id)
            counts.add(*reach);
    }
    return counts;
}

ReachChange reachChange(const ReachAccount &account, bool searchable,
                        std::span<const ReachToken> tokens)
{
    ReachChange change{.mayHold = !account.searchable || !account.isUnderstood};
    const bool holds = !change.mayHold && *account.searchable == searchable;
    for (const ReachToken &token : tokens) {
        if (token.state == ReachTokenState::NotUnderstood)
            ++change.unknown;
        if (token.state != ReachTokenState::Usable)
            continue;
        if (token.account == account.id)
            change.kept.push_back(token);
        else if (account.ownerId == token.account && !holds)
            change.changed.push_back(token);
    }
    const auto byName = [](const ReachToken &a, const ReachToken &b) {
        return standsBefore(a.name, a.id, b.name, b.id);
    };
    std::ranges::sort(change.changed, byName);
    std::ranges::sort(change.kept, byName);
    return change;
}

bool standsBefore(const QString &a, qint32 idOfA, const QString &b, qint32 idOfB)
{
    if (const int order = a.compare(b, Qt::CaseInsensitive); order != 0)
        return order < 0;
    if (const int order = a.compare(b); order != 0)
        return order < 0;
    return idOfA < idOfB;
}

} // namespace tokendeck
