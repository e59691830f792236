// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/cells/cell_input.h"

#include "models/tables/base/table_roles.h"
#include "ui/table/cells/cell_delegate.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace tokendeck {

CellInput::CellInput(QAbstractItemView *view, CellDelegate *delegate, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_delegate(delegate)
{
    m_view->setMouseTracking(true);
    m_view->viewport()->setMouseTracking(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
}

bool CellInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view)
        return handleKey(event) || QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseMove:
        handleMouse(static_cast<QMouseEvent *>(event)->position().toPoint());
        break;
    case QEvent::Leave:
        clearHover();
        break;
    case QEvent::Hide:
        m_pressed = false;
        break;
    case QEvent::MouseButtonDblClick:
        // The first of two clicks may have led here, and the second is meant for where it was made.
        if (!m_pressed)
            return true;
        break;
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_pressed = true;
        m_pressedPill = {{}, -1};
        if (mouse->button() == Qt::LeftButton) {
            m_pressedCopy = copyAt(mouse->position().toPoint());
            // With a key held down rows are selected.
            if (mouse->modifiers() == Qt::NoModifier)
                m_pressedPill = pillAt(mouse->position().toPoint());
        }
        break;
    }
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex pressed = m_pressedCopy;
        m_pressedCopy = QModelIndex();
        if (mouse->button() == Qt::LeftButton && pressed.isValid()
            && copyAt(mouse->position().toPoint()) == pressed)
            emit copyRequested(pressed);
        const std::pair<QModelIndex, int> pill = m_pressedPill;
        m_pressedPill = {{}, -1};
        if (mouse->button() == Qt::LeftButton && pill.second >= 0
            && pillAt(mouse->position().toPoint()) == pill)
            emit pillClicked(pill.first, pill.second);
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool CellInput::handleKey(QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::KeyPress && goFar(*key))
        return true;
    const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!enter && !key->matches(QKeySequence::Copy))
        return false;
    key->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (key->isAutoRepeat())
        return true;
    if (!enter || !m_enterOpens)
        emit copyRequested({});
    else if (m_view->currentIndex().isValid())
        emit openRequested(m_view->currentIndex());
    return true;
}

//! Home, End and the page keys go to a row and select it, with Ctrl as without. Qt moves with Ctrl
//! the current row alone, out of sight of what is selected.
bool CellInput::goFar(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        break;
    default:
        return false;
    }
    if (m_goesFar)
        return false;
    {
        const QScopedValueRollback going(m_goesFar, true);
        QKeyEvent plain(QEvent::KeyPress, key.key(), key.modifiers() & ~Qt::ControlModifier);
        QCoreApplication::sendEvent(m_view, &plain);
    }
    // Already there, the view would leave what else is selected.
    if (!(key.modifiers() & Qt::ShiftModifier) && m_view->currentIndex().isValid())
        m_view->selectionModel()->select(m_view->currentIndex(),
                                         QItemSelectionModel::ClearAndSelect
                                             | QItemSelectionModel::Rows);
    return true;
}

void CellInput::handleMouse(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    const QModelIndex row = index.siblingAtColumn(0);
    const bool moved = row != m_hovered;
    if (moved) {
        const QModelIndex before = m_hovered;
        m_hovered = row;
        m_delegate->setHovered(row, false);
        updateRow(before);
    }
    const bool onCopy = copyAt(position).isValid();
    const bool onPill = pillAt(position).second >= 0;
    if (moved || onCopy != m_onCopy || onPill != m_onPill) {
        m_onCopy = onCopy;
        m_onPill = onPill;
        m_delegate->setHovered(row, onCopy);
        m_view->viewport()->setCursor(onCopy || onPill ? Qt::PointingHandCursor : Qt::ArrowCursor);
        updateRow(row);
    }
}

void CellInput::clearHover()
{
    const QModelIndex before = m_hovered;
    m_hovered = QModelIndex();
    m_onCopy = false;
    m_onPill = false;
    m_delegate->setHovered({}, false);
    m_view->viewport()->unsetCursor();
    updateRow(before);
}

std::pair<QModelIndex, int> CellInput::pillAt(const QPoint &position) const
{
    const QModelIndex index = m_pillsLead ? m_view->indexAt(position) : QModelIndex();
    if (!index.isValid())
        return {{}, -1};
    const int pill =
        m_delegate->pillAt(position, m_view->visualRect(index), index, m_view->layoutDirection());
    return pill < 0 ? std::pair(QModelIndex(), -1) : std::pair(index, pill);
}

QModelIndex CellInput::copyAt(const QPoint &position) const
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid() || CellKind(index.data(CellKindRole).toInt()) != CellKind::Token)
        return {};
    const QRect copy =
        m_delegate->copyRect(m_view->visualRect(index), index, m_view->layoutDirection());
    return copy.contains(position) ? index : QModelIndex();
}

void CellInput::updateRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QRect cell = m_view->visualRect(index);
    m_view->viewport()->update(0, cell.top(), m_view->viewport()->width(), cell.height());
}

} // namespace tokendeck

#include "moc_cell_input.cpp"
