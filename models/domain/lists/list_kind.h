// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>

#include <algorithm>
#include <array>

namespace tokendeck {

//! The lists that each connection has. What they are called in files stands in list_key.h, what
//! their rows are in row_kind.h.
enum class ListKind { Accounts, ShippingTokens, SharedTokens, Filters, ApiTokens };

//! One more than the last list: the tables of lists have as many rows.
inline constexpr size_t ListKindCount = size_t(ListKind::ApiTokens) + 1;

inline constexpr std::array<ListKind, ListKindCount> AllListKinds = [] {
    std::array<ListKind, ListKindCount> all{};
    for (size_t at = 0; at < all.size(); ++at)
        all[at] = ListKind(at);
    return all;
}();

//! Whether \p table has a row for each list, which its member \c kind tells, in their order.
template <typename Table> [[nodiscard]] constexpr bool hasEachList(const Table &table)
{
    return std::ranges::equal(table, AllListKinds, {}, &Table::value_type::kind);
}

//! What can be said from the rows of one list. An empty list that was never read says nothing.
enum class ListKnowledge {
    Unread, //!< no answer was ever taken: its rows are not known
    //! As Unread: the rows are a copy of what an earlier run has read. They are looked at, and
    //! nothing is counted, changed, copied or concluded from them.
    Kept,
    Stale, //!< the last try failed: the rows are older than that
    Current,
};

//! Whether this run has read the list: the rows are known, if not as of now.
[[nodiscard]] constexpr bool wasRead(ListKnowledge knowledge)
{
    return knowledge == ListKnowledge::Stale || knowledge == ListKnowledge::Current;
}

} // namespace tokendeck

Q_DECLARE_METATYPE(tokendeck::ListKind)
