// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help/app_menu.h"

#include "ui/base/actions.h"
#include "ui/widgets/access_keys.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace tokendeck {

void addEntries(const Actions &actions, QMenu *menu, std::initializer_list<ActionId> ids)
{
    for (const ActionId id : ids) {
        QAction *action = actions.action(id);
        if (!action->isVisible())
            continue;
        QAction *entry = menu->addAction(action->text());
        entry->setShortcut(action->shortcut());
        entry->setShortcutContext(Qt::WidgetShortcut);
        QObject::connect(entry, &QAction::triggered, action, &QAction::trigger);
    }
}

QMenu *makeAppMenu(const Actions &actions, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"appMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addEntries(actions, menu, {ActionId::SaveReport, ActionId::SaveTokens, ActionId::FindInFiles});
    menu->addSeparator();
    addEntries(actions, menu, {ActionId::ImportConnections, ActionId::ExportConnections});
    menu->addSeparator();
    addEntries(actions, menu, {ActionId::Settings});
    QMenu *help = menu->addMenu(QCoreApplication::translate("AppMenu", "Help"));
    help->setObjectName(u"helpMenu"_s);
    addEntries(actions, help, {ActionId::Manual, ActionId::Shortcuts, ActionId::Hints});
    help->addSeparator();
    addEntries(actions, help, {ActionId::About});
    menu->addSeparator();
    addEntries(actions, menu, {ActionId::Lock, ActionId::Quit});
    giveAccessKeys(help);
    giveAccessKeys(menu);
    return menu;
}

} // namespace tokendeck
