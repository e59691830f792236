// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help/app_menu.h"

#include "ui/base/actions.h"
#include "ui/widgets/access_keys.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace tokendeck {

QMenu *makeAppMenu(const Actions &actions, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"appMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id :
         {ActionId::SaveReport, ActionId::SaveTokens, ActionId::FindInFiles,
          ActionId::ImportConnections, ActionId::ExportConnections, ActionId::Settings,
          ActionId::Shortcuts, ActionId::Manual, ActionId::About, ActionId::Lock, ActionId::Quit}) {
        if (id == ActionId::ImportConnections || id == ActionId::Settings
            || id == ActionId::Shortcuts || id == ActionId::Lock)
            menu->addSeparator();
        // Of its own: an access key that is right here may be taken in another menu.
        QAction *action = actions.action(id);
        if (!action->isVisible())
            continue;
        QAction *entry = menu->addAction(action->text());
        entry->setShortcut(action->shortcut());
        entry->setShortcutContext(Qt::WidgetShortcut);
        QObject::connect(entry, &QAction::triggered, action, &QAction::trigger);
    }
    giveAccessKeys(menu);
    return menu;
}

} // namespace tokendeck
