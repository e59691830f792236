// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/name_words.h"

#include "models/domain/names/display_name.h"
#include "words/base/number_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct NameWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::Names)
};

} // namespace

QString inQuotes(const QString &text)
{
    //: The quotes of your language, round a name.
    return NameWords::tr("“%1”").arg(text);
}

QString quotedName(const QString &name)
{
    return inQuotes(isolated(name));
}

QString quotedNames(const QStringList &names, int most)
{
    QStringList quoted;
    for (qsizetype i = 0; i < names.size(); ++i)
        quoted.append(i < most ? quotedName(names[i]) : QString());
    return shownList(quoted, most);
}

QString shownList(const QStringList &names, int most)
{
    QStringList shown = names.first(std::min<qsizetype>(names.size(), most));
    const qsizetype rest = names.size() - shown.size();
    if (rest > 0)
        return NameWords::tr("%1 and %2 more").arg(listed(shown), numberText(rest));
    if (shown.size() < 2)
        return shown.join(QString());
    const QString last = shown.takeLast();
    return NameWords::tr("%1 and %2").arg(listed(shown), last);
}

QString joinedSentences(const QStringList &sentences)
{
    const QString quote = inQuotes(u"\n"_s).section(u'\n', 1);
    constexpr QStringView Marks = u".!?…。！？";
    QString joined;
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        if (!joined.isEmpty()) {
            const QString before = withoutIsolates(joined).chopped(quote.size());
            if (joined.endsWith(quote) && !before.isEmpty() && !Marks.contains(before.back()))
                //: The end of a sentence, behind a quote.
                joined += NameWords::tr(".", "full stop");
            joined += u' ';
        }
        joined += sentence;
    }
    return joined;
}

QString listed(const QStringList &parts)
{
    //: What stands between the parts of a list.
    return parts.join(NameWords::tr(", ", "separator"));
}

QString shortName(const QString &name)
{
    constexpr qsizetype Most = 28;
    if (name.size() <= Most)
        return isolated(name);
    // Half a character would be none.
    const bool half = name[Most - 2].isHighSurrogate();
    return isolated(name.left(Most - (half ? 2 : 1)).trimmed()) + u'…';
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QString breakable(const QString &text)
{
    constexpr int LongWord = 32;
    constexpr QChar ZeroWidthSpace(0x200b);
    QString result;
    result.reserve(text.size());
    int word = 0;
    for (const QChar c : text) {
        word = c.isSpace() ? 0 : word + 1;
        if (word > LongWord && !c.isLowSurrogate() && !c.isMark()) {
            result += ZeroWidthSpace;
            word = 1;
        }
        result += c;
    }
    return result;
}

} // namespace tokendeck
