// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/type_ahead.h"

#include "models/tables/base/table_roles.h"

#include <QApplication>
#include <QTreeView>

namespace tokendeck {

namespace {

//! The row behind \p row as it is shown, from the top again behind the last one.
QModelIndex nextRow(QAbstractItemView &view, const QModelIndex &row)
{
    const QModelIndex first = view.model()->index(0, 0);
    if (!row.isValid())
        return first;
    if (auto *tree = qobject_cast<QTreeView *>(&view)) {
        const QModelIndex below = tree->indexBelow(row);
        return below.isValid() ? below.siblingAtColumn(0) : first;
    }
    const QModelIndex below = row.sibling(row.row() + 1, 0);
    return below.isValid() ? below : first;
}

} // namespace

void TypeAhead::type(QAbstractItemView &view, const QString &typed)
{
    const bool goesOn =
        m_sinceLast.isValid() && m_sinceLast.elapsed() < QApplication::keyboardInputInterval();
    m_sinceLast.start();
    const bool repeats = goesOn && m_text == typed;
    if (!goesOn)
        m_text.clear();
    if (!repeats)
        m_text += typed;
    if (m_text.trimmed().isEmpty() || !view.model() || view.model()->rowCount() == 0)
        return;
    const QModelIndex current = view.currentIndex().siblingAtColumn(0);
    // A text that grows may still be the current row's beginning.
    const bool stays = goesOn && !repeats;
    QModelIndex row = stays && current.isValid() ? current : nextRow(view, current);
    const QModelIndex begin = row;
    do {
        if (row.data(PlainNameRole).toString().startsWith(m_text, Qt::CaseInsensitive)) {
            const int column = std::max(0, view.currentIndex().column());
            view.setCurrentIndex(row.siblingAtColumn(column));
            return;
        }
        row = nextRow(view, row);
    } while (row.isValid() && row != begin);
}

} // namespace tokendeck
