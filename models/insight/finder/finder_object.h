// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/ids.h"
#include "models/domain/lists/row_kind.h"

#include <optional>

namespace tokendeck {

//! What can be found. The first are those of the lists, in their order, whether they have a name
//! here or not.
enum class FinderKind : quint8 {
    Account = quint8(ListKind::Accounts),
    ShippingToken = quint8(ListKind::ShippingTokens),
    SharedToken = quint8(ListKind::SharedTokens),
    Filter = quint8(ListKind::Filters),
    ApiToken = quint8(ListKind::ApiTokens),
    Connection = quint8(ListKindCount),
    Page,
    Action,
    New, //!< something that can be made in a list of the workspace
    View, //!< a search that was saved
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

[[nodiscard]] constexpr FinderGroup groupOf(FinderKind kind)
{
    if (const auto list = listOf(kind))
        return areTokens(*list) ? FinderGroup::Tokens : FinderGroup::FiltersAndAccounts;
    const bool isDone = kind == FinderKind::Action || kind == FinderKind::New;
    return isDone ? FinderGroup::Actions : FinderGroup::Places;
}

//! One thing that can be found.
struct FinderObject {
    FinderKind kind = FinderKind::Account;
    ConnectionId connection; //!< that knows of it; invalid for pages, actions and views
    //! In its list; of pages and actions the place in their table, of New the list, of connections
    //! 0, of views what they have while the application runs.
    qint32 id = 0;

    friend bool operator==(const FinderObject &, const FinderObject &) = default;
};

} // namespace tokendeck
