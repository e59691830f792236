// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/token_copier.h"

#include "models/base/user_name.h"
#include "models/store/activity_log.h"
#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "services/desktop/clipboard_service.h"
#include "words/base/name_words.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct TokenCopierWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::TokenCopier)
};

//! \p what is in the clipboard, with the connection that tells it from others of the same name; of
//! an account, its family's.
QString withConnection(const Workspace &workspace, const QString &what, ListKind kind,
                       const ConnectionId &connection)
{
    const ConnectionInfo *info = workspace.connection(connection);
    if (!info || workspace.connections().size() < 2)
        return what;
    const QString name = kind == ListKind::Accounts
        ? familyNameOf(workspace.connections(), info->connection)
        : shownConnectionName(workspace, info->connection);
    return name.isEmpty() ? what
                          : TokenCopierWords::tr("%1 of %2", "“Support snapshots” of Acme EU")
                                .arg(what, shortName(name));
}

} // namespace

TokenCopier::TokenCopier(const Workspace &workspace, ClipboardService &clipboard,
                         ActivityLog &activities, Clock &clock)
    : m_workspace(workspace)
    , m_clipboard(clipboard)
    , m_activities(activities)
    , m_clock(clock)
{
}

CopyEnd TokenCopier::copy(ListKind kind, const RowRef &row)
{
    return withRowType(kind, [&]<typename Row>(std::type_identity<Row>) {
        const Row *object = findRow<Row>(m_workspace, row.connection, row.id);
        if constexpr (requires { object->token; }) {
            if (object)
                return copy(kind, object->token, object->name, row);
        }
        return CopyEnd::NoToken;
    });
}

CopyEnd TokenCopier::copy(ListKind kind, const Secret &token, const QString &name,
                          const RowRef &row)
{
    if (token.isEmpty())
        return CopyEnd::NotKnown;
    if (!m_clipboard.copySecret(
            token, withConnection(m_workspace, inQuotes(shortName(name)), kind, row.connection)))
        return CopyEnd::Failed;
    writeDown(kind, name, row);
    return CopyEnd::Copied;
}

CopyEnd TokenCopier::copy(ListKind kind, const std::vector<Named> &tokens, const QString &what)
{
    std::vector<Secret> texts;
    std::optional<ConnectionId> first;
    bool isOfOne = true;
    for (const Named &each : tokens) {
        if (each.token.isEmpty())
            continue;
        texts.push_back(each.token);
        isOfOne = isOfOne && first.value_or(each.row.connection) == each.row.connection;
        first = each.row.connection;
    }
    if (texts.empty())
        return CopyEnd::NotKnown;
    if (!m_clipboard.copySecret(Secret::joined(texts, '\n'),
                                isOfOne ? withConnection(m_workspace, what, kind, *first) : what))
        return CopyEnd::Failed;
    for (const Named &each : tokens) {
        if (!each.token.isEmpty())
            writeDown(kind, each.name, each.row);
    }
    return CopyEnd::Copied;
}

CopyEnd TokenCopier::copyAs(ListKind kind, const Secret &snippet, const QString &form,
                            const QString &name, const RowRef &row)
{
    const QString what = TokenCopierWords::tr("“%1” as %2").arg(shortName(name), form);
    if (!m_clipboard.copySecret(snippet, withConnection(m_workspace, what, kind, row.connection)))
        return CopyEnd::Failed;
    writeDown(kind, name, row, TokenCopierWords::tr("As %1.").arg(form));
    return CopyEnd::Copied;
}

void TokenCopier::noteSaved(ListKind kind, const QString &form, const QString &name,
                            const RowRef &row)
{
    writeDown(kind, name, row, TokenCopierWords::tr("As %1, into a file.").arg(form));
}

void TokenCopier::writeDown(ListKind kind, const QString &name, const RowRef &row,
                            const QString &note)
{
    m_activities.append({.time = m_clock.now(),
                         .connection = row.connection,
                         .account = accountNameOf(m_workspace, row.connection),
                         .actor = userName(),
                         .action = ActivityAction::CopyToken,
                         .object = name,
                         .objectId = row.id,
                         .list = kind,
                         .note = note});
}

} // namespace tokendeck
