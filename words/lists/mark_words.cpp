// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lists/mark_words.h"

#include "words/base/time_words.h"
#include "words/lists/status_words.h"

#include <QCoreApplication>

namespace tokendeck {

namespace {

struct MarkWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::MarkWords)
};

} // namespace

QString oldRowWords(const ListStatus &status)
{
    return status.syncedAt
        ? MarkWords::tr("As of %1, not read since").arg(momentText(*status.syncedAt))
        : keptWords(status.keptFrom.value_or(TimePoint()));
}

QString markedName(const QString &name, PendingMark mark, ListKnowledge known)
{
    switch (mark) {
    case PendingMark::Deleting:
        return MarkWords::tr("%1, being deleted").arg(name);
    case PendingMark::Changing:
        return MarkWords::tr("%1, being changed").arg(name);
    case PendingMark::Unlisted:
        return MarkWords::tr("%1, not in Logz.io’s list").arg(name);
    case PendingMark::None:
        break;
    }
    if (known == ListKnowledge::Kept)
        return MarkWords::tr("%1, not yet read again").arg(name);
    return known == ListKnowledge::Stale ? MarkWords::tr("%1, not read since").arg(name) : name;
}

} // namespace tokendeck
