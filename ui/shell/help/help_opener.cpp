// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help/help_opener.h"

#include "ui/base/actions.h"
#include "ui/base/dependencies.h"
#include "ui/shell/help/about_dialog.h"
#include "ui/shell/help/manual_dialog.h"
#include "ui/shell/help/shortcuts_dialog.h"

#include <QAction>

namespace tokendeck {

void connectHelp(const Dependencies &dependencies, const Actions &actions, QWidget *window)
{
    const auto on = [&actions, window](ActionId id, auto open) {
        QObject::connect(actions.action(id), &QAction::triggered, window, open);
    };
    on(ActionId::Shortcuts, [&actions, window] {
        const QKeySequence again = actions.action(ActionId::Shortcuts)->shortcut();
        (new ShortcutsDialog(actions.lines(), again, window))->open();
    });
    on(ActionId::Manual, [window] { (new ManualDialog(window))->open(); });
    on(ActionId::About, [&clipboard = dependencies.clipboard, window] {
        (new AboutDialog(clipboard, window))->open();
    });
}

} // namespace tokendeck
