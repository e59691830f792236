// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/stated_time.h"
#include "models/insight/estate/row_state.h"

#include <optional>

namespace tokendeck {

//! Whether a row comes to \p state, or leaves it, with time alone.
[[nodiscard]] constexpr bool isTimed(RowState state)
{
    return state == RowState::Unfiltered || state == RowState::Expired
        || state == RowState::Expiring || state == RowState::Unused;
}

//! What the timed states of a row follow from. Absent: rows of its list have none.
struct TimedFacts {
    std::optional<StatedTime> expires;
    std::optional<StatedTime> used;
    Truth isWithoutFilter = Truth::No;
};

//! Whether a row is in the timed \p state at \p now.
[[nodiscard]] Truth timedState(RowState state, const TimedFacts &facts, TimePoint now);

} // namespace tokendeck
