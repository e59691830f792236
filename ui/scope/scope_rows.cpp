// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scope/scope_rows.h"

#include "models/domain/region.h"
#include "models/store/list_knowledge.h"
#include "models/store/workspace.h"

#include <algorithm>

namespace tokendeck {

std::optional<TimePoint> mapKeptFrom(const Workspace &workspace,
                                     std::span<const ConnectionId> scope)
{
    std::optional<TimePoint> oldest;
    for (const ListKind list : MapLists) {
        const std::optional<TimePoint> from = keptFrom(workspace, scope, list);
        if (from && (!oldest || *from < *oldest))
            oldest = from;
    }
    return oldest;
}

std::optional<Selection> rowOf(const ScopeFacts &facts, const ScopeKey &key)
{
    const auto backend = std::ranges::find(facts, key.backend, &ScopeBackend::backend);
    if (backend == facts.end())
        return std::nullopt;
    switch (key.kind) {
    case ScopeNodeKind::Token:
        for (const ReachToken &token : backend->tokens) {
            if (token.id == key.token && token.account == key.account
                && (token.id > 0 || token.connection == key.connection))
                return Selection{ListKind::ApiTokens, {{token.connection, token.id}}};
        }
        break;
    case ScopeNodeKind::Main:
    case ScopeNodeKind::Account:
        for (const ReachAccount &account : backend->accounts) {
            if (account.id == key.account)
                return Selection{ListKind::Accounts, {{account.connection, account.id.value()}}};
        }
        break;
    case ScopeNodeKind::TokenGroup:
    case ScopeNodeKind::AccountGroup:
        break;
    }
    return std::nullopt;
}

std::optional<ScopeKey> nodeOf(const Workspace &workspace, const ScopeFacts &facts,
                               const Selection &selection)
{
    for (const RowRef &row : selection.rows) {
        const ConnectionInfo *info = workspace.connection(row.connection);
        std::optional<ScopeKey> key;
        if (info && selection.kind == ListKind::Accounts)
            key = accountKey(facts, backendOf(info->connection.apiUrl), AccountId(row.id));
        else if (info && selection.kind == ListKind::ApiTokens)
            key = tokenKey(facts, row.connection, row.id);
        if (key)
            return key;
    }
    return std::nullopt;
}

} // namespace tokendeck
