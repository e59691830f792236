// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activity_selection.h"

#include "models/tables/activity/activity_proxy.h"
#include "ui/table/token_table_view.h"

#include <algorithm>

namespace tokendeck {

QModelIndexList ActivitySelection::rows() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    return rows;
}

void ActivitySelection::keep()
{
    const QModelIndexList selected = rows();
    if (selected.isEmpty())
        return;
    m_kept.clear();
    for (const QModelIndex &row : selected)
        m_kept.push_back(m_proxy.lineAt(row));
}

void ActivitySelection::restore()
{
    QItemSelectionModel *selection = m_view->selectionModel();
    if (!selection->hasSelection()) {
        for (const ActivityLine &line : m_kept) {
            const std::optional<int> row = m_proxy.rowOf(line);
            if (!row)
                continue;
            const QModelIndex index = m_proxy.index(*row, ActivityTable::Time);
            if (!selection->hasSelection())
                selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    const QModelIndexList selected = rows();
    if (selected.isEmpty())
        m_view->scrollToTop();
    else
        m_view->scrollTo(selected.front());
}

} // namespace tokendeck
