// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/base/shell_words.h"

using namespace Qt::StringLiterals;

namespace tokendeck::cli {

ShellWords shellWordsOf(const QString &line)
{
    ShellWords read{.words = {QString()}, .lastWritten = {}};
    QChar quote;
    bool isEscaped = false;
    for (const QChar c : line) {
        const bool isBlank = c == u' ' || c == u'\t' || c == u'\n';
        if (isBlank && quote.isNull() && !isEscaped) {
            if (!read.lastWritten.isEmpty())
                read.words.append(QString());
            read.lastWritten.clear();
            continue;
        }
        read.lastWritten += c;
        if (isEscaped) {
            // Between double quotes a backslash stays before what it means nothing for.
            if (quote == u'"' && !u"$`\"\\"_s.contains(c))
                read.words.back() += u'\\';
            read.words.back() += c;
            isEscaped = false;
        } else if (c == u'\\' && quote != u'\'') {
            isEscaped = true;
        } else if (quote.isNull() && (c == u'"' || c == u'\'')) {
            quote = c;
        } else if (c == quote) {
            quote = QChar();
        } else {
            read.words.back() += c;
        }
    }
    read.isQuoted = !quote.isNull();
    return read;
}

QString quotedForBash(const QString &word)
{
    QString quoted;
    for (const QChar c : word) {
        if (c.unicode() < 0x80 && !c.isLetterOrNumber() && !u"-_./:=@%+,"_s.contains(c))
            quoted += u'\\';
        quoted += c;
    }
    return quoted;
}

} // namespace tokendeck::cli
