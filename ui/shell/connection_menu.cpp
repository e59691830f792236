// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connection_menu.h"

#include "models/domain/display_name.h"
#include "models/store/workspace.h"
#include "ui/base/actions.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plain_text.h"
#include "words/base/place_words.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

ConnectionMenu::ConnectionMenu(const Workspace &workspace,
                               const std::vector<ConnectionId> &families, const ConnectionId &shown,
                               const Actions &actions, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"connectionMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const auto addChoice = [this, &shown](const QString &text, const ConnectionId &id) {
        QAction *action = addAction(plainActionText(text));
        action->setCheckable(true);
        action->setChecked(id == shown);
        connect(action, &QAction::triggered, this, [this, id] { emit familyChosen(id); });
    };
    for (const ConnectionId &id : families) {
        const ConnectionInfo *info = workspace.connection(id);
        if (!info)
            continue;
        addChoice(u"%1 (%2)"_s.arg(isolated(info->connection.name), placeNameOf(info->connection)),
                  id);
    }
    if (families.size() > 1)
        addChoice(tr("All connections"), {});
    addSeparator();
    if (const ConnectionInfo *info = workspace.connection(shown)) {
        const ConnectionId id = info->connection.id;
        // The sandbox hands out its tokens itself.
        if (info->connection.storage != SecretStorage::Embedded)
            connect(addAction(iconOf(IconName::Api), tr("Enter a new token…")), &QAction::triggered,
                    this, [this, id] { emit tokenEntryRequested(id); });
        connect(addAction(iconOf(IconName::Edit), tr("Rename…")), &QAction::triggered, this,
                [this, id] { emit renameRequested(id); });
        connect(addAction(iconOf(IconName::Remove), tr("Remove connection…")), &QAction::triggered,
                this, [this, id] { emit removeRequested(id); });
        addSeparator();
    }
    for (const auto command : {ActionId::AddConnection, ActionId::Settings, ActionId::Shortcuts}) {
        QAction *action = actions.action(command);
        addAction(action);
    }
}

} // namespace tokendeck
