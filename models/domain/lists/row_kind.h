// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/account.h"
#include "models/domain/api_token.h"
#include "models/domain/filter.h"
#include "models/domain/lists/list_kind.h"
#include "models/domain/shared_token.h"
#include "models/domain/shipping_token.h"

#include <algorithm>
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

namespace row_types {

template <typename Row>
concept HasToken = requires(const Row &row)
{
    row.token;
};

template <typename Types> struct OfTypes;
template <typename... Row> struct OfTypes<std::tuple<Row...>> {
    static constexpr std::array Kinds{RowKind<Row>...};
    //! For each list, whether its rows have a token.
    static constexpr std::array HaveTokens{HasToken<Row>...};
    template <template <typename> typename Holder> using Held = std::tuple<Holder<Row>...>;

    template <typename Visit> static void visitEach(Visit &visit)
    {
        (visit(std::type_identity<Row>{}), ...);
    }
};
using OfRowTypes = OfTypes<RowTypes>;
static_assert(std::ranges::equal(OfRowTypes::Kinds, AllListKinds),
              "a list has no row type, or one out of order");

} // namespace row_types

//! A std::tuple with a \c Holder of the rows of each list, in their order.
template <template <typename> typename Holder> using PerList = row_types::OfRowTypes::Held<Holder>;

//! Whether rows of the list \p kind have a token.
[[nodiscard]] constexpr bool haveTokens(ListKind kind)
{
    return row_types::OfRowTypes::HaveTokens[size_t(kind)];
}

//! Whether they are tokens. Accounts have one, and are none.
[[nodiscard]] constexpr bool areTokens(ListKind kind)
{
    return haveTokens(kind) && kind != ListKind::Accounts;
}

//! Whether \c Row are all row types that have a token, in whichever order.
template <typename... Row>
inline constexpr bool AreAllWithToken = (haveTokens(RowKind<Row>) && ...)
    && sizeof...(Row) == size_t(std::ranges::count(row_types::OfRowTypes::HaveTokens, true));

//! Calls \p visit with a std::type_identity of each row type that has a token, in the order of
//! \c Row.
template <typename... Row, typename Visit> void eachWithToken(Visit &&visit)
{
    static_assert(AreAllWithToken<Row...>, "a list with tokens is missing here");
    (visit(std::type_identity<Row>{}), ...);
}

//! The same of each row type, in the order of their lists.
template <typename Visit> void eachRowType(Visit &&visit)
{
    row_types::OfRowTypes::visitEach(visit);
}

//! Asks \p ask about the list \p kind: it gets a std::type_identity of the type of its rows.
template <typename Ask> auto withRowType(ListKind kind, Ask &&ask)
{
    // The answer of the first type stands for all: they are alike.
    using Answer = decltype(ask(std::type_identity<std::tuple_element_t<0, RowTypes>>{}));
    using Asked = Answer (*)(Ask &);
    static constexpr auto each = []<size_t... I>(std::index_sequence<I...>)
    {
        return std::array<Asked, sizeof...(I)>{[](Ask &asked) -> Answer {
            return asked(std::type_identity<std::tuple_element_t<I, RowTypes>>{});
        }...};
    }
    (std::make_index_sequence<ListKindCount>{});
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
