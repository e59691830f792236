// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/access_keys.h"

#include "words/base/name_words.h"

#include <QMenu>
#include <QRegularExpression>
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

//! \p text, as long as before, with spaces in place of the names in it.
QString withoutNames(QString text)
{
    const QStringList quotes = inQuotes(QStringLiteral("\n")).split(u'\n');
    const QRegularExpression name(QRegularExpression::escape(quotes.first()) + QStringLiteral(".*?")
                                  + QRegularExpression::escape(quotes.last()));
    for (auto found = name.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            text[i] = u' ';
    }
    return text;
}

void giveAccessKey(QAction *action, QSet<QChar> &taken)
{
    const QString text = action->text();
    if (action->isSeparator() || text.isEmpty())
        return;
    // What a name brings along is written twice, so that it is no mark.
    QString plain = text;
    plain.replace(QStringLiteral("&&"), QStringLiteral("  "));
    if (plain.contains(u'&'))
        return;
    qsizetype letter = freeLetter(withoutNames(plain), taken);
    if (letter < 0)
        letter = freeLetter(plain, taken);
    if (letter < 0)
        return;
    taken.insert(text[letter].toCaseFolded());
    action->setText(text.first(letter) + u'&' + text.sliced(letter));
}

} // namespace

void giveAccessKeys(QMenu *menu)
{
    QSet<QChar> taken;
    // A verb keeps its letter whatever the choices are called.
    for (const bool choices : {false, true}) {
        for (QAction *action : menu->actions())
            if (action->isCheckable() == choices)
                giveAccessKey(action, taken);
    }
    for (const QAction *action : menu->actions())
        if (action->menu())
            giveAccessKeys(action->menu());
}

} // namespace tokendeck
