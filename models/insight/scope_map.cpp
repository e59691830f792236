// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/scope_map.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace tokendeck {

namespace {

SearchReach reachOf(const ReachToken &token)
{
    switch (token.state) {
    case ReachTokenState::Usable:
        return SearchReach::Open;
    case ReachTokenState::Refused:
        return SearchReach::Closed;
    case ReachTokenState::NotUnderstood:
        break;
    }
    return SearchReach::Unknown;
}

ScopeKey keyOf(const QString &backend, const ReachToken &token)
{
    ScopeKey key{.backend = backend, .account = token.account, .token = token.id};
    // Ids that were made here are of one list alone.
    if (token.id < 0)
        key.connection = token.connection;
    return key;
}

//! What stands together: a main account, its tokens, its accounts and their tokens.
struct Band {
    const ScopeBackend *backend = nullptr;
    const ReachAccount *main = nullptr;
    std::vector<std::pair<SearchReach, const ReachAccount *>> accounts;
    QString name;
    qint32 id = 0;
};

//! Makes the nodes and edges of the bands, one below the other.
class MapMaker {
public:
    MapMaker(const ScopeFacts &facts, const std::set<ScopeKey> &unfolded, bool unfoldAll)
        : m_unfolded(unfolded)
        , m_unfoldAll(unfoldAll)
    {
        for (const ScopeBackend &backend : facts)
            collect(backend);
        std::ranges::stable_sort(m_bands, [](const Band &a, const Band &b) {
            return standsBefore(a.name, a.id, b.name, b.id);
        });
    }

    [[nodiscard]] ScopeMap take()
    {
        size_t nodes = 0;
        for (const Band &band : m_bands) {
            nodes += band.accounts.size() + size_t(band.main ? 1 : 0);
            for (const ReachAccount *account : accountsOf(band))
                nodes += tokensOf(band, *account).size();
        }
        m_map.isGrouped = nodes > size_t(ScopeMap::MostUngrouped);
        for (const Band &band : m_bands)
            add(band);
        for (std::vector<ScopeNode> &column : m_columns)
            std::ranges::move(column, std::back_inserter(m_map.nodes));
        std::ranges::sort(m_edges, {},
                          [](const Edge &edge) { return std::tuple(edge.from, edge.to); });
        for (const Edge &edge : m_edges)
            m_map.edges.push_back(
                {placeOf(edge.from), placeOf(edge.to), edge.reach, edge.isDirect});
        return std::move(m_map);
    }

private:
    //! A node by its column and its place there.
    using Spot = std::pair<int, int>;
    struct Edge {
        Spot from;
        Spot to;
        SearchReach reach;
        bool isDirect;
    };
    using TokenList = std::vector<const ReachToken *>;

    void collect(const ScopeBackend &backend)
    {
        std::map<AccountId, const ReachAccount *> byId;
        std::set<AccountId> owners;
        for (const ReachAccount &account : backend.accounts) {
            byId.emplace(account.id, &account);
            if (account.ownerId)
                owners.insert(*account.ownerId);
        }
        auto &tokens = m_tokens[&backend];
        for (const ReachToken &token : backend.tokens)
            tokens[token.account].push_back(&token);
        for (auto &[account, list] : tokens) {
            std::ranges::sort(list, [](const ReachToken *a, const ReachToken *b) {
                if (a->state != b->state)
                    return a->state < b->state;
                return standsBefore(a->name, a->id, b->name, b->id);
            });
        }
        std::map<AccountId, Band> bands;
        for (const ReachAccount &account : backend.accounts) {
            const AccountId root = account.ownerId.value_or(account.id);
            Band &band = bands[root];
            band.backend = &backend;
            band.id = root.value();
            const auto owner = byId.find(root);
            if (owner != byId.end() && owner->second->id == account.id
                && (account.type == AccountType::Main || owners.contains(account.id))) {
                band.main = &account;
                band.name = account.name;
                continue;
            }
            const bool hasOwner = account.ownerId && owner != byId.end();
            const std::optional<SearchReach> reach =
                hasOwner ? searchReach(*owner->second, account) : std::optional(SearchReach::Open);
            if (!reach && !tokens.contains(account.id))
                continue;
            band.accounts.emplace_back(reach.value_or(SearchReach::Closed), &account);
            if (!band.main && band.name.isEmpty())
                band.name = account.name;
        }
        for (auto &[root, band] : bands) {
            if (!band.main && band.accounts.empty())
                continue;
            std::ranges::sort(band.accounts, [](const auto &a, const auto &b) {
                if (a.first != b.first)
                    return a.first < b.first;
                return standsBefore(a.second->name, a.second->id.value(), b.second->name,
                                    b.second->id.value());
            });
            m_bands.push_back(std::move(band));
        }
    }

    [[nodiscard]] static std::vector<const ReachAccount *> accountsOf(const Band &band)
    {
        std::vector<const ReachAccount *> all;
        if (band.main)
            all.push_back(band.main);
        for (const auto &[reach, account] : band.accounts)
            all.push_back(account);
        return all;
    }

    [[nodiscard]] const TokenList &tokensOf(const Band &band, const ReachAccount &account) const
    {
        static const TokenList none;
        const auto &tokens = m_tokens.at(band.backend);
        const auto found = tokens.find(account.id);
        return found == tokens.end() ? none : found->second;
    }

    [[nodiscard]] Spot put(ScopeNode node, ScopeColumn column, int &row)
    {
        node.column = column;
        node.row = row++;
        std::vector<ScopeNode> &nodes = m_columns[size_t(column)];
        nodes.push_back(std::move(node));
        return {int(column), int(nodes.size()) - 1};
    }

    [[nodiscard]] int placeOf(const Spot &spot) const
    {
        int place = spot.second;
        for (int column = 0; column < spot.first; ++column)
            place += m_counts[size_t(column)];
        return place;
    }

    [[nodiscard]] bool isShown(const ScopeKey &group) const
    {
        return m_unfoldAll || m_unfolded.contains(group);
    }

    [[nodiscard]] ScopeNode accountNode(const Band &band, const ReachAccount &account,
                                        SearchReach reach, ScopeNodeKind kind) const
    {
        const TokenList &tokens = tokensOf(band, account);
        return {.key = {.kind = kind, .backend = band.backend->backend, .account = account.id},
                .name = account.name,
                .family = account.family,
                .reach = reach,
                .account = account,
                .counts = reachCounts(account, band.backend->accounts),
                .count =
                    int(std::ranges::count(tokens, ReachTokenState::Usable, &ReachToken::state))};
    }

    void add(const Band &band)
    {
        const int top = m_map.rows;
        std::array<int, ScopeColumnCount> rows;
        rows.fill(top);
        std::map<AccountId, Spot> spots;
        if (band.main)
            spots[band.main->id] =
                put(accountNode(band, *band.main, SearchReach::Open, ScopeNodeKind::Main),
                    ScopeColumn::Mains, rows[size_t(ScopeColumn::Mains)]);
        addAccounts(band, spots, rows[size_t(ScopeColumn::Accounts)]);
        for (const ReachAccount *account : accountsOf(band))
            addTokens(band, *account, spots.at(account->id), rows[size_t(ScopeColumn::Tokens)]);
        for (size_t column = 0; column < m_columns.size(); ++column)
            m_counts[column] = int(m_columns[column].size());
        m_map.rows = *std::ranges::max_element(rows);
        // A line between those that have nothing to do with each other.
        if (&band != &m_bands.back())
            ++m_map.rows;
    }

    void addAccounts(const Band &band, std::map<AccountId, Spot> &spots, int &row)
    {
        std::optional<Spot> group;
        bool isFolded = false;
        SearchReach ofGroup = SearchReach::Open;
        for (const auto &[reach, account] : band.accounts) {
            if (!group || ofGroup != reach) {
                group.reset();
                const auto alike = std::ranges::count(
                    band.accounts, reach, &std::pair<SearchReach, const ReachAccount *>::first);
                if (m_map.isGrouped && band.main && alike > 1) {
                    ScopeNode node{.key = {.kind = ScopeNodeKind::AccountGroup,
                                           .backend = band.backend->backend,
                                           .account = band.main->id,
                                           .reach = reach},
                                   .name = band.main->name,
                                   .family = band.main->family,
                                   .reach = reach,
                                   .count = int(alike)};
                    node.isUnfolded = isShown(node.key);
                    isFolded = !node.isUnfolded;
                    ofGroup = reach;
                    group = put(std::move(node), ScopeColumn::Accounts, row);
                    if (isFolded)
                        m_edges.push_back({spots.at(band.main->id), *group, reach, false});
                }
            }
            if (group && isFolded) {
                spots[account->id] = *group;
                continue;
            }
            const Spot spot = put(accountNode(band, *account, reach, ScopeNodeKind::Account),
                                  ScopeColumn::Accounts, row);
            spots[account->id] = spot;
            if (band.main)
                m_edges.push_back({spots.at(band.main->id), spot, reach, false});
        }
    }

    void addTokens(const Band &band, const ReachAccount &account, const Spot &target, int &row)
    {
        const TokenList &tokens = tokensOf(band, account);
        const bool isDirect = &account != band.main;
        if (m_map.isGrouped && tokens.size() > 1) {
            ScopeNode group{.key = {.kind = ScopeNodeKind::TokenGroup,
                                    .backend = band.backend->backend,
                                    .account = account.id},
                            .name = account.name,
                            .family = account.family,
                            .count = int(tokens.size())};
            group.isUnfolded = isShown(group.key);
            const bool isFolded = !group.isUnfolded;
            const Spot spot = put(std::move(group), ScopeColumn::Tokens, row);
            if (isFolded) {
                m_edges.push_back({spot, target, SearchReach::Open, isDirect});
                return;
            }
        }
        for (const ReachToken *token : tokens) {
            ScopeNode node{.key = keyOf(band.backend->backend, *token),
                           .name = token->name,
                           .reach = reachOf(*token),
                           .token = *token,
                           .ofAccount = isDirect ? account.shownName() : QString(),
                           .counts = reachCounts(account, band.backend->accounts)};
            const SearchReach reach = node.reach;
            const Spot spot = put(std::move(node), ScopeColumn::Tokens, row);
            m_edges.push_back({spot, target, reach, isDirect});
        }
    }

    const std::set<ScopeKey> &m_unfolded;
    bool m_unfoldAll;
    std::map<const ScopeBackend *, std::map<AccountId, TokenList>> m_tokens;
    std::vector<Band> m_bands;
    ScopeMap m_map;
    std::array<std::vector<ScopeNode>, ScopeColumnCount> m_columns;
    std::array<int, ScopeColumnCount> m_counts{};
    std::vector<Edge> m_edges;
};

} // namespace

bool operator<(const ScopeKey &a, const ScopeKey &b)
{
    return std::tie(a.kind, a.backend, a.account, a.token, a.connection, a.reach)
        < std::tie(b.kind, b.backend, b.account, b.token, b.connection, b.reach);
}

int ScopeMap::find(const ScopeKey &key) const
{
    const auto found = std::ranges::find(nodes, key, &ScopeNode::key);
    return found == nodes.end() ? -1 : int(found - nodes.begin());
}

ScopeMap scopeMap(const ScopeFacts &facts, const std::set<ScopeKey> &unfolded, bool unfoldAll)
{
    return MapMaker(facts, unfolded, unfoldAll).take();
}

std::optional<ScopeKey> tokenKey(const ScopeFacts &facts, const ConnectionId &connection, qint32 id)
{
    for (const ScopeBackend &backend : facts) {
        for (const ReachToken &token : backend.tokens) {
            if (token.connection == connection && token.id == id)
                return keyOf(backend.backend, token);
        }
    }
    return std::nullopt;
}

std::optional<ScopeKey> accountKey(const ScopeFacts &facts, const QString &backend, AccountId id)
{
    for (const ScopeBackend &each : facts) {
        if (each.backend != backend
            || std::ranges::find(each.accounts, id, &ReachAccount::id) == each.accounts.end())
            continue;
        const bool isMain = std::ranges::any_of(each.accounts, [id](const ReachAccount &account) {
            return account.ownerId == id || (account.id == id && account.type == AccountType::Main);
        });
        return ScopeKey{.kind = isMain ? ScopeNodeKind::Main : ScopeNodeKind::Account,
                        .backend = backend,
                        .account = id};
    }
    return std::nullopt;
}

std::optional<ScopeKey> findName(const ScopeFacts &facts, const QString &text,
                                 const std::optional<ScopeKey> &from, bool behind)
{
    const ScopeMap all = scopeMap(facts, {}, true);
    const int count = int(all.nodes.size());
    const int first = (from ? std::max(all.find(*from), 0) : 0) + (behind ? 1 : 0);
    for (int i = 0; i < count; ++i) {
        const ScopeNode &node = all.nodes[size_t((first + i) % count)];
        if (!node.isGroup() && node.shownName().contains(text, Qt::CaseInsensitive))
            return node.key;
    }
    return std::nullopt;
}

std::optional<ScopeKey> groupHiding(const ScopeFacts &facts, const ScopeMap &map,
                                    const ScopeKey &key)
{
    if (map.find(key) >= 0)
        return std::nullopt;
    if (key.kind == ScopeNodeKind::Token) {
        const ScopeKey group{
            .kind = ScopeNodeKind::TokenGroup, .backend = key.backend, .account = key.account};
        return map.find(group) >= 0 ? std::optional(group) : std::nullopt;
    }
    const ScopeMap whole = scopeMap(facts, {}, true);
    const int place = whole.find(key);
    if (place < 0)
        return std::nullopt;
    const ScopeNode &node = whole.nodes[size_t(place)];
    const ScopeKey group{.kind = ScopeNodeKind::AccountGroup,
                         .backend = key.backend,
                         .account = node.account->ownerId.value_or(AccountId()),
                         .reach = node.reach};
    return map.find(group) >= 0 ? std::optional(group) : std::nullopt;
}

} // namespace tokendeck
