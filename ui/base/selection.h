// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/lists/list_kind.h"

#include <QtGlobal>

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

} // namespace tokendeck
