// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/page_columns.h"

namespace tokendeck {

std::vector<ColumnSpec> viewColumns(const std::vector<TableColumn> &columns)
{
    std::vector<ColumnSpec> specs;
    for (const TableColumn &column : columns)
        specs.push_back(
            {.key = column.key,
             .minimumChars = column.width.minimum,
             .preferredChars = column.width.preferred,
             .wholeChars = column.width.whole,
             .cutsLongest = column.cells == CellKind::Text || column.cells == CellKind::Dim,
             .stretch = column.width.stretch,
             .priority = column.width.priority,
             .hiddenAtFirst = column.hiddenAtFirst,
             .hideable = column.canBeHidden,
             .rightAligned = column.cells == CellKind::Number,
             .isToken = column.cells == CellKind::Token});
    return specs;
}

} // namespace tokendeck
