// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/account.h"
#include "models/domain/names/account_names.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

// Which accounts an API token can search. It acts for the account that it was made in, and
// searches that one; a main account's token searches those of its sub accounts, too, that are
// searchable (docs/backend.md, Requests). Tokens respect the setting as it is: a change of it
// counts for those that were made before.

namespace tokendeck {

//! Whether searches reach an account.
enum class SearchReach {
    Open,
    Closed, //!< by the account's setting, or because the token is refused
    Unknown, //!< what would tell was not read or not understood
};
inline constexpr int SearchReachCount = int(SearchReach::Unknown) + 1;

//! What of an account decides who can search it.
struct ReachAccount {
    AccountId id;
    QString name;
    AccountType type = AccountType::Other;
    std::optional<AccountId> ownerId; //!< as Account has it
    std::optional<bool> searchable; //!< from its main account; absent: not known
    bool isUnderstood = true;
    ConnectionId connection; //!< whose list shows it
    //! Whether there are no more API tokens of the account than those known: it can have none, or
    //! its own connection's list was read. Its main account's list does not have them, nor does the
    //! registry have all where a backend has no list.
    bool areTokensRead = true;
    QString family; //!< tells it from an account of the same name; empty where there is none

    //! "Beta Works › Finance" where the name alone says too little.
    [[nodiscard]] QString shownName() const { return nameInFamily(family, name); }
    [[nodiscard]] static ReachAccount of(const Account &account, const ConnectionId &connection);
    friend bool operator==(const ReachAccount &, const ReachAccount &) = default;
};

enum class ReachTokenState {
    Usable, //!< nothing is known against it
    Refused, //!< by the last answer of whoami
    NotUnderstood,
};

//! What of an API token is asked about: never its text.
struct ReachToken {
    qint32 id = 0; //!< in the list of \c connection
    QString name;
    AccountId account; //!< that it acts for
    ReachTokenState state = ReachTokenState::Usable;
    std::optional<TimePoint> createdAt;
    ConnectionId connection; //!< whose list shows it

    friend bool operator==(const ReachToken &, const ReachToken &) = default;
};

//! What the searches of \p own's API tokens reach of \p account, of the same backend; absent where
//! no setting lets them.
[[nodiscard]] std::optional<SearchReach> searchReach(const ReachAccount &own,
                                                     const ReachAccount &account);

//! How many accounts are in each state.
struct ReachCounts {
    int open = 0;
    int closed = 0;
    int unknown = 0;

    [[nodiscard]] int all() const { return open + closed + unknown; }
    void add(SearchReach reach);
    friend bool operator==(const ReachCounts &, const ReachCounts &) = default;
};
//! What \p own's API tokens reach of \p accounts beside \p own itself.
[[nodiscard]] ReachCounts reachCounts(const ReachAccount &own,
                                      std::span<const ReachAccount> accounts);

//! What becomes of who can search an account when it is opened or closed.
struct ReachChange {
    //! Tokens of its main account, by name: they gain the account, or lose it.
    std::vector<ReachToken> changed;
    std::vector<ReachToken> kept; //!< its own tokens, by name, which search it either way
    bool mayHold = false; //!< whether it is not so already is not known
    int unknown = 0; //!< tokens that were not understood: whose they are is not known

    friend bool operator==(const ReachChange &, const ReachChange &) = default;
};
//! The change by which \p account becomes \p searchable, or closed. Refused tokens neither gain nor
//! lose. \p tokens are those known at the backend of \p account.
[[nodiscard]] ReachChange reachChange(const ReachAccount &account, bool searchable,
                                      std::span<const ReachToken> tokens);

//! The order in which names stand: without regard to case, then as they are written.
[[nodiscard]] bool standsBefore(const QString &a, qint32 idOfA, const QString &b, qint32 idOfB);

} // namespace tokendeck
