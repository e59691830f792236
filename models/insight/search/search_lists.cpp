// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/search_lists.h"

#include "models/domain/lists/row_kind.h"

namespace tokendeck {

bool isOfList(SearchName name, ListKind list)
{
    switch (name) {
    case SearchName::Text:
    case SearchName::Account:
    case SearchName::Connection:
    case SearchName::Region:
    case SearchName::Is:
    case SearchName::Finding:
        break;
    case SearchName::Owner:
    case SearchName::Note:
        return list == ListKind::ApiTokens;
    case SearchName::Filter:
        return list == ListKind::SharedTokens || list == ListKind::Filters;
    case SearchName::Expires:
        return list == ListKind::SharedTokens;
    case SearchName::Used:
        return areTokens(list);
    case SearchName::Created:
        return list != ListKind::Filters;
    }
    return true;
}

bool isOfList(RowState state, ListKind list)
{
    switch (state) {
    case RowState::Unfiltered:
    case RowState::Blind:
    case RowState::Expired:
    case RowState::Expiring:
    case RowState::NeverExpires:
    case RowState::Unused:
    case RowState::NeverUsed:
        return list == ListKind::SharedTokens;
    case RowState::Disabled:
    case RowState::Last:
        return list == ListKind::ShippingTokens;
    case RowState::Twin:
        return list == ListKind::SharedTokens || list == ListKind::Filters;
    case RowState::Idle:
        return list == ListKind::Filters;
    case RowState::Refused:
        return list == ListKind::ApiTokens;
    case RowState::Stale:
    case RowState::Silenced:
    case RowState::ReadOnly:
    case RowState::Production:
    case RowState::Unknown:
        break;
    }
    return true;
}

bool isOfList(FindingKind kind, ListKind list)
{
    switch (kind) {
    case FindingKind::OpenSharedToken:
    case FindingKind::ExpiringSoon:
    case FindingKind::SeesNothing:
    case FindingKind::NeverExpires:
    case FindingKind::Unused:
    case FindingKind::Expired:
    case FindingKind::NeverUsed:
    case FindingKind::TwinTokens:
        return list == ListKind::SharedTokens;
    case FindingKind::SingleShippingToken:
    case FindingKind::OldShippingToken:
        return list == ListKind::ShippingTokens;
    case FindingKind::LimitNearlyReached:
    case FindingKind::ClosedAccount:
        return list == ListKind::Accounts;
    case FindingKind::TwinFilters:
    case FindingKind::IdleFilter:
        return list == ListKind::Filters;
    case FindingKind::RefusedApiToken:
    case FindingKind::NobodysApiToken:
    case FindingKind::NotChecked:
        return list == ListKind::ApiTokens;
    case FindingKind::SaysNothing:
    case FindingKind::SameSecret:
        break;
    }
    return areTokens(list);
}

bool isAskedOf(SearchName name, SearchPlace place)
{
    if (!place.isActivity())
        return !place.list() || isOfList(name, *place.list());
    return name == SearchName::Text || name == SearchName::Account || name == SearchName::Connection
        || name == SearchName::Region;
}

bool isAskedOf(RowState state, SearchPlace place)
{
    return !place.isActivity() && (!place.list() || isOfList(state, *place.list()));
}

bool isAskedOf(FindingKind kind, SearchPlace place)
{
    return !place.isActivity() && (!place.list() || isOfList(kind, *place.list()));
}

bool isAskedOf(const SearchTerm &term, SearchPlace place)
{
    const auto *state = std::get_if<RowState>(&term.sought);
    const auto *finding = std::get_if<FindingSought>(&term.sought);
    return isAskedOf(term.name, place) && (!state || isAskedOf(*state, place))
        && (!finding || !finding->kind || isAskedOf(*finding->kind, place));
}

} // namespace tokendeck
