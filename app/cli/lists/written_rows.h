// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/rows/row_writer.h"
#include "models/domain/lists/list_kind.h"
#include "models/insight/filters/filter_uses.h"
#include "models/store/workspace.h"
#include "models/tables/accounts/account_node.h"
#include "models/tables/base/table_segment.h"

#include <vector>

namespace tokendeck::cli {

//! What is written of the rows of \p kind. Keys are a promise: programs read them.
[[nodiscard]] std::vector<RowColumn> columnsOf(ListKind kind);

//! What the rows of one connection's list are written with.
struct RowSource {
    const Workspace &workspace;
    const ConnectionInfo &info;
    const TableSegment &segment; //!< of the list
    FilterUses uses = {}; //!< by the shared tokens; of filters alone
};

// One row, in the order of its columns. Of one that was not understood id and name are written, as
// far as they are known.

void writeRow(RowWriter &writer, const AccountNode &account);
void writeRow(RowWriter &writer, const RowSource &source, const ShippingToken &token, int row);
void writeRow(RowWriter &writer, const RowSource &source, const SharedToken &token, int row);
void writeRow(RowWriter &writer, const RowSource &source, const Filter &filter, int row);
void writeRow(RowWriter &writer, const RowSource &source, const ApiToken &token, int row);

} // namespace tokendeck::cli
