// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connections/connection_menu.h"

#include "models/store/workspace.h"
#include "ui/base/actions.h"
#include "ui/shell/connections/shown_connections.h"
#include "ui/shell/help/app_menu.h"
#include "ui/theme/group_mark.h"
#include "ui/widgets/access_keys.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"

#include <QActionGroup>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! Whether both are the same connections, in whatever order.
bool isSameChoice(std::vector<ConnectionId> a, std::vector<ConnectionId> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

} // namespace

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
    const QList<QAction *> unfit =
        addEdits(shown.size() == 1 ? workspace.connection(shown.front()) : nullptr);
    addSeparator();
    addEntries(actions, this,
               {ActionId::ManageConnections, ActionId::AddConnection, ActionId::ImportConnections,
                ActionId::ExportConnections});
    // What does not fit what is shown keeps its key: the same letter never does something else.
    giveAccessKeys(this);
    qDeleteAll(unfit);
}

void ConnectionMenu::addChoices(const Workspace &workspace,
                                const std::vector<ConnectionId> &families,
                                const std::vector<ConnectionId> &shown)
{
    // One of them is what is shown: a choice, not switches.
    auto *group = new QActionGroup(this);
    const auto addChoice = [this, group](const QString &text, bool isShown,
                                         const QIcon &icon = {}) {
        QAction *action = addAction(icon, plainActionText(text));
        action->setCheckable(true);
        action->setChecked(isShown);
        // Where a group's colour stands in the place of the check, a style shows that faintly.
        QFont font = this->font();
        font.setBold(isShown);
        action->setFont(font);
        group->addAction(action);
        return action;
    };
    const std::vector<ConnectionGroup> groups = groupsOf(workspace, families);
    if (families.size() > 1) {
        connect(addChoice(tr("All connections"), shown.empty()), &QAction::triggered, this,
                [this] { emit familiesChosen({}); });
        const bool isGroup = std::ranges::any_of(groups, [&shown](const ConnectionGroup &each) {
            return !each.name.isEmpty() && isSameChoice(shown, each.connections);
        });
        const bool several = shown.size() > 1 && !isGroup;
        connect(addChoice(tr("Several…"), several), &QAction::triggered, this,
                [this] { emit connectionsRequested({}); });
    }
    for (const ConnectionGroup &each : groups) {
        // A style may draw the heading without its mark.
        QIcon mark;
        if (!each.name.isEmpty()) {
            mark = groupIcon(each.color, palette());
            addSection(mark, plainActionText(shortName(each.name)));
            if (each.connections.size() > 1)
                connect(addChoice(tr("All of “%1”").arg(shortName(each.name)),
                                  isSameChoice(shown, each.connections), mark),
                        &QAction::triggered, this,
                        [this, all = each.connections] { emit familiesChosen(all); });
        } else if (families.size() > 1) {
            addSeparator();
        }
        for (const ConnectionId &id : each.connections) {
            const ConnectionInfo *info = workspace.connection(id);
            const QString text =
                u"%1 (%2)"_s.arg(shortName(info->connection.name), placeNameOf(info->connection));
            const bool only = shown.size() == 1 && shown.front() == id;
            connect(addChoice(text, only, mark), &QAction::triggered, this,
                    [this, id] { emit familiesChosen({id}); });
        }
    }
}

QList<QAction *> ConnectionMenu::addEdits(const ConnectionInfo *info)
{
    const ConnectionId id = info ? info->connection.id : ConnectionId();
    const QString name = inQuotes(info ? shortName(info->connection.name) : QString());
    // The sandbox hands out its tokens itself.
    const bool isSandbox = info && info->connection.storage == SecretStorage::Embedded;
    const bool isOther = info && !isSandbox;
    QList<QAction *> unfit;
    const auto add = [this, &unfit](const QString &text, bool fits, auto then) {
        QAction *action = addAction(plainActionText(text));
        connect(action, &QAction::triggered, this, then);
        if (!fits)
            unfit.append(action);
    };
    add(tr("Enter a new token for %1…").arg(name), isOther,
        [this, id] { emit tokenEntryRequested(id); });
    add(tr("Rename %1…").arg(name), info, [this, id] { emit renameRequested(id); });
    add(tr("Remove %1…").arg(name), isOther, [this, id] { emit removeRequested(id); });
    add(tr("Reset the sandbox…"), isSandbox, [this] { emit sandboxResetRequested(); });
    add(tr("Leave the sandbox"), isSandbox, [this] { emit sandboxLeft(); });
    add(tr("Check %1").arg(name), info, [this, id] { emit checkRequested(id); });
    return unfit;
}

} // namespace tokendeck

#include "moc_connection_menu.cpp"
