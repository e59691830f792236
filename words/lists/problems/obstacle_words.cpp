// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lists/problems/obstacle_words.h"

#include "models/store/connection_lookup.h"
#include "models/store/list_knowledge.h"
#include "words/base/connection_words.h"
#include "words/base/name_words.h"
#include "words/base/time_words.h"

#include <QCoreApplication>

namespace tokendeck {

namespace {

struct ObstacleWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ObstacleWords)
};

} // namespace

QString connectionObstacle(const Workspace &workspace, const ConnectionId &connection)
{
    const ConnectionInfo *info = workspace.connection(connection);
    if (!info)
        return ObstacleWords::tr("Its connection was removed.");
    const QString name = quotedName(shownConnectionName(workspace, info->connection));
    switch (info->state) {
    case ConnectionState::Ready:
        return {};
    case ConnectionState::Locked:
        return ObstacleWords::tr("%1 is locked.").arg(name);
    case ConnectionState::TokenRefused:
        return ObstacleWords::tr("Logz.io refuses the API token of %1. Enter a new one first.")
            .arg(name);
    case ConnectionState::TokenUnavailable:
        return ObstacleWords::tr("The API token of %1 is not available.").arg(name);
    }
    return {};
}

QString readOnlyObstacle(const Workspace &workspace, std::span<const ConnectionId> connections)
{
    QStringList names;
    for (const ConnectionId &id : connections) {
        const ConnectionInfo *info = workspace.connection(id);
        names.append(info ? shownConnectionName(workspace, info->connection) : QString());
    }
    return readOnlyText(names);
}

QString keptObstacle(const Workspace &workspace, const ConnectionId &connection, ListKind kind)
{
    std::vector<ListKind> kinds{kind};
    if (kind == ListKind::SharedTokens)
        kinds.push_back(ListKind::Filters);
    if (kind == ListKind::ApiTokens)
        kinds.push_back(ListKind::Accounts);
    for (const ListKind each : kinds) {
        const ListStatus status = workspace.status(connection, each);
        if (knowledgeOf(status) == ListKnowledge::Kept)
            return ObstacleWords::tr(
                       "This is from %1 and was not read again yet. It can be copied and changed "
                       "once it was.")
                .arg(momentText(*status.keptFrom));
    }
    return {};
}

QString notUnderstoodObstacle(const RowFault &fault)
{
    return ObstacleWords::tr(
               "What Logz.io answers for it was not understood at %1, so it cannot be "
               "changed here.")
        .arg(fault.jsonPath);
}

QString lastTokenObstacle(const QString &name)
{
    return ObstacleWords::tr("%1 is the last enabled shipping token: without it no log of its "
                             "account arrives. Enable or make another one first.")
        .arg(quotedName(name));
}

QString tokenLimitObstacle(int allowed)
{
    return ObstacleWords::tr("The account may have %n enabled shipping tokens, and has them. "
                             "Disable or delete one first.",
                             nullptr, allowed);
}

QString severalAccountsObstacle()
{
    return ObstacleWords::tr("Filters belong to an account: select tokens of one account.");
}

} // namespace tokendeck
