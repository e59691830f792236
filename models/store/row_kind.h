// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/account.h"
#include "models/domain/api_token.h"
#include "models/domain/filter.h"
#include "models/domain/shared_token.h"
#include "models/domain/shipping_token.h"
#include "models/store/list_kind.h"

namespace tokendeck {

//! The list that rows of the type \c Row make up.
template <typename Row> extern const ListKind RowKind; // only for those below
template <> inline constexpr ListKind RowKind<Account> = ListKind::Accounts;
template <> inline constexpr ListKind RowKind<ShippingToken> = ListKind::ShippingTokens;
template <> inline constexpr ListKind RowKind<SharedToken> = ListKind::SharedTokens;
template <> inline constexpr ListKind RowKind<Filter> = ListKind::Filters;
template <> inline constexpr ListKind RowKind<ApiToken> = ListKind::ApiTokens;

//! What \p row is called; a filter's name is "field:value".
template <typename Row> [[nodiscard]] QString nameOf(const Row &row)
{
    if constexpr (requires { row.name; })
        return row.name;
    else
        return row.field + u':' + row.value;
}

} // namespace tokendeck
