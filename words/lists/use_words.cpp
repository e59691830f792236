// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lists/use_words.h"

#include "models/store/list_knowledge.h"
#include "words/base/cell_words.h"
#include "words/base/time_words.h"

#include <QCoreApplication>

namespace tokendeck {

namespace {

struct UseWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::UseWords)
};

} // namespace

QString usesText(const FilterUses &uses, FilterId id)
{
    const int count = uses.of(id);
    if (uses.unknown == 0)
        return QString::number(count);
    return count == 0 ? noValue() : UseWords::tr("%1 or more").arg(count);
}

QString unknownUseWords(const ListStatus &status, TimePoint now)
{
    switch (knowledgeOf(status)) {
    case ListKnowledge::Unread:
        return status.problem
            ? UseWords::tr("Which tokens use it is not known: the list could not be loaded.")
            : UseWords::tr("Which tokens use it is not known: the list is not loaded yet.");
    case ListKnowledge::Kept:
        return UseWords::tr("Which tokens use it now is not known: the list is from %1 and was not "
                            "read again yet.")
            .arg(momentText(*status.keptFrom));
    case ListKnowledge::Stale:
        return UseWords::tr(
                   "Which tokens use it now is not known: the list is from %1 and could not "
                   "be loaded since.")
            .arg(agoText(now - *status.syncedAt));
    case ListKnowledge::Current:
        break;
    }
    return {};
}

QString usedByWords(const QString &cell, const ListStatus &status, TimePoint now)
{
    switch (knowledgeOf(status)) {
    case ListKnowledge::Unread:
        return status.problem ? UseWords::tr("not known: the list of tokens could not be loaded")
                              : UseWords::tr("not known yet");
    case ListKnowledge::Kept:
        return UseWords::tr("not known: the list of tokens is from %1 and was not read again yet")
            .arg(momentText(*status.keptFrom));
    case ListKnowledge::Stale:
        return UseWords::tr("%1, as of %2; the list of tokens could not be loaded since")
            .arg(cell, agoText(now - *status.syncedAt));
    case ListKnowledge::Current:
        break;
    }
    return cell;
}

std::optional<FilterUses> knownUses(const Workspace &workspace, const ConnectionId &connection)
{
    if (knowledgeOf(workspace.status(connection, ListKind::SharedTokens)) != ListKnowledge::Current)
        return std::nullopt;
    return filterUses(*workspace.rows<SharedToken>(connection));
}

} // namespace tokendeck
