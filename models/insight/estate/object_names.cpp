// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/estate/object_names.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! What people call a token before they know what it is for; also with a number behind it, and two
//! of them beside each other ("new token 2", "my-test-token").
constexpr std::array EmptyWords{"a"_L1,       "abc"_L1,      "api"_L1,      "asd"_L1,  "asdf"_L1,
                                "bar"_L1,     "copy"_L1,     "dummy"_L1,    "foo"_L1,  "key"_L1,
                                "my"_L1,      "name"_L1,     "new"_L1,      "none"_L1, "of"_L1,
                                "shared"_L1,  "shipping"_L1, "some"_L1,     "temp"_L1, "test"_L1,
                                "testing"_L1, "the"_L1,      "tmp"_L1,      "todo"_L1, "token"_L1,
                                "tokens"_L1,  "unnamed"_L1,  "untitled"_L1, "xxx"_L1};

bool isNumber(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

bool isEmptyWord(QStringView word)
{
    while (!word.isEmpty() && word.back().isDigit())
        word.chop(1);
    return word.isEmpty() || std::ranges::any_of(EmptyWords, [word](QLatin1StringView empty) {
               return word == empty;
           });
}

//! An id in hexadecimal digits: the parts of a UUID, or a word of 16 and more with a digit in it.
bool isHexId(const QStringList &words)
{
    const QString joined = words.join(QString());
    return joined.size() >= 16
        && std::ranges::all_of(joined,
                               [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f'); })
        && std::ranges::any_of(joined, [](QChar c) { return c.isDigit(); });
}

} // namespace

QStringList wordsIn(const QString &text)
{
    const QString folded = text.toCaseFolded();
    QStringList words;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= folded.size(); ++at) {
        if (at < folded.size() && folded[at].isLetterOrNumber())
            continue;
        if (at > start)
            words.append(folded.mid(start, at - start));
        start = at + 1;
    }
    return words;
}

bool saysNothing(const QString &name)
{
    // Most names do say something, and most of them by their length alone.
    constexpr qsizetype longest = 64;
    if (name.size() > longest)
        return false;
    const QStringList words = wordsIn(name);
    return std::ranges::all_of(words, isNumber) || std::ranges::all_of(words, isEmptyWord)
        || isHexId(words);
}

bool containsWords(const QStringList &words, const QStringList &part)
{
    return !part.isEmpty()
        && std::search(words.begin(), words.end(), part.begin(), part.end()) != words.end();
}

} // namespace tokendeck
