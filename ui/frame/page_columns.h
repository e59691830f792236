// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/list_kind.h"
#include "ui/table/view_columns.h"

#include <QList>

#include <vector>

namespace tokendeck {

// The columns of each table as the window shows them, in the model's order. \p hidden are the ones
// that are hidden at first.

[[nodiscard]] std::vector<ColumnSpec> activityColumns();
[[nodiscard]] std::vector<ColumnSpec> accountColumns(const QList<int> &hidden);
//! Of the flat tables.
[[nodiscard]] std::vector<ColumnSpec> tableColumns(ListKind kind, const QList<int> &hidden);

} // namespace tokendeck
