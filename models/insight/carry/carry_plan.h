// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/carry/carry_source.h"

#include <map>
#include <utility>

namespace tokendeck {

//! What is known of an account that something is carried over to.
struct CarryTarget {
    ConnectionId connection;
    bool isReachable = false; //!< its connection has a usable token
    bool isReadOnly = false; //!< its changes are switched off
    //! The backend answers that the account may not use shared tokens.
    bool isForbidden = false;
    ListView<Filter> filters;
    ListView<SharedToken> tokens;
};

//! Why something is not made in an account.
enum class CarrySkip {
    NotReachable, //!< of all
    ReadOnly, //!< of all
    Forbidden, //!< of all: the account may not use shared tokens
    NotKnown, //!< of all: what the account has is not known as of now
    AlreadyThere, //!< a shared token of that name with the same filters
    NameTaken, //!< a shared token of that name, with other filters
    NameGiven, //!< another one that is carried over is called so there
    FilterNotUnderstood, //!< a filter of the account that was not understood may be the one
    NotNeeded, //!< a filter: no token that is made has it
};

//! What happens to one filter or shared token in one account.
struct CarryItem {
    ListKind kind = ListKind::SharedTokens;
    int position = 0; //!< in CarrySource::filters or tokens
    QString name; //!< of a shared token: what it is called there
    std::optional<FilterId> existing; //!< the account's own filter, which is used
    std::optional<CarrySkip> skip;

    [[nodiscard]] bool isMade() const { return !skip && !existing; }
    friend bool operator==(const CarryItem &, const CarryItem &) = default;
};

//! What happens in one account, in the order in which it is done: filters first.
struct CarryPlan {
    ConnectionId connection;
    std::vector<CarryItem> items;

    [[nodiscard]] int count() const; //!< of what is made
    //! The item of that kind at \p position of the source, or nullptr.
    [[nodiscard]] const CarryItem *find(ListKind kind, int position) const;
    friend bool operator==(const CarryPlan &, const CarryPlan &) = default;
};

//! What becomes of a shared token whose name the account has already, with other filters.
enum class NameTaken { Skip, Rename };

//! What shared tokens are called in the accounts that they are made in.
struct CarryNaming {
    NameTaken taken = NameTaken::Skip;
    //! Names that the admin has typed, by account and position in CarrySource::tokens. One that is
    //! taken, too, skips its token.
    std::map<std::pair<ConnectionId, int>, QString> own = {};
};

//! What happens to \p source in \p target. What the account may have, for all that is known, is
//! never made: a list that is not current, or a filter that was not understood, leaves it out.
[[nodiscard]] CarryPlan planCarry(const CarrySource &source, const CarryTarget &target,
                                  const CarryNaming &naming);

} // namespace tokendeck
