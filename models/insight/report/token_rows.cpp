// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/report/token_rows.h"

#include "models/domain/lists/row_kind.h"
#include "models/insight/estate/object_of.h"

#include <algorithm>
#include <mutex>

namespace tokendeck {

const Secret &TokenRow::text() const
{
    return std::visit(
        [](const auto *of) -> const Secret & {
            if constexpr (requires { of->token; })
                return of->token;
            else
                return of->row->token;
        },
        row);
}

const QString &TokenRow::name() const
{
    return std::visit(
        [](const auto *of) -> const QString & {
            if constexpr (requires { of->name; })
                return of->name;
            else
                return of->row->name;
        },
        row);
}

TokenRows::TokenRows(const EstateView &view)
    : m_view(view)
    , m_index(view)
    , m_apiTokens(apiTokensOf(view, m_index))
{
    static_assert(AreAllWithToken<ShippingToken, SharedToken, Account, ApiToken>);
    for (size_t position = 0; position < view.connections.size(); ++position)
        m_best.push_back(m_index.isHome(position) ? m_index.bestView(position) : ConnectionView());
    for (size_t position = 0; position < view.connections.size(); ++position) {
        addList(m_best[position].list<ShippingToken>(), position);
        addList(m_best[position].list<SharedToken>(), position);
        addAccounts(position);
    }
    for (const SeenApiToken &token : m_apiTokens) {
        const ConnectionView &via = *token.seen.front().second;
        if (wasRead(via.list<ApiToken>().knowledge))
            m_rows.push_back({.object = token.object,
                              .home = token.home,
                              .via = via.connection.accountId,
                              .row = &token});
    }
}

std::span<const Filter> TokenRows::filtersOf(size_t home) const
{
    const ListView<Filter> &list = m_best[home].list<Filter>();
    return wasRead(list.knowledge) ? std::span<const Filter>(*list.rows)
                                   : std::span<const Filter>();
}

template <typename Row> void TokenRows::addList(const ListView<Row> &list, size_t home)
{
    if (!wasRead(list.knowledge))
        return;
    const ConnectionView &view = m_view.connections[home];
    for (const Row &row : *list.rows) {
        m_rows.push_back({.object = objectOf(row, m_index.backend(home), view.connection),
                          .home = home,
                          .via = view.connection.accountId,
                          .row = &row});
    }
}

//! The tokens of the accounts that the connection at \p position lists, but for those that one
//! before it lists, too.
void TokenRows::addAccounts(size_t position)
{
    const ConnectionView &view = m_view.connections[position];
    const ListView<Account> &list = view.list<Account>();
    if (!wasRead(list.knowledge))
        return;
    const auto seenBefore = [&](AccountId account) {
        for (size_t other = 0; other < position; ++other) {
            const ListView<Account> &rows = m_view.connections[other].list<Account>();
            if (m_index.backend(other) != m_index.backend(position) || !wasRead(rows.knowledge))
                continue;
            const Account *row = rows.find(account);
            if (row && !row->token.isEmpty())
                return true;
        }
        return false;
    };
    for (const Account &account : *list.rows) {
        const std::scoped_lock lock(*m_view.gate);
        if (account.fault || !account.id.isValid() || account.token.isEmpty()
            || seenBefore(account.id))
            continue;
        const size_t home = m_index.homeOf(m_index.backend(position), account.id, position);
        if (isShippingToken(account, home))
            continue;
        m_rows.push_back({.object = objectOf(account, m_index.backend(position), view.connection),
                          .home = home,
                          .via = view.connection.accountId,
                          .row = &account});
    }
}

bool TokenRows::isShippingToken(const Account &account, size_t home) const
{
    // Of an account without a connection, the one that sees it lists no shipping tokens.
    const ListView<ShippingToken> &list = m_best[home].list<ShippingToken>();
    return m_view.connections[home].connection.accountId == account.id && wasRead(list.knowledge)
        && std::ranges::any_of(*list.rows, [&account](const ShippingToken &token) {
               return !token.fault && token.token == account.token;
           });
}

} // namespace tokendeck
