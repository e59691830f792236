// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/open_windows.h"

#include "ui/dialogs/outlives_lock.h"

#include <QApplication>
#include <QDialog>

#include <algorithm>
#include <utility>

namespace tokendeck {

namespace {

int depthOf(const QWidget *widget)
{
    int depth = 0;
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        ++depth;
    return depth;
}

//! Menus, and what drops down from a field.
void closePopups()
{
    QWidget *last = nullptr;
    for (QWidget *popup = QApplication::activePopupWidget(); popup && popup != last;
         popup = QApplication::activePopupWidget()) {
        last = popup;
        popup->close();
    }
}

} // namespace

OpenWindows::OpenWindows(QWidget &main)
    : m_main(main)
{
}

std::vector<QPointer<QDialog>> OpenWindows::dialogs() const
{
    std::vector<QPointer<QDialog>> found;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *dialog = qobject_cast<QDialog *>(window);
        if (dialog && dialog != &m_main && dialog->isVisible())
            found.emplace_back(dialog);
    }
    std::ranges::stable_sort(found, {}, [](const auto &dialog) { return depthOf(dialog); });
    return found;
}

void OpenWindows::close()
{
    m_kept.clear();
    closePopups();
    std::vector<QPointer<QDialog>> open = dialogs();
    std::ranges::reverse(open);
    for (const QPointer<QDialog> &dialog : open) {
        if (dialog)
            dialog->close();
        // One that would rather stay has nobody to stay for.
        if (dialog)
            dialog->hide();
    }
}

void OpenWindows::putAway()
{
    std::vector<Kept> kept;
    closePopups();
    for (const QPointer<QDialog> &dialog : dialogs()) {
        if (!dynamic_cast<OutlivesLock *>(dialog.data()))
            continue;
        kept.push_back({dialog, dialog->focusWidget()});
        dialog->hide();
    }
    close();
    m_kept = std::move(kept);
}

void OpenWindows::bringBack()
{
    for (const Kept &each : std::exchange(m_kept, {})) {
        if (!each.dialog)
            continue;
        each.dialog->open();
        if (each.focus)
            each.focus->setFocus();
    }
}

} // namespace tokendeck
