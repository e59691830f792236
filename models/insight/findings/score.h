// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/lists/list_kind.h"

#include <array>
#include <optional>
#include <vector>

namespace tokendeck {

//! A list of which no answer was ever taken.
struct UnreadList {
    ConnectionId connection;
    ListKind list = ListKind::Accounts;

    friend bool operator==(const UnreadList &, const UnreadList &) = default;
};

//! How many tokens have which gravest finding.
struct TokenMarks {
    int high = 0;
    int medium = 0;
    int low = 0;
    int doubtful = 0; //!< it is not known whether they have a graver one than what is known
    bool highStands = false; //!< for some token, an expired one too

    friend bool operator==(const TokenMarks &, const TokenMarks &) = default;
};

//! What a score is made of: the tokens of some connections.
struct ScoreTally {
    int tokens = 0; //!< that count: enabled shipping tokens, unexpired shared ones, API tokens
    int unknown = 0; //!< tokens of which it is not known whether they count
    //! Of each list in the order of AllListKinds: those, and the doubtful ones of what stands.
    std::array<int, AllListKinds.size()> leftOut{};
    TokenMarks standing; //!< without what is silenced
    TokenMarks all; //!< as if nothing were silenced
    int silenced = 0; //!< findings
    std::vector<UnreadList> unread;

    ScoreTally &operator+=(const ScoreTally &other);
    friend bool operator==(const ScoreTally &, const ScoreTally &) = default;
};

enum class ScoreState {
    Scored,
    NothingToScore, //!< no tokens
    NotRead, //!< a list that tokens are in, or that tells of them, was never read
    NotKnown, //!< there are tokens, and nothing is known of any
};

//! 100 is best.
struct Score {
    ScoreState state = ScoreState::NothingToScore;
    int value = 0; //!< where it is scored
    std::optional<int> withSilenced; //!< as if nothing were silenced, where something is
    ScoreTally tally; //!< what it is made of

    friend bool operator==(const Score &, const Score &) = default;
};

//! A score is not above this while a token has a high finding.
inline constexpr int BestWithHigh = 79;

//! 100 less the weighted share of the tokens with a finding (high 1, medium 0.5, low 0.1), rounded
//! down. Tokens of which too little is known are left out, and told in the tally.
[[nodiscard]] Score scoreOf(const ScoreTally &tally);

} // namespace tokendeck
