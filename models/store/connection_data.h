// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/row_kind.h"
#include "models/store/rows/row_list.h"
#include "models/store/workspace.h"

#include <array>
#include <memory>
#include <tuple>

namespace tokendeck {

//! What the workspace holds of one connection, but for its ConnectionInfo.
struct ConnectionData {
    PerList<RowList> lists;
    std::array<ListStatus, ListKindCount> statuses;
    std::array<quint32, ListKindCount> statusVersions{}; //!< count setStatus()
    std::shared_ptr<const ApiTokenEntries> apiTokenEntries =
        std::make_shared<const ApiTokenEntries>();

    template <typename Row> RowList<Row> &list() { return std::get<RowList<Row>>(lists); }
};

} // namespace tokendeck
