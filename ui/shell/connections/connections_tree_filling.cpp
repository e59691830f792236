// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connections/connections_dialog.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QTreeWidget>

namespace tokendeck {

// A click on a row takes the keyboard from the group first, which is then taken: were the tree
// filled anew at once, another row would stand under the mouse.

bool ConnectionsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_group && event->type() == QEvent::FocusOut)
        m_leftByMouse = static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason;
    else if (watched == m_group && event->type() == QEvent::FocusIn)
        m_leftByMouse = false;
    else if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonPress)
        m_pressed = true;
    else if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonRelease) {
        m_pressed = false;
        if (m_fillDue)
            fillTreeLater();
    }
    return Dialog::eventFilter(watched, event);
}

void ConnectionsDialog::fillTreeLater()
{
    m_fillDue = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_fillDue && !m_pressed)
                fillTree();
        },
        Qt::QueuedConnection);
}

} // namespace tokendeck
