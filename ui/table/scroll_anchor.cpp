// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/scroll_anchor.h"

#include <QAbstractItemModel>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTableView>

namespace tokendeck {

ScrollAnchor::ScrollAnchor(QTableView *view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ScrollAnchor::hold);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ScrollAnchor::restore);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ScrollAnchor::hold);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ScrollAnchor::restore);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ScrollAnchor::hold);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ScrollAnchor::restore);
}

void ScrollAnchor::hold()
{
    m_top = QModelIndex();
    if (m_view->verticalScrollBar()->value() == 0)
        return;
    const QModelIndex top = m_view->indexAt(QPoint(1, 0));
    m_top = top;
    m_offset = top.isValid() ? -m_view->visualRect(top).top() : 0;
}

void ScrollAnchor::restore()
{
    if (m_released) {
        m_released = false;
        const QModelIndex current = m_view->currentIndex();
        if (current.isValid() && m_view->selectionModel()->isSelected(current))
            m_view->scrollTo(current);
        else
            m_view->verticalScrollBar()->setValue(0);
        return;
    }
    if (!m_top.isValid())
        return;
    const int height = m_view->rowHeight(m_top.row());
    // Per pixel, the value is the row's place.
    const int wanted = m_top.row() * height + m_offset;
    auto *bar = m_view->verticalScrollBar();
    if (bar->maximum() < wanted)
        bar->setMaximum(wanted);
    bar->setValue(wanted);
}

} // namespace tokendeck

#include "moc_scroll_anchor.cpp"
