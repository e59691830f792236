// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/scope/scope_facts.h"

#include "models/domain/names/account_names.h"
#include "models/domain/region.h"
#include "models/store/list_knowledge.h"
#include "models/store/row_lookup.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace tokendeck {

namespace {

struct TokensRead {
    bool known = false; //!< a list, or the registry where the backend has none
    bool all = false;
};

//! One backend while its connections are read.
struct Gathered {
    std::map<AccountId, ReachAccount> accounts;
    //! By account and id, and the connection where the id is this computer's own.
    std::map<std::tuple<AccountId, qint32, ConnectionId>, ReachToken> tokens;
    //! Of each account with a connection, what one of these has read of its API tokens.
    std::map<AccountId, TokensRead> tokensRead;
};

//! Whether \p account tells more than \p known of the same account.
bool tellsMore(const ReachAccount &account, const ReachAccount &known)
{
    const auto rank = [](const ReachAccount &of) {
        return std::tuple(of.isUnderstood, of.searchable.has_value(), of.ownerId.has_value(),
                          of.type != AccountType::Other);
    };
    return rank(account) > rank(known);
}

void put(Gathered &gathered, ReachAccount account)
{
    const auto [known, isNew] = gathered.accounts.try_emplace(account.id, account);
    if (!isNew && tellsMore(account, known->second))
        known->second = std::move(account);
}

ReachTokenState stateOf(const ApiToken &token, const ApiTokenEntries &entries)
{
    if (token.fault)
        return ReachTokenState::NotUnderstood;
    const auto entry = entries.find(token.id);
    const bool isRefused =
        entry != entries.end() && entry->second.check && !entry->second.check->identity;
    return isRefused ? ReachTokenState::Refused : ReachTokenState::Usable;
}

//! \p rowsOf gives the lists of the connection.
template <typename RowsOf>
void gather(Gathered &gathered, const Workspace &workspace, const Connection &connection,
            RowsOf rowsOf)
{
    const auto accounts = rowsOf.template operator()<Account>(connection.id);
    for (const Account &account : *accounts)
        put(gathered, ReachAccount::of(account, connection.id));
    put(gathered,
        {.id = connection.accountId, .name = connection.accountName, .connection = connection.id});
    const bool isRead =
        knowledgeOf(workspace.status(connection.id, ListKind::ApiTokens)) != ListKnowledge::Unread;
    const bool isList = workspace.connection(connection.id)->listsApiTokens.value_or(true);
    TokensRead &tokensRead = gathered.tokensRead[connection.accountId];
    tokensRead.known = tokensRead.known || isRead;
    tokensRead.all = tokensRead.all || (isRead && isList);
    const auto entries = workspace.apiTokenEntries(connection.id);
    const auto tokens = rowsOf.template operator()<ApiToken>(connection.id);
    for (const ApiToken &token : *tokens) {
        const AccountId account =
            token.accountId.isValid() ? token.accountId : connection.accountId;
        if (!gathered.accounts.contains(account))
            put(gathered,
                {.id = account,
                 .name = QString::number(account.value()),
                 .connection = connection.id});
        const bool isListed = token.id.isValid();
        gathered.tokens.try_emplace(
            {account, token.id.value(), isListed ? ConnectionId() : connection.id},
            ReachToken{.id = token.id.value(),
                       .name = token.name,
                       .account = account,
                       .state = stateOf(token, *entries),
                       .createdAt = token.createdAt,
                       .connection = connection.id});
    }
}

ScopeBackend asFacts(const QString &backend, Gathered gathered)
{
    ScopeBackend facts{.backend = backend};
    for (auto &[id, account] : gathered.accounts) {
        const auto read = gathered.tokensRead.find(id);
        account.areTokensRead = account.type == AccountType::Metrics
            || (read != gathered.tokensRead.end() && read->second.all);
        facts.accounts.push_back(std::move(account));
    }
    facts.areTokensRead = std::ranges::all_of(gathered.tokensRead,
                                              [](const auto &each) { return each.second.known; });
    for (auto &[id, token] : gathered.tokens)
        facts.tokens.push_back(std::move(token));
    return facts;
}

//! Says of each account whose name one of another family has, too, whose it is.
void tellApart(ScopeFacts &facts, const Workspace &workspace)
{
    const auto familyIdOf = [&workspace](const ReachAccount &account) -> const ConnectionId & {
        return familyOf(workspace.connection(account.connection)->connection);
    };
    std::map<QString, std::set<ConnectionId>> families;
    for (const ScopeBackend &backend : facts) {
        for (const ReachAccount &account : backend.accounts)
            families[account.name].insert(familyIdOf(account));
    }
    for (ScopeBackend &backend : facts) {
        for (ReachAccount &account : backend.accounts) {
            if (families[account.name].size() > 1)
                account.family = familyNameOf(workspace.connections(),
                                              workspace.connection(account.connection)->connection);
        }
    }
}

//! \p rowsOf gives the lists of a connection.
template <typename RowsOf>
ScopeFacts factsOf(const Workspace &workspace, std::span<const ConnectionId> connections,
                   RowsOf rowsOf)
{
    std::vector<std::pair<QString, Gathered>> backends;
    for (const ConnectionId &id : connections) {
        const ConnectionInfo *info = workspace.connection(id);
        if (!info)
            continue;
        const QString name = backendOf(info->connection.apiUrl);
        auto backend = std::ranges::find(backends, name, &std::pair<QString, Gathered>::first);
        if (backend == backends.end())
            backend = backends.insert(backends.end(), {name, {}});
        gather(backend->second, workspace, info->connection, rowsOf);
    }
    ScopeFacts facts;
    for (auto &[name, gathered] : backends)
        facts.push_back(asFacts(name, std::move(gathered)));
    tellApart(facts, workspace);
    return facts;
}

} // namespace

ScopeFacts scopeFacts(const Workspace &workspace, std::span<const ConnectionId> connections)
{
    return factsOf(workspace, connections, [&workspace]<typename Row>(const ConnectionId &each) {
        return workspace.rows<Row>(each);
    });
}

ScopeBackend scopeFactsAt(const Workspace &workspace, const ConnectionId &connection)
{
    const ConnectionInfo *info = workspace.connection(connection);
    if (!info)
        return {};
    std::vector<ConnectionId> all;
    for (const ConnectionInfo &each : workspace.connections())
        all.push_back(each.connection.id);
    ScopeFacts facts = factsOf(workspace, all, [&workspace]<typename Row>(const ConnectionId &of) {
        return readRows<Row>(workspace, of);
    });
    const auto found =
        std::ranges::find(facts, backendOf(info->connection.apiUrl), &ScopeBackend::backend);
    return found == facts.end() ? ScopeBackend() : std::move(*found);
}

} // namespace tokendeck
