// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/offers/shown_place.h"

#include "models/domain/lists/row_kind.h"
#include "models/domain/region.h"
#include "models/insight/search/search_query.h"
#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "models/store/workspace.h"

#include <algorithm>

namespace tokendeck {

namespace {

//! The words that find what is of the account of \p id alone, among all that is connected.
QString accountSearch(const Workspace &workspace, const ConnectionId &id)
{
    const ConnectionInfo *info = workspace.connection(id);
    if (!info)
        return {};
    const Connection &connection = info->connection;
    QString search = exactSearchWord(SearchName::Account, connection.accountName);
    const auto isNamesake = [&connection](const ConnectionInfo &other) {
        return other.connection.accountName == connection.accountName
            && other.connection.id != connection.id;
    };
    if (std::ranges::any_of(workspace.connections(), isNamesake))
        search += u' '
            + exactSearchWord(SearchName::Connection, shownConnectionName(workspace, connection));
    return search;
}

//! The list \p kind, searched for what belongs to \p account, a row of the accounts.
Intent listOfAccount(const Workspace &workspace, const RowRef &account, ListKind kind)
{
    const std::optional<ConnectionId> own = ownConnectionOf(workspace, account);
    if (!own)
        return {.selection = {kind, {}}};
    return {.selection = {kind, {}}, .search = accountSearch(workspace, *own)};
}

//! The shared tokens, searched for those with \p filter, a row of the filters.
std::optional<Intent> tokensWith(const Workspace &workspace, const RowRef &filter)
{
    const auto *row = findRow<Filter>(workspace, filter.connection, filter.id);
    if (!row)
        return std::nullopt;
    return Intent{.selection = {ListKind::SharedTokens, {}},
                  .search = filterSearchWord(row->field, row->value) + u' '
                      + accountSearch(workspace, filter.connection)};
}

} // namespace

std::optional<Intent> placeShownBy(const Workspace &workspace, RowAction action,
                                   const Selection &selection)
{
    const RowRef &row = selection.rows.front();
    switch (action) {
    case RowAction::ShowShippingTokens:
        return listOfAccount(workspace, row, ListKind::ShippingTokens);
    case RowAction::ShowSharedTokens:
        return selection.kind == ListKind::Filters
            ? tokensWith(workspace, row)
            : listOfAccount(workspace, row, ListKind::SharedTokens);
    case RowAction::ShowFilters:
        return Intent{.selection = {ListKind::Filters, filtersOf(workspace, row)}};
    default:
        return std::nullopt;
    }
}

std::vector<RowRef> filtersOf(const Workspace &workspace, const RowRef &token)
{
    std::vector<RowRef> filters;
    if (const auto *row = findRow<SharedToken>(workspace, token.connection, token.id)) {
        for (const FilterId filter : row->filters) {
            if (findRow<Filter>(workspace, token.connection, filter.value()))
                filters.push_back({token.connection, filter.value()});
        }
    }
    return filters;
}

Intent enabledTokensOf(const Workspace &workspace, const RowRef &account)
{
    Intent place = listOfAccount(workspace, account, ListKind::ShippingTokens);
    if (const std::optional<ConnectionId> own = ownConnectionOf(workspace, account)) {
        for (const auto all = workspace.rows<ShippingToken>(*own);
             const ShippingToken &token : *all)
            if (!token.fault && token.enabled)
                place.selection.rows.push_back({*own, token.id.value()});
    }
    return place;
}

std::optional<ConnectionId> ownConnectionOf(const Workspace &workspace, const RowRef &row)
{
    const ConnectionInfo *info = workspace.connection(row.connection);
    return info ? connectionOf(workspace, info->connection.apiUrl, AccountId(row.id))
                : std::nullopt;
}

std::optional<RowRef> rowOfMain(const Workspace &workspace, const RowRef &account)
{
    const ConnectionInfo *shown = workspace.connection(account.connection);
    if (!shown)
        return std::nullopt;
    const QString backend = backendOf(shown->connection.apiUrl);
    for (const ConnectionInfo &info : workspace.connections()) {
        if (backendOf(info.connection.apiUrl) != backend)
            continue;
        const auto *row = findRow<Account>(workspace, info.connection.id, account.id);
        if (row && row->ownerId == info.connection.accountId)
            return RowRef{info.connection.id, account.id};
    }
    return std::nullopt;
}

} // namespace tokendeck
