// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connections/connection_service.h"
#include "ui/editor/discard_dialog.h"
#include "ui/shell/connections/connections_dialog.h"

#include <QLineEdit>

#include <algorithm>

namespace tokendeck {

// The dialog's draft, and what becomes of it when it is closed.

bool ConnectionsDialog::isEdited() const
{
    // What is typed as a group is taken when the keyboard leaves it.
    if (typedGroup() != current().group)
        return true;
    return m_shown != m_shownBefore || std::ranges::any_of(m_drafts, [this](const auto &each) {
               const ConnectionInfo *info = m_workspace.connection(each.first);
               return info && info->connection.marks != each.second;
           });
}

void ConnectionsDialog::reject()
{
    if (m_connections.isLocked() || !parentWidget()->isVisible() || !isEdited()) {
        Dialog::reject();
        return;
    }
    auto *dialog = new DiscardDialog({}, true, false, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        Dialog::reject();
        // Two windows go at once: a window manager may give the keyboard to the one that has gone.
        parentWidget()->window()->activateWindow();
    });
    dialog->open();
}

} // namespace tokendeck
