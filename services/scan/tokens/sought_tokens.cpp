// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/tokens/sought_tokens.h"

#include "models/domain/lists/row_kind.h"
#include "models/insight/findings/estate_index.h"

#include <algorithm>
#include <mutex>
#include <string_view>
#include <unordered_map>

namespace tokendeck {
namespace {

//! How many rows are read between two looks at the gate.
constexpr size_t RowsAtOnce = 256;

class Collector {
public:
    explicit Collector(const EstateView &view)
        : m_view(view)
        , m_index(view)
    {
    }

    //! The list \c Row of every connection, of an account's own first.
    template <typename Row> void addRows()
    {
        for (const bool home : {true, false}) {
            for (size_t at = 0; at < m_view.connections.size(); ++at) {
                if (m_index.isHome(at) == home)
                    addRowsOf<Row>(at);
            }
        }
    }

    void add(const Secret &text, TokenOwner owner)
    {
        if (text.isEmpty())
            return;
        const std::string_view key = keyOf(text);
        const auto range = m_numbers.equal_range(std::hash<std::string_view>{}(key));
        const auto found = std::find_if(range.first, range.second, [&](const auto &entry) {
            return m_tokens[entry.second].text == text;
        });
        if (found == range.second) {
            m_numbers.emplace(std::hash<std::string_view>{}(key), m_tokens.size());
            m_tokens.push_back({text, {std::move(owner)}});
            return;
        }
        std::vector<TokenOwner> &owners = m_tokens[found->second].owners;
        if (std::ranges::none_of(owners, [&](const TokenOwner &other) {
                return isSameThing(other.object, owner.object);
            }))
            owners.push_back(std::move(owner));
    }

    [[nodiscard]] TokenOwner connectionOwner(const ConnectionId &id) const
    {
        const auto found = std::ranges::find(m_view.connections, id,
                                             [](const auto &view) { return view.connection.id; });
        if (found == m_view.connections.end())
            return {.connection = id};
        const Connection &connection = found->connection;
        const auto position = size_t(found - m_view.connections.begin());
        return {.object = {.backend = m_index.backend(position),
                           .account = connection.accountId,
                           .list = ListKind::ApiTokens,
                           .local = id},
                .connection = id,
                .name = connection.name,
                .accountName = connection.accountName};
    }

    [[nodiscard]] std::vector<SoughtToken> take() { return std::move(m_tokens); }

private:
    static std::string_view keyOf(const Secret &text)
    {
        const QByteArrayView bytes = text.exposedText();
        return {bytes.data(), size_t(bytes.size())};
    }

    //! Whether two objects with one text are one thing: an account and its shipping token, or a
    //! connection and the API token that it works with.
    static bool isSameThing(const ObjectRef &known, const ObjectRef &other)
    {
        if (known == other)
            return true;
        if (known.backend != other.backend || known.account != other.account)
            return false;
        const bool account =
            known.list == ListKind::ShippingTokens && other.list == ListKind::Accounts;
        return account || (known.list == ListKind::ApiTokens && other.list == ListKind::ApiTokens);
    }

    template <typename Row> void addRowsOf(size_t position)
    {
        const ConnectionView &via = m_view.connections[position];
        const std::vector<Row> &rows = *via.list<Row>().rows;
        for (size_t first = 0; first < rows.size(); first += RowsAtOnce) {
            const size_t end = std::min(first + RowsAtOnce, rows.size());
            const std::scoped_lock lock(*m_view.gate);
            for (size_t at = first; at < end; ++at)
                add(rows[at].token, ownerOf(rows[at], position));
        }
    }

    template <typename Row> [[nodiscard]] TokenOwner ownerOf(const Row &row, size_t position) const
    {
        const Connection &connection = m_view.connections[position].connection;
        AccountId account = connection.accountId;
        if constexpr (std::is_same_v<Row, Account>)
            account = row.id;
        else if constexpr (std::is_same_v<Row, ApiToken>)
            account = row.accountId.isValid() ? row.accountId : account;
        const bool isOwn = account == connection.accountId;
        return {.object = {.backend = m_index.backend(position),
                           .account = account,
                           .list = RowKind<Row>,
                           .id = row.id.value(),
                           .local = row.id.isValid() ? ConnectionId() : connection.id},
                .connection = connection.id,
                .name = row.name,
                .accountName = isOwn
                    ? connection.accountName
                    : m_index.accountName(m_index.backend(position), account, position)};
    }

    const EstateView &m_view;
    const EstateIndex m_index;
    std::vector<SoughtToken> m_tokens;
    std::unordered_multimap<size_t, size_t> m_numbers; //!< by a hash of the text
};

} // namespace

std::vector<SoughtToken> soughtTokens(const EstateView &view,
                                      const std::vector<ConnectionToken> &connections)
{
    static_assert(AreAllWithToken<ShippingToken, SharedToken, ApiToken, Account>);
    Collector collector(view);
    collector.addRows<ShippingToken>();
    collector.addRows<SharedToken>();
    collector.addRows<ApiToken>();
    for (const ConnectionToken &token : connections)
        collector.add(token.text, collector.connectionOwner(token.connection));
    // After the shipping tokens, which they are.
    collector.addRows<Account>();
    return collector.take();
}

std::vector<UnreadList> unreadLists(const EstateView &view)
{
    std::vector<UnreadList> lists;
    for (const ConnectionView &connection : view.connections) {
        for (const ListKind kind : AllListKinds) {
            const bool unlisted = kind == ListKind::ApiTokens && connection.listsApiTokens == false;
            if (haveTokens(kind) && !unlisted && !wasRead(connection.knowledge(kind)))
                lists.push_back({connection.connection.id, kind});
        }
    }
    return lists;
}

} // namespace tokendeck
