// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/row_text.h"

#include "models/tables/base/table_roles.h"
#include "ui/table/view_columns.h"

#include <QStringList>

namespace tokendeck {

QString rowText(const QModelIndex &row, const ViewColumns &columns)
{
    QStringList cells;
    for (const int column : columns.shown()) {
        const QModelIndex cell = row.siblingAtColumn(column);
        const auto kind = CellKind(cell.data(CellKindRole).toInt());
        if (kind == CellKind::Token)
            continue;
        // What is "3 min ago" now says nothing where it is read later.
        const QString exact =
            kind == CellKind::Time ? cell.data(Qt::ToolTipRole).toString() : QString();
        const QString text = exact.isEmpty() ? cell.data().toString() : exact;
        cells.append(QString(text).replace(u'\t', u' ').replace(u'\n', u' '));
    }
    return cells.join(u'\t');
}

} // namespace tokendeck
