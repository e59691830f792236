// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/accounts/account_node.h"

#include "models/domain/region.h"
#include "models/tables/base/table_segment.h"

#include <algorithm>
#include <map>

namespace tokendeck {
namespace {

//! How much a list says of an account. A main account's list knows the details of all. The token
//! does not count: whether the lists are locked must not move an account between them.
int knowledge(const Account &account)
{
    if (account.fault)
        return -1;
    return int(account.retentionDays.has_value())
        + int(account.maxDailyGb.has_value() || account.reservedDailyGb.has_value())
        + int(account.searchable.has_value()) + int(account.accessible.has_value())
        + int(account.ownerId.has_value()) + int(account.planUts.has_value())
        + int(account.createdAt.has_value());
}

//! Some lists do not name the owner; but a list of several is a main account's.
std::optional<AccountId> ownerOf(const Account &account, AccountId connected)
{
    if (account.ownerId)
        return account.ownerId;
    return account.type == AccountType::Main || account.id == connected ? std::nullopt
                                                                        : std::optional(connected);
}

} // namespace

bool AccountNode::showsTheSame(const AccountNode &other) const
{
    return source == other.source && regionName == other.regionName
        && connectionName == other.connectionName && group == other.group
        && groupColor == other.groupColor && locked == other.locked && stale == other.stale
        && readOnly == other.readOnly && production == other.production
        && connection == other.connection && limits == other.limits
        && limitsFailed == other.limitsFailed
        && (rows == other.rows ? row == other.row : account() == other.account());
}

std::vector<AccountNode> accountNodes(const Workspace &workspace,
                                      const std::vector<ConnectionId> &scope)
{
    std::map<AccountKey, AccountNode> all;
    std::map<AccountKey, const ConnectionInfo *> connected;
    for (const ConnectionId &id : scope) {
        const ConnectionInfo *info = workspace.connection(id);
        if (!info)
            continue;
        const SegmentContext context = SegmentContext::of(workspace, *info);
        const QString backend = backendOf(info->connection.apiUrl);
        connected.emplace(AccountKey(backend, info->connection.accountId), info);
        const Rows<Account> rows = workspace.rows<Account>(id);
        for (int row = 0; row < int(rows->size()); ++row) {
            AccountNode node{.backend = backend,
                             .source = id,
                             .rows = rows,
                             .row = row,
                             .owner = ownerOf((*rows)[size_t(row)], info->connection.accountId),
                             .regionName = context.regionName,
                             .connectionName = context.connectionName,
                             .group = context.marks.group,
                             .groupColor = context.marks.color,
                             .locked = context.locked,
                             .stale = workspace.status(id, ListKind::Accounts).isStale(),
                             .readOnly = context.marks.readOnly,
                             .production = context.marks.production};
            const auto [place, added] =
                all.try_emplace(AccountKey(backend, node.account().id), node);
            if (!added && knowledge(place->second.account()) < knowledge(node.account()))
                place->second = std::move(node);
        }
    }
    for (const auto &[key, info] : connected) {
        if (const auto place = all.find(key); place != all.end()) {
            place->second.connection = info->connection.id;
            place->second.limits = info->shippingLimits;
            place->second.limitsFailed = info->shippingLimitsFailed;
            place->second.readOnly |= info->connection.marks.readOnly;
            place->second.production |= info->connection.marks.production;
        }
    }

    std::vector<AccountNode> roots;
    std::map<AccountKey, std::vector<AccountNode>> owned;
    for (const auto &[key, node] : all) {
        const std::optional<AccountId> &owner = node.owner;
        // Two levels are all there are: an account whose owner is owned itself stands on its own.
        const auto ownerPlace =
            owner && *owner != key.second ? all.find(AccountKey(key.first, *owner)) : all.end();
        if (ownerPlace != all.end() && !ownerPlace->second.owner)
            owned[ownerPlace->first].push_back(node);
        else
            roots.push_back(node);
    }
    for (AccountNode &root : roots) {
        if (const auto place = owned.find({root.backend, root.account().id}); place != owned.end())
            root.children = std::move(place->second);
    }
    return roots;
}

} // namespace tokendeck
