// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/base/row_selection.h"

#include <QAbstractItemView>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace tokendeck {

RowSelection::RowSelection(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected, const QItemSelection &deselected) {
                // Qt tells of rows that came in front of the selection, too, with nothing in both.
                if (!m_selecting && !(selected.isEmpty() && deselected.isEmpty())
                    && m_view->selectionModel()->hasSelection())
                    m_wanted = false;
                emit changed();
            });
    connect(m_view->model(), &QAbstractItemModel::rowsRemoved, this, [this] { m_rowsGone = true; });
}

int RowSelection::count() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        count += range.left() <= 0 || range.width() == m_view->model()->columnCount()
            ? range.height()
            : 0;
    return count;
}

QModelIndexList RowSelection::rows() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const auto place = [](const QModelIndex &index) {
        const QModelIndex parent = index.parent();
        return parent.isValid() ? std::pair(parent.row(), index.row() + 1)
                                : std::pair(index.row(), 0);
    };
    std::ranges::sort(rows, {}, place);
    return rows;
}

QModelIndex RowSelection::rowInFocus()
{
    QItemSelectionModel *selected = m_view->selectionModel();
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && selected->isRowSelected(current.row(), current.parent()))
        return current;
    const int selectedRows = count();
    if (selectedRows == 1)
        return selected->selectedRows().value(0);
    if (selectedRows > 1)
        return {};
    if (current.isValid())
        selected->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return current;
}

bool RowSelection::select(const QModelIndexList &rows)
{
    if (rows.isEmpty())
        return false;
    // It may be what was selected for the admin, and does not go along with the first row any more.
    m_wanted = false;
    const int lastColumn = m_view->model()->columnCount() - 1;
    QItemSelection items;
    for (const QModelIndex &row : rows)
        items.select(row, row.siblingAtColumn(lastColumn));
    QItemSelectionModel *selected = m_view->selectionModel();
    selected->setCurrentIndex(rows.front(), QItemSelectionModel::NoUpdate);
    selected->select(items, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(rows.front());
    return true;
}

void RowSelection::wantRow()
{
    // What was selected for the admin before has stood since, and stays.
    if (!std::exchange(m_wanted, true))
        m_chosen = QModelIndex();
}

void RowSelection::selectRow(const QModelIndex &row)
{
    const QScopedValueRollback selecting(m_selecting, true);
    m_view->selectionModel()->setCurrentIndex(
        row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RowSelection::selectWanted(bool underWay)
{
    if (!m_wanted || m_view->model()->rowCount() == 0)
        return;
    const bool chosenHere = m_view->selectionModel()->isSelected(m_chosen);
    if (m_view->selectionModel()->hasSelection() && !chosenHere) {
        m_wanted = false;
        return;
    }
    m_wanted = underWay;
    QModelIndex row = m_view->currentIndex();
    if (!row.isValid() || chosenHere)
        row = m_view->model()->index(0, 0);
    m_chosen = row;
    selectRow(row);
}

void RowSelection::selectOnly()
{
    const QAbstractItemModel &model = *m_view->model();
    const QModelIndex only = model.index(0, 0);
    if (!m_view->selectionModel()->hasSelection() && model.rowCount() == 1
        && !model.hasChildren(only))
        selectRow(only);
}

void RowSelection::selectNeighbour()
{
    const QModelIndex current = m_view->currentIndex();
    if (!std::exchange(m_rowsGone, false) || !current.isValid())
        return;
    QItemSelectionModel *selected = m_view->selectionModel();
    if (!selected->hasSelection())
        selectRow(current);
    else if (!selected->isRowSelected(current.row(), current.parent()))
        selected->setCurrentIndex(selected->selection().front().topLeft(),
                                  QItemSelectionModel::NoUpdate);
}

} // namespace tokendeck

#include "moc_row_selection.cpp"
