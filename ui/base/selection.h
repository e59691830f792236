// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/lists/list_kind.h"

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace tokendeck {

//! One row of a list: the object \c id of \c connection.
struct RowRef {
    ConnectionId connection;
    qint32 id = 0;

    friend bool operator==(const RowRef &, const RowRef &) = default;
};

//! What the admin has selected in a page, in the order of the rows.
struct Selection {
    ListKind kind = ListKind::SharedTokens;
    std::vector<RowRef> rows;

    friend bool operator==(const Selection &, const Selection &) = default;
};

//! The connections of the rows of \p selection, each once, in their order.
[[nodiscard]] inline std::vector<ConnectionId> connectionsOf(const Selection &selection)
{
    std::vector<ConnectionId> found;
    for (const RowRef &row : selection.rows) {
        if (std::ranges::find(found, row.connection) == found.end())
            found.push_back(row.connection);
    }
    return found;
}

} // namespace tokendeck
