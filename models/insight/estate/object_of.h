// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connection.h"
#include "models/domain/lists/row_kind.h"
#include "models/insight/estate/finding.h"

#include <type_traits>

namespace tokendeck {

//! What names \p row, which \p connection sees; \p backend is backendOf() that connection's API.
template <typename Row>
[[nodiscard]] ObjectRef objectOf(const Row &row, const QString &backend,
                                 const Connection &connection)
{
    AccountId account = connection.accountId;
    if constexpr (std::is_same_v<Row, Account>)
        account = row.id;
    else if constexpr (std::is_same_v<Row, ApiToken>)
        account = row.accountId.isValid() ? row.accountId : account;
    return {.backend = backend,
            .account = account,
            .list = RowKind<Row>,
            .id = row.id.value(),
            .local = row.id.isValid() ? ConnectionId() : connection.id};
}

} // namespace tokendeck
