// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help/app_menu.h"

#include "ui/base/actions.h"
#include "ui/widgets/access_keys.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

void add(const Actions &actions, QMenu *menu, std::initializer_list<ActionId> ids)
{
    for (const ActionId id : ids) {
        // Of its own: an access key that is right here may be taken in another menu.
        QAction *action = actions.action(id);
        if (!action->isVisible())
            continue;
        QAction *entry = menu->addAction(action->text());
        entry->setShortcut(action->shortcut());
        entry->setShortcutContext(Qt::WidgetShortcut);
        QObject::connect(entry, &QAction::triggered, action, &QAction::trigger);
    }
}

} // namespace

QMenu *makeAppMenu(const Actions &actions, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"appMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    add(actions, menu, {ActionId::SaveReport, ActionId::SaveTokens, ActionId::FindInFiles});
    menu->addSeparator();
    add(actions, menu, {ActionId::ImportConnections, ActionId::ExportConnections});
    menu->addSeparator();
    add(actions, menu, {ActionId::Settings});
    QMenu *help = menu->addMenu(QCoreApplication::translate("AppMenu", "Help"));
    help->setObjectName(u"helpMenu"_s);
    add(actions, help, {ActionId::Manual, ActionId::Shortcuts, ActionId::Hints});
    help->addSeparator();
    add(actions, help, {ActionId::About});
    menu->addSeparator();
    add(actions, menu, {ActionId::Lock, ActionId::Quit});
    giveAccessKeys(help);
    giveAccessKeys(menu);
    return menu;
}

} // namespace tokendeck
