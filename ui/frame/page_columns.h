// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/base/table_column.h"
#include "ui/table/view_columns.h"

#include <vector>

namespace tokendeck {

//! The columns of a table, in the model's order, as its view wants them.
[[nodiscard]] std::vector<ColumnSpec> viewColumns(const std::vector<TableColumn> &columns);

} // namespace tokendeck
