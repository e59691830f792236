// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lists/mark_words.h"

#include <QCoreApplication>

namespace tokendeck {

namespace {

struct MarkWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::MarkWords)
};

} // namespace

QString markedName(const QString &name, PendingMark mark, bool isKept)
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
    return isKept ? MarkWords::tr("%1, not yet read again").arg(name) : name;
}

} // namespace tokendeck
