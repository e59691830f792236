// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/row_state.h"

#include <optional>

namespace tokendeck {

//! Whether a row comes to \p state, or leaves it, with time alone. Only shared tokens do.
[[nodiscard]] constexpr bool isTimed(RowState state)
{
    return state == RowState::Unfiltered || state == RowState::Expired
        || state == RowState::Expiring || state == RowState::Unused;
}

//! Asks many rows for one timed state by the rule of stateOf(), of which they bring no more than
//! what it follows from.
class TimedState {
public:
    TimedState(RowState state, const Viewpoint &at);

    //! Whether a row with these is in the state. Without \p expires rows of its list do not expire,
    //! and are in no timed state.
    [[nodiscard]] Truth of(const std::optional<StatedTime> &expires,
                           const std::optional<StatedTime> &used, Truth isWithoutFilter);

private:
    RowState m_state;
    Viewpoint m_at;
    // Made once: a row costs two times.
    SharedToken m_open;
    SharedToken m_filtered;
};

} // namespace tokendeck
