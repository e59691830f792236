// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/access_keys.h"

#include <QMenu>
#include <QSet>

namespace tokendeck {

namespace {

//! The position in \p text of a letter that is not in \p taken, best the first of a word; -1
//! without.
qsizetype freeLetter(const QString &text, const QSet<QChar> &taken)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < text.size() && text[i] != u'\t'; ++i) {
        if (!text[i].isLetterOrNumber() || taken.contains(text[i].toCaseFolded()))
            continue;
        const bool beginsWord = i == 0 || text[i - 1].isSpace();
        if (beginsWord)
            return i;
        if (found < 0)
            found = i;
    }
    return found;
}

} // namespace

void giveAccessKeys(QMenu *menu)
{
    QSet<QChar> taken;
    for (QAction *action : menu->actions()) {
        if (action->menu())
            giveAccessKeys(action->menu());
        const QString text = action->text();
        if (action->isSeparator() || text.isEmpty())
            continue;
        // What a name brings along is written twice, so that it is no mark.
        QString plain = text;
        plain.replace(QStringLiteral("&&"), QStringLiteral("  "));
        const qsizetype letter = freeLetter(plain, taken);
        if (letter < 0 || plain.contains(u'&'))
            continue;
        taken.insert(text[letter].toCaseFolded());
        action->setText(text.first(letter) + u'&' + text.sliced(letter));
    }
}

} // namespace tokendeck
