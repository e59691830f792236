// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sync/delete_words.h"

#include "models/domain/names/display_name.h"
#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "words/base/name_words.h"
#include "words/lists/use_words.h"
#include "words/sync/change_words.h"

#include <QCoreApplication>

#include <variant>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct DeleteText {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::DeleteWords)
};

QString deleteVerb(const Change &change)
{
    return std::holds_alternative<DeleteFilter>(change) ? DeleteText::tr("Delete filter")
                                                        : DeleteText::tr("Delete token");
}

//! The tokens that lose the filter of \p command, and those of \p item that have no other one.
QString knownEffect(const Workspace &workspace, const Command &command, const BulkItem &item,
                    const QString &account)
{
    const auto &change = std::get<DeleteFilter>(command.change);
    const QStringList users = sharedTokensWith(workspace, command.connection, change.filter.id);
    if (users.isEmpty())
        return item.useUnknown ? QString()
                               : DeleteText::tr("No shared token of %1 uses it.").arg(account);
    QString text = DeleteText::tr("%n shared tokens of %1 lose it: %2.", nullptr, int(users.size()))
                       .arg(account, quotedNames(users));
    if (item.unfiltered.empty())
        return text;
    QStringList open;
    for (const NamedToken &token : item.unfiltered)
        open.append(token.name);
    return text + u' '
        + DeleteText::tr("%n tokens will be without a filter and show every log of %1: %2.",
                         nullptr, int(open.size()))
              .arg(account, quotedNames(open));
}

QString filterEffect(const Workspace &workspace, const BulkItem &item, const QString &account,
                     TimePoint now)
{
    const ConnectionId &connection = item.command.connection;
    QStringList sentences{
        unknownUseWords(workspace.status(connection, ListKind::SharedTokens), now),
        knownEffect(workspace, item.command, item, account),
    };
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString effectText(const Workspace &workspace, const BulkItem &item, const QString &account,
                   TimePoint now)
{
    const Change &change = item.command.change;
    if (std::holds_alternative<DeleteFilter>(change))
        return filterEffect(workspace, item, account, now);
    if (std::holds_alternative<DeleteSharedToken>(change))
        return DeleteText::tr("Every link that was sent with it stops showing logs of %1.")
            .arg(account);
    if (std::holds_alternative<DeleteShippingToken>(change))
        return DeleteText::tr("Logs that are sent to %1 with it are no longer accepted.")
            .arg(account);
    if (item.skip == BulkSkip::TokenInUse)
        return DeleteText::tr("The connections %1 of Tokendeck work with it, and stop. "
                              "Integrations that use it stop, too.",
                              nullptr, int(item.usedBy.size()))
            .arg(quotedNames(item.usedBy));
    return DeleteText::tr("Integrations with %1 that use it stop working.").arg(account);
}

QString consentText(const BulkItem &item, const QString &account)
{
    if (item.skip == BulkSkip::TokenInUse)
        return DeleteText::tr("Let the connections %1 stop", nullptr, int(item.usedBy.size()))
            .arg(quotedNames(item.usedBy));
    if (item.unfiltered.empty())
        return {};
    return DeleteText::tr("Let these %n tokens show every log of %1", nullptr,
                          int(item.unfiltered.size()))
        .arg(account);
}

//! What has to be agreed to, each by a check mark of its own.
QStringList consentTexts(const BulkItem &item, const QString &account)
{
    QStringList texts;
    if (item.useUnknown)
        texts.append(DeleteText::tr("Delete it without knowing which tokens use it"));
    texts.append(consentText(item, account));
    texts.removeAll(QString());
    return texts;
}

} // namespace

DeleteWords deleteWords(const Workspace &workspace, const BulkItem &item, TimePoint now)
{
    const Change &change = item.command.change;
    const QString account = isolated(shownAccountName(workspace, item.command.connection));
    return {.question = DeleteText::tr("Delete %1?").arg(changeObject(change)),
            .effect = effectText(workspace, item, account, now),
            .consents = consentTexts(item, account),
            .verb = deleteVerb(change)};
}

} // namespace tokendeck
