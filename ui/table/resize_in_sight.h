// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QResizeEvent>

namespace tokendeck {

//! Lets \p resize take \p event of \p view. The selected row stays in sight where it was: a bar
//! that appears above takes room from below.
template <typename Resize>
void resizeInSight(QAbstractItemView *view, const QResizeEvent *event, Resize resize)
{
    const QModelIndex current = view->currentIndex();
    const bool wasInSight = current.isValid() && event->size().height() < event->oldSize().height()
        && view->selectionModel()->isSelected(current)
        && view->visualRect(current).bottom() < event->oldSize().height();
    resize();
    if (wasInSight && view->visualRect(current).bottom() >= view->viewport()->height())
        view->scrollTo(current);
}

} // namespace tokendeck
