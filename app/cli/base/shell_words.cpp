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
            read.beforeQuote = read.words.back().size();
        } else if (c == quote) {
            quote = QChar();
        } else {
            read.words.back() += c;
        }
    }
    read.quote = quote;
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

QString quotedForBash(const QString &word, QChar quote)
{
    if (quote.isNull())
        return quotedForBash(word);
    // bash closes the quote behind a word, but where that ends as if it were closed already.
    const bool endsWithQuote = word.endsWith(quote);
    QString quoted;
    for (const QChar c : QStringView(word).chopped(endsWithQuote ? 1 : 0)) {
        if (quote == u'\'' && c == quote) {
            quoted += u"'\\''"_s;
            continue;
        }
        if (quote == u'"' && u"$`\"\\"_s.contains(c))
            quoted += u'\\';
        quoted += c;
    }
    if (endsWithQuote)
        quoted += QString(quote) + u'\\' + quote;
    return quoted;
}

} // namespace tokendeck::cli
