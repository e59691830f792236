// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/timed_state.h"

namespace tokendeck {

TimedState::TimedState(RowState state, const Viewpoint &at)
    : m_state(state)
    , m_at(at)
{
    m_filtered.filters = {FilterId(1)};
}

Truth TimedState::of(const std::optional<StatedTime> &expires,
                     const std::optional<StatedTime> &used, Truth isWithoutFilter)
{
    if (!expires)
        return Truth::No;
    static const ConnectionFacts nothing;
    SharedToken &token = isWithoutFilter == Truth::No ? m_filtered : m_open;
    token.expiresAt = *expires;
    token.lastUsed = used.value_or(StatedTime::unknown());
    const Truth truth = stateOf(m_state, token, nothing, m_at);
    // It would be, if it had no filter.
    return m_state == RowState::Unfiltered ? both(truth, isWithoutFilter) : truth;
}

} // namespace tokendeck
