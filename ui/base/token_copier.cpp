// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/token_copier.h"

#include "models/base/user_name.h"
#include "models/store/activity_log.h"
#include "models/store/row_lookup.h"
#include "services/desktop/clipboard_service.h"
#include "words/base/name_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct TokenCopierWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::TokenCopier)
};

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
    if (!m_clipboard.copySecret(token, inQuotes(shortName(name))))
        return CopyEnd::Failed;
    writeDown(kind, name, row);
    return CopyEnd::Copied;
}

CopyEnd TokenCopier::copy(ListKind kind, const std::vector<Named> &tokens, const QString &what)
{
    std::vector<Secret> texts;
    for (const Named &each : tokens) {
        if (!each.token.isEmpty())
            texts.push_back(each.token);
    }
    if (texts.empty())
        return CopyEnd::NotKnown;
    if (!m_clipboard.copySecret(Secret::joined(texts, '\n'), what))
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
    if (!m_clipboard.copySecret(snippet,
                                TokenCopierWords::tr("“%1” as %2").arg(shortName(name), form)))
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
