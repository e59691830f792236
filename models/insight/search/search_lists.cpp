// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/search_lists.h"

namespace tokendeck {

bool isOfList(SearchName name, ListKind list)
{
    switch (name) {
    case SearchName::Text:
    case SearchName::Account:
    case SearchName::Connection:
    case SearchName::Region:
    case SearchName::Is:
        break;
    case SearchName::Owner:
    case SearchName::Note:
        return list == ListKind::ApiTokens;
    case SearchName::Filter:
        return list == ListKind::SharedTokens || list == ListKind::Filters;
    case SearchName::Expires:
        return list == ListKind::SharedTokens;
    case SearchName::Used:
        return list != ListKind::Accounts && list != ListKind::Filters;
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

bool isAskedOf(const SearchTerm &term, ListKind list)
{
    const auto *state = std::get_if<RowState>(&term.sought);
    return isOfList(term.name, list) && (!state || isOfList(*state, list));
}

} // namespace tokendeck
