// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connections/connection_menu.h"

#include "models/store/workspace.h"
#include "ui/base/actions.h"
#include "ui/widgets/access_keys.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace tokendeck {

ConnectionMenu::ConnectionMenu(const Workspace &workspace,
                               const std::vector<ConnectionId> &families,
                               const std::vector<ConnectionId> &shown, const Actions &actions,
                               QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"connectionMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    addChoices(workspace, families, shown);
    addSeparator();
    if (shown.size() == 1)
        addEdits(workspace, shown.front());
    addAction(actions.action(ActionId::AddConnection));
    // Its entries alone: those of the window are shared with other menus.
    giveAccessKeys(this);
}

void ConnectionMenu::addChoices(const Workspace &workspace,
                                const std::vector<ConnectionId> &families,
                                const std::vector<ConnectionId> &shown)
{
    // One of them is what is shown: a choice, not switches.
    auto *group = new QActionGroup(this);
    const auto addChoice = [this, group](const QString &text, bool isShown) {
        QAction *action = addAction(plainActionText(text));
        action->setCheckable(true);
        action->setChecked(isShown);
        group->addAction(action);
        return action;
    };
    if (families.size() > 1) {
        connect(addChoice(tr("All connections"), shown.empty()), &QAction::triggered, this,
                [this] { emit familiesChosen({}); });
        connect(addChoice(tr("Several…"), shown.size() > 1), &QAction::triggered, this,
                &ConnectionMenu::severalRequested);
        addSeparator();
    }
    for (const ConnectionId &id : families) {
        const ConnectionInfo *info = workspace.connection(id);
        if (!info)
            continue;
        const QString text =
            u"%1 (%2)"_s.arg(shortName(info->connection.name), placeNameOf(info->connection));
        const bool only = shown.size() == 1 && shown.front() == id;
        connect(addChoice(text, only), &QAction::triggered, this,
                [this, id] { emit familiesChosen({id}); });
    }
}

void ConnectionMenu::addEdits(const Workspace &workspace, const ConnectionId &id)
{
    const ConnectionInfo *info = workspace.connection(id);
    if (!info)
        return;
    const QString name = u"“%1”"_s.arg(shortName(info->connection.name));
    const auto add = [this](const QString &text, auto then) {
        connect(addAction(plainActionText(text)), &QAction::triggered, this, then);
    };
    if (info->connection.storage == SecretStorage::Embedded) {
        // The sandbox hands out its tokens itself.
        add(tr("Rename %1…").arg(name), [this, id] { emit renameRequested(id); });
        add(tr("Reset the sandbox…"), [this] { emit sandboxResetRequested(); });
        add(tr("Leave the sandbox"), [this] { emit sandboxLeft(); });
    } else {
        add(tr("Enter a new token for %1…").arg(name),
            [this, id] { emit tokenEntryRequested(id); });
        add(tr("Rename %1…").arg(name), [this, id] { emit renameRequested(id); });
        add(tr("Remove %1…").arg(name), [this, id] { emit removeRequested(id); });
    }
    addSeparator();
}

} // namespace tokendeck
