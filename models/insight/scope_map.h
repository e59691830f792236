// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/search_reach.h"

#include <QString>

#include <optional>
#include <set>
#include <vector>

// The scope map: which API token can search which accounts, as nodes on a fixed grid and edges
// between them. The same facts give the same map, so that a refresh moves nothing that did not
// change.

namespace tokendeck {

//! What is known of the accounts and API tokens of one backend, each once.
struct ScopeBackend {
    QString backend;
    std::vector<ReachAccount> accounts;
    std::vector<ReachToken> tokens;
    bool areTokensRead = true; //!< the API tokens of each of its connections

    friend bool operator==(const ScopeBackend &, const ScopeBackend &) = default;
};
using ScopeFacts = std::vector<ScopeBackend>;

enum class ScopeNodeKind {
    Token,
    Main, //!< an account that others belong to
    Account,
    TokenGroup, //!< the tokens of one account
    AccountGroup, //!< the accounts of one main account that are in one state
};

//! Names one node, whatever else there is.
struct ScopeKey {
    ScopeNodeKind kind = ScopeNodeKind::Token;
    QString backend;
    AccountId account; //!< itself; of a token and of a group, whose they are
    qint32 token = 0;
    ConnectionId connection; //!< of a token that has an id on this computer alone
    SearchReach reach = SearchReach::Open; //!< of an AccountGroup

    friend bool operator==(const ScopeKey &, const ScopeKey &) = default;
    friend bool operator<(const ScopeKey &a, const ScopeKey &b);
};

//! The columns of the map, from the left.
enum class ScopeColumn { Tokens, Mains, Accounts };
inline constexpr int ScopeColumnCount = int(ScopeColumn::Accounts) + 1;

struct ScopeNode {
    ScopeKey key;
    ScopeColumn column = ScopeColumn::Tokens;
    int row = 0; //!< of the grid, from 0
    QString name; //!< of the token or account; of a group, of the account whose they are
    QString family; //!< of that account, as ReachAccount has it
    //! Of an account, whether its main account's searches reach it; of a token, whether it works.
    SearchReach reach = SearchReach::Open;
    std::optional<ReachToken> token; //!< of a Token
    QString ofAccount; //!< of a Token of an account that belongs to another one: its shownName()
    std::optional<ReachAccount> account; //!< of a Main and an Account
    //! Of a token and an account, what is reached beside the account itself.
    ReachCounts counts;
    int count = 0; //!< of a group, its members; of an account, its tokens that are not refused
    bool isUnfolded = false; //!< of a group: its members stand below it

    //! "Beta Works › Finance" where the name alone says too little.
    [[nodiscard]] QString shownName() const { return nameInFamily(family, name); }
    [[nodiscard]] bool isGroup() const
    {
        return key.kind == ScopeNodeKind::TokenGroup || key.kind == ScopeNodeKind::AccountGroup;
    }
    friend bool operator==(const ScopeNode &, const ScopeNode &) = default;
};

//! From left to right.
struct ScopeEdge {
    int from = 0; //!< places in ScopeMap::nodes
    int to = 0;
    SearchReach reach = SearchReach::Open;
    bool isDirect = false; //!< from a token of an account that belongs to another one

    friend bool operator==(const ScopeEdge &, const ScopeEdge &) = default;
};

struct ScopeMap {
    //! Column by column, each from its top.
    std::vector<ScopeNode> nodes;
    std::vector<ScopeEdge> edges;
    int rows = 0; //!< of the grid
    bool isGrouped = false; //!< there were more nodes than MostUngrouped

    //! More nodes than this stand in groups, which are folded at first.
    static constexpr int MostUngrouped = 60;

    //! The place of \p key, or -1.
    [[nodiscard]] int find(const ScopeKey &key) const;
    friend bool operator==(const ScopeMap &, const ScopeMap &) = default;
};

//! \p unfolded are the groups whose members are shown; all are where \p unfoldAll.
[[nodiscard]] ScopeMap scopeMap(const ScopeFacts &facts, const std::set<ScopeKey> &unfolded = {},
                                bool unfoldAll = false);

//! What belongs to one node: whatever reaches it, and what it reaches.
struct ScopeRelations {
    std::vector<bool> nodes; //!< as ScopeMap::nodes, itself included
    std::vector<bool> edges; //!< as ScopeMap::edges
};
//! Of the node at \p node; of none where that is -1.
[[nodiscard]] ScopeRelations relationsOf(const ScopeMap &map, int node);

//! Where a key leads from one node.
enum class ScopeStep { Up, Down, Left, Right };
//! The node that \p step leads to from \p node: along an edge to the left and right, to the one
//! nearest in height; \p node where there is none.
[[nodiscard]] int stepFrom(const ScopeMap &map, int node, ScopeStep step);

//! The key of the node that is the token, or the account, \p id of \p connection's list at
//! \p facts; absent where it is not there.
[[nodiscard]] std::optional<ScopeKey> tokenKey(const ScopeFacts &facts,
                                               const ConnectionId &connection, qint32 id);
[[nodiscard]] std::optional<ScopeKey> accountKey(const ScopeFacts &facts, const QString &backend,
                                                 AccountId id);
//! The node behind \p from, or else \p from itself first, whose name has \p text, without regard to
//! case; absent where none has. It goes on at the beginning.
[[nodiscard]] std::optional<ScopeKey> findName(const ScopeFacts &facts, const QString &text,
                                               const std::optional<ScopeKey> &from, bool behind);
//! The group that hides \p key in \p map; absent where it is shown or not there.
[[nodiscard]] std::optional<ScopeKey> groupHiding(const ScopeFacts &facts, const ScopeMap &map,
                                                  const ScopeKey &key);

} // namespace tokendeck
