// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/ids.h"
#include "models/domain/lists/list_kind.h"

#include <optional>

namespace tokendeck {

//! What can be found. The first are those of the lists, in their order.
enum class FinderKind : quint8 {
    Account,
    ShippingToken,
    SharedToken,
    Filter,
    ApiToken,
    Connection,
    Page,
    Action,
};

//! What stands together in the results.
enum class FinderGroup : quint8 { Tokens, FiltersAndAccounts, Places, Actions };
inline constexpr int FinderGroupCount = 4;

[[nodiscard]] constexpr FinderKind finderKindOf(ListKind list)
{
    return FinderKind(list);
}

//! The list that things of \p kind stand in; absent where it is none of the workspace's.
[[nodiscard]] constexpr std::optional<ListKind> listOf(FinderKind kind)
{
    if (kind >= FinderKind::Connection)
        return std::nullopt;
    return ListKind(kind);
}
static_assert(listOf(FinderKind::ApiToken) == ListKind::ApiTokens);

[[nodiscard]] constexpr FinderGroup groupOf(FinderKind kind)
{
    switch (kind) {
    case FinderKind::ShippingToken:
    case FinderKind::SharedToken:
    case FinderKind::ApiToken:
        return FinderGroup::Tokens;
    case FinderKind::Account:
    case FinderKind::Filter:
        return FinderGroup::FiltersAndAccounts;
    case FinderKind::Connection:
    case FinderKind::Page:
        return FinderGroup::Places;
    case FinderKind::Action:
        break;
    }
    return FinderGroup::Actions;
}

//! One thing that can be found.
struct FinderObject {
    FinderKind kind = FinderKind::Account;
    ConnectionId connection; //!< that knows of it; invalid for pages and actions
    //! In its list; of pages and actions the place in their table, of connections 0.
    qint32 id = 0;

    friend bool operator==(const FinderObject &, const FinderObject &) = default;
};

} // namespace tokendeck
