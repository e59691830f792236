// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/account.h"
#include "models/domain/api_token.h"
#include "models/domain/filter.h"
#include "models/domain/lists/list_kind.h"
#include "models/domain/shared_token.h"
#include "models/domain/shipping_token.h"

#include <array>
#include <tuple>
#include <type_traits>
#include <utility>

namespace tokendeck {

//! The list that rows of the type \c Row make up.
template <typename Row> extern const ListKind RowKind; // only for those below
template <> inline constexpr ListKind RowKind<Account> = ListKind::Accounts;
template <> inline constexpr ListKind RowKind<ShippingToken> = ListKind::ShippingTokens;
template <> inline constexpr ListKind RowKind<SharedToken> = ListKind::SharedTokens;
template <> inline constexpr ListKind RowKind<Filter> = ListKind::Filters;
template <> inline constexpr ListKind RowKind<ApiToken> = ListKind::ApiTokens;

//! The row types in the order of their lists.
using RowTypes = std::tuple<Account, ShippingToken, SharedToken, Filter, ApiToken>;
static_assert(std::tuple_size_v<RowTypes> == AllListKinds.size());

//! Asks \p ask about the list \p kind: it gets a std::type_identity of the type of its rows.
template <typename Ask> auto withRowType(ListKind kind, Ask &&ask)
{
    // The answer of the first type stands for all: they are alike.
    using Answer = decltype(ask(std::type_identity<std::tuple_element_t<0, RowTypes>>{}));
    using Asked = Answer (*)(Ask &);
    static constexpr auto each = []<size_t... I>(std::index_sequence<I...>)
    {
        static_assert(((RowKind<std::tuple_element_t<I, RowTypes>> == AllListKinds[I]) && ...));
        return std::array<Asked, sizeof...(I)>{[](Ask &asked) -> Answer {
            return asked(std::type_identity<std::tuple_element_t<I, RowTypes>>{});
        }...};
    }
    (std::make_index_sequence<std::tuple_size_v<RowTypes>>{});
    return each[size_t(kind)](ask);
}

//! What \p row is called; a filter's name is "field:value".
template <typename Row> [[nodiscard]] QString nameOf(const Row &row)
{
    if constexpr (requires { row.name; })
        return row.name;
    else
        return row.field + u':' + row.value;
}

} // namespace tokendeck
