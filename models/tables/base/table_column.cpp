// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/table_column.h"

namespace tokendeck {

QVariant headerOf(const TableColumn &column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.toolTip.isEmpty() ? QVariant() : column.toolTip;
    case Qt::TextAlignmentRole:
        return int(alignmentOf(column));
    case Qt::InitialSortOrderRole: {
        const bool most = column.cells == CellKind::Time || column.cells == CellKind::Number;
        return int(column.firstOrder.value_or(most ? Qt::DescendingOrder : Qt::AscendingOrder));
    }
    default:
        return {};
    }
}

Qt::Alignment alignmentOf(const TableColumn &column)
{
    return (column.cells == CellKind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace tokendeck
