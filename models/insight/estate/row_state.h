// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/connection_facts.h"
#include "models/insight/estate/finding_limits.h"
#include "models/insight/estate/truth.h"

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace tokendeck {

//! A state that a row can be asked for: findings, search words and quick filters count by it alike.
enum class RowState {
    Unfiltered, //!< a shared token without a filter that works
    Blind, //!< a shared token whose filters contradict each other
    Expired,
    Expiring, //!< in fewer days than FindingLimits::daysToWarn
    NeverExpires,
    Unused, //!< not used for FindingLimits::unused, and it works
    NeverUsed, //!< however new it is
    Disabled,
    Last, //!< the only enabled shipping token of its account
    Twin, //!< a filter that asks what another asks; a shared token with the filters of another
    Idle, //!< a filter that no token has
    Refused, //!< an API token that whoami refused the last time
    Stale, //!< the last try to read its list failed
    Silenced, //!< a finding of it is
    ReadOnly, //!< changes of its connection are switched off
    Production, //!< its connection is marked so
    Unknown, //!< it was not understood
};

//! One more than the last state.
inline constexpr int RowStateCount = int(RowState::Unknown) + 1;

//! What is typed behind "is:" for a state.
struct RowStateKey {
    RowState state = RowState::Unknown;
    QLatin1StringView word; //!< never changed: saved searches have it
};

//! A row for each state, in the order of the enumeration.
inline constexpr std::array<RowStateKey, RowStateCount> RowStateKeys{
    RowStateKey{RowState::Unfiltered, QLatin1StringView("unfiltered")},
    RowStateKey{RowState::Blind, QLatin1StringView("blind")},
    RowStateKey{RowState::Expired, QLatin1StringView("expired")},
    RowStateKey{RowState::Expiring, QLatin1StringView("expiring")},
    RowStateKey{RowState::NeverExpires, QLatin1StringView("never-expires")},
    RowStateKey{RowState::Unused, QLatin1StringView("unused")},
    RowStateKey{RowState::NeverUsed, QLatin1StringView("never-used")},
    RowStateKey{RowState::Disabled, QLatin1StringView("disabled")},
    RowStateKey{RowState::Last, QLatin1StringView("last")},
    RowStateKey{RowState::Twin, QLatin1StringView("twin")},
    RowStateKey{RowState::Idle, QLatin1StringView("idle")},
    RowStateKey{RowState::Refused, QLatin1StringView("refused")},
    RowStateKey{RowState::Stale, QLatin1StringView("stale")},
    RowStateKey{RowState::Silenced, QLatin1StringView("silenced")},
    RowStateKey{RowState::ReadOnly, QLatin1StringView("read-only")},
    RowStateKey{RowState::Production, QLatin1StringView("production")},
    RowStateKey{RowState::Unknown, QLatin1StringView("unknown")},
};

static_assert(
    [] {
        for (size_t row = 0; row < RowStateKeys.size(); ++row) {
            if (RowStateKeys[row].state != RowState(row))
                return false;
        }
        return true;
    }(),
    "a state has no row, or one out of order");

//! The state that \p word names behind "is:".
[[nodiscard]] inline std::optional<RowState> rowStateOf(QStringView word)
{
    for (const RowStateKey &key : RowStateKeys) {
        if (key.word == word)
            return key.state;
    }
    return std::nullopt;
}

//! From where rows are looked at.
struct Viewpoint {
    TimePoint now;
    FindingLimits limits;
};

//! Whether \p row, of a list of \p facts, is in \p state at \p at. A state that rows of its kind
//! cannot have is "no". Silenced, which is of findings and no row's own, is always "no" here: ask
//! EstateFindings::isSilenced().
[[nodiscard]] Truth stateOf(RowState state, const Account &row, const ConnectionFacts &facts,
                            const Viewpoint &at);
[[nodiscard]] Truth stateOf(RowState state, const ShippingToken &row, const ConnectionFacts &facts,
                            const Viewpoint &at);
[[nodiscard]] Truth stateOf(RowState state, const SharedToken &row, const ConnectionFacts &facts,
                            const Viewpoint &at);
[[nodiscard]] Truth stateOf(RowState state, const Filter &row, const ConnectionFacts &facts,
                            const Viewpoint &at);
[[nodiscard]] Truth stateOf(RowState state, const ApiToken &row, const ConnectionFacts &facts,
                            const Viewpoint &at);

//! Whether \p token is known to be the one that the connection of \p account itself works with,
//! whose backend \p listsApiTokens or not; \p entry is what is noted of it, or nullptr.
[[nodiscard]] bool isOwnToken(ApiTokenId token, AccountId account,
                              std::optional<bool> listsApiTokens, const ApiTokenEntry *entry);
//! The same of \p row and \p view's connection.
[[nodiscard]] bool isOwnToken(const ApiToken &row, const ConnectionView &view);
//! RowState::Refused, by what \p view's connection notes and by its own state.
[[nodiscard]] Truth isRefused(const ApiToken &row, const ConnectionView &view);

} // namespace tokendeck
