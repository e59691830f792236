// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/spoken/item_focus.h"

#include "ui/widgets/spoken/announcement.h"
#include "ui/widgets/spoken/checked_words.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QPointer>
#include <QTreeView>

namespace tokendeck {

namespace {

//! The row of \p index in the table that Qt makes of \p view for assistive technology.
int shownRow(const QAbstractItemView &view, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    if (!tree)
        return index.row();
    int row = 0;
    for (QModelIndex above = tree->indexAbove(index.siblingAtColumn(0)); above.isValid();
         above = tree->indexAbove(above))
        ++row;
    return row;
}

void tellFocus(QAbstractItemView *view)
{
    const QModelIndex current = view->currentIndex();
    if (!QAccessible::isActive() || !view->hasFocus() || !current.isValid())
        return;
    QAccessibleInterface *iface = QAccessible::queryAccessibleInterface(view);
    QAccessibleTableInterface *table = iface ? iface->tableInterface() : nullptr;
    QAccessibleInterface *item =
        table ? table->cellAt(shownRow(*view, current), current.column()) : nullptr;
    if (!item)
        return;
    QAccessibleEvent event(item, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

//! Follows the view that has the focus.
class ItemWatch final : public QObject {
public:
    explicit ItemWatch(QObject *parent)
        : QObject(parent)
    {
        QObject::connect(qApp, &QApplication::focusChanged, this,
                         [this](QWidget *, QWidget *now) { follow(now); });
    }

private:
    void follow(QWidget *now)
    {
        QObject::disconnect(m_changes);
        QObject::disconnect(m_moves);
        m_view = qobject_cast<QAbstractItemView *>(now);
        if (!m_view || !m_view->model() || !m_view->selectionModel())
            return;
        m_changes = QObject::connect(m_view->model(), &QAbstractItemModel::dataChanged, this,
                                     &ItemWatch::compare);
        m_moves = QObject::connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged,
                                   this, &ItemWatch::note);
        note();
        // Qt tells of the view itself only after this.
        QMetaObject::invokeMethod(
            m_view, [view = m_view.data()] { tellFocus(view); }, Qt::QueuedConnection);
    }

    //! Of the current row, whose box stands in the first column.
    [[nodiscard]] QVariant check() const
    {
        return m_view->currentIndex().siblingAtColumn(0).data(Qt::CheckStateRole);
    }

    void note()
    {
        if (!m_view)
            return;
        m_item = m_view->currentIndex();
        m_check = check();
    }

    void compare()
    {
        if (!m_view || m_item != m_view->currentIndex() || check() == m_check)
            return;
        m_check = check();
        if (m_check.isValid())
            announce(m_view, checkedWord(Qt::CheckState(m_check.toInt())));
    }

    QPointer<QAbstractItemView> m_view;
    QMetaObject::Connection m_changes;
    QMetaObject::Connection m_moves;
    QPersistentModelIndex m_item;
    QVariant m_check;
};

} // namespace

void tellFocusOfItems()
{
    static QPointer<ItemWatch> watch;
    if (!watch)
        watch = new ItemWatch(qApp);
}

} // namespace tokendeck
