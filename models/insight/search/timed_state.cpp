// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/timed_state.h"

#include "models/insight/expiry.h"

namespace tokendeck {
namespace {

//! A token that was used longer ago is unused.
constexpr std::chrono::days UnusedFrom{90};

Truth endsAs(Expiry wanted, const std::optional<StatedTime> &expires, TimePoint now)
{
    if (!expires)
        return Truth::No;
    const Expiry expiry = expiryOf(*expires, now);
    return expiry == Expiry::Unknown ? Truth::Unknown : truthOf(expiry == wanted);
}

Truth isLongAgo(const std::optional<StatedTime> &used, TimePoint now)
{
    if (!used)
        return Truth::No;
    if (used->isUnknown())
        return Truth::Unknown;
    return truthOf(used->moment() && now - *used->moment() > UnusedFrom);
}

} // namespace

Truth timedState(RowState state, const TimedFacts &facts, TimePoint now)
{
    const auto works = [&] {
        return opposite(endsAs(Expiry::Past, facts.expires, now));
    };
    switch (state) {
    case RowState::Unfiltered:
        return both(facts.isWithoutFilter, works());
    case RowState::Expired:
        return opposite(works());
    case RowState::Expiring:
        return endsAs(Expiry::Soon, facts.expires, now);
    case RowState::Unused:
        return both(isLongAgo(facts.used, now), works());
    default:
        return Truth::No;
    }
}

} // namespace tokendeck
