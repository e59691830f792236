// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/estate/row_state.h"

#include "models/insight/filters/filter_meaning.h"
#include "models/insight/filters/unfiltered.h"
#include "models/insight/shipping_rules.h"

namespace tokendeck {
namespace {

//! The states that are no question of the row's content; absent for the others.
template <typename Row>
std::optional<Truth> commonState(RowState state, const Row &row, const ConnectionView &view)
{
    switch (state) {
    case RowState::Stale:
        return truthOf(view.list<Row>().hasFailed);
    case RowState::Silenced:
        return Truth::No;
    case RowState::ReadOnly:
        return truthOf(view.readOnly);
    case RowState::Production:
        return truthOf(view.production);
    case RowState::Unknown:
        return truthOf(bool(row.fault));
    default:
        return std::nullopt;
    }
}

Truth hasEnded(const SharedToken &token, const Viewpoint &at)
{
    const Expiry expiry = expiryOf(token.expiresAt, at.now, at.limits.daysToWarn);
    return expiry == Expiry::Unknown ? Truth::Unknown : truthOf(expiry == Expiry::Past);
}

Truth endsAs(Expiry wanted, const SharedToken &token, const Viewpoint &at)
{
    const Expiry expiry = expiryOf(token.expiresAt, at.now, at.limits.daysToWarn);
    return expiry == Expiry::Unknown ? Truth::Unknown : truthOf(expiry == wanted);
}

Truth isUnfiltered(const SharedToken &token, const Viewpoint &at)
{
    // It is open as far as its filters go, and may have ended.
    if (token.filters.empty() && token.expiresAt.isUnknown())
        return Truth::Unknown;
    return truthOf(isOpen(token, at.now));
}

Truth seesNothing(const SharedToken &token, const ConnectionView &view)
{
    // One filter, or any of several, contradicts nothing; most tokens end here.
    if (token.filters.size() < 2 || token.filterOperator != FilterOperator::And)
        return Truth::No;
    const FilterSet set = filterSetOf(token, *view.list<Filter>().rows);
    if (filterReach(set) == Reach::Nothing)
        return Truth::Yes;
    return set.unknown > 0 ? Truth::Unknown : Truth::No;
}

Truth isUnused(const SharedToken &token, const Viewpoint &at)
{
    if (token.lastUsed.isNever())
        return Truth::No;
    const Truth longAgo = token.lastUsed.isUnknown()
        ? Truth::Unknown
        : truthOf(at.now - *token.lastUsed.moment() > at.limits.unused);
    return both(longAgo, opposite(hasEnded(token, at)));
}

Truth isLast(const ShippingToken &token, const ConnectionFacts &facts)
{
    if (!token.enabled || !isLastEnabled(facts.enabledShipping))
        return Truth::No;
    // What was concluded before the token was read does not count it.
    const bool isCounted = facts.enabledShipping > 0;
    return !isCounted || facts.unknownShipping > 0 ? Truth::Unknown : Truth::Yes;
}

Truth isIdle(const Filter &filter, const ConnectionFacts &facts)
{
    if (facts.uses.of(filter.id) > 0)
        return Truth::No;
    const bool known = facts.uses.unknown == 0
        && facts.view.list<SharedToken>().knowledge != ListKnowledge::Unread;
    return known ? Truth::Yes : Truth::Unknown;
}

} // namespace

Truth stateOf(RowState state, const Account &row, const ConnectionFacts &facts, const Viewpoint &)
{
    return commonState(state, row, facts.view).value_or(Truth::No);
}

Truth stateOf(RowState state, const ShippingToken &row, const ConnectionFacts &facts,
              const Viewpoint &)
{
    if (const auto common = commonState(state, row, facts.view))
        return *common;
    if (state != RowState::Disabled && state != RowState::Last)
        return Truth::No;
    if (row.fault)
        return Truth::Unknown;
    return state == RowState::Last ? isLast(row, facts) : truthOf(!row.enabled);
}

Truth stateOf(RowState state, const SharedToken &row, const ConnectionFacts &facts,
              const Viewpoint &at)
{
    if (const auto common = commonState(state, row, facts.view))
        return *common;
    const auto ofContent = [&]() -> std::optional<Truth> {
        switch (state) {
        case RowState::Unfiltered:
            return isUnfiltered(row, at);
        case RowState::Blind:
            return seesNothing(row, facts.view);
        case RowState::Expired:
            return hasEnded(row, at);
        case RowState::Expiring:
            return endsAs(Expiry::Soon, row, at);
        case RowState::NeverExpires:
            return endsAs(Expiry::Never, row, at);
        case RowState::Unused:
            return isUnused(row, at);
        case RowState::NeverUsed:
            return row.lastUsed.isUnknown() ? Truth::Unknown : truthOf(row.lastUsed.isNever());
        case RowState::Twin:
            return truthOf(!facts.twinTokens.of(row.id).empty());
        default:
            return std::nullopt;
        }
    };
    const std::optional<Truth> answer = ofContent();
    if (!answer)
        return Truth::No;
    return row.fault ? Truth::Unknown : *answer;
}

Truth stateOf(RowState state, const Filter &row, const ConnectionFacts &facts, const Viewpoint &)
{
    if (const auto common = commonState(state, row, facts.view))
        return *common;
    if (state != RowState::Twin && state != RowState::Idle)
        return Truth::No;
    if (row.fault)
        return Truth::Unknown;
    return state == RowState::Idle ? isIdle(row, facts)
                                   : truthOf(!facts.twinFilters.of(row.id).empty());
}

Truth stateOf(RowState state, const ApiToken &row, const ConnectionFacts &facts, const Viewpoint &)
{
    if (const auto common = commonState(state, row, facts.view))
        return *common;
    if (state != RowState::Refused)
        return Truth::No;
    return isRefused(row, facts.view);
}

bool isOwnToken(ApiTokenId token, AccountId account, std::optional<bool> listsApiTokens,
                const ApiTokenEntry *entry)
{
    // Where the backend lists none, its row has the account's id.
    if (listsApiTokens == false && token.value() == account.value())
        return true;
    return entry && entry->origin == ApiTokenOrigin::Connected;
}

bool isOwnToken(const ApiToken &row, const ConnectionView &view)
{
    return isOwnToken(row.id, view.connection.accountId, view.listsApiTokens, view.entry(row.id));
}

Truth isRefused(const ApiToken &row, const ConnectionView &view)
{
    if (row.fault)
        return Truth::Unknown;
    if (view.tokenRefused && isOwnToken(row, view))
        return Truth::Yes;
    const ApiTokenEntry *entry = view.entry(row.id);
    return truthOf(entry && entry->check && !entry->check->identity);
}

} // namespace tokendeck
