// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/names/token_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr qsizetype ShortestToken = 28;

bool isBare(QChar c)
{
    return c.unicode() < 0x7f && c.isLetterOrNumber();
}

bool isHexPart(QChar c)
{
    return c == u'-' || (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')
        || (c >= u'A' && c <= u'F');
}

//! The first part of \p text, from \p from on, that is as long as \p isPart lets it be and looks
//! like a token. Empty where there is none.
QStringView nextRun(QStringView text, qsizetype from, bool (*isPart)(QChar))
{
    for (const QChar *at = text.begin() + from; at != text.end();) {
        const QChar *const begin = std::find_if(at, text.end(), isPart);
        at = std::find_if_not(begin, text.end(), isPart);
        QStringView run(begin, at);
        while (!run.isEmpty() && run.front() == u'-')
            run = run.sliced(1);
        while (!run.isEmpty() && run.back() == u'-')
            run.chop(1);
        if (looksLikeToken(run))
            return run;
    }
    return {};
}

//! The first word of \p text, from \p from on, that looks like a token; the longer of two that
//! begin at one place.
QStringView nextTokenWord(QStringView text, qsizetype from)
{
    const QStringView bare = nextRun(text, from, isBare);
    const QStringView dashed = nextRun(text, from, isHexPart);
    if (bare.isEmpty() || dashed.isEmpty())
        return bare.isEmpty() ? dashed : bare;
    if (bare.begin() == dashed.begin())
        return bare.size() > dashed.size() ? bare : dashed;
    return bare.begin() < dashed.begin() ? bare : dashed;
}

//! Whether \p word is put together of words as people write them, each with a vowel: chance makes
//! that of fewer than one token in a hundred thousand.
bool isMadeOfWords(QStringView word)
{
    const auto isLetter = [](QChar c) {
        return c.unicode() < 0x7f && c.isLetter();
    };
    const auto isVowel = [](QChar c) {
        return u"aeiouyAEIOUY"_s.contains(c);
    };
    const auto isUpper = [](QChar c) {
        return c.isUpper();
    };
    constexpr qsizetype ShortestWord = 3;
    if (!std::ranges::all_of(word, isLetter) || std::ranges::none_of(word, isUpper))
        return false;
    for (const QChar *at = word.begin(); at != word.end();) {
        const QChar *const end = std::find_if(at + 1, word.end(), isUpper);
        if (end - at < ShortestWord || std::none_of(at, end, isVowel))
            return false;
        at = end;
    }
    return true;
}

} // namespace

bool looksLikeToken(QStringView text)
{
    const QStringView token = text.trimmed();
    return token.size() >= ShortestToken
        && (std::ranges::all_of(token, isBare) || std::ranges::all_of(token, isHexPart));
}

bool holdsToken(QStringView text)
{
    return !nextTokenWord(text, 0).isEmpty();
}

void maskTokenWords(QString &text)
{
    const QString bullets(4, u'•');
    for (qsizetype from = 0;;) {
        const QStringView word = nextTokenWord(text, from);
        if (word.isEmpty())
            return;
        const qsizetype at = word.begin() - QStringView(text).begin();
        if (isMadeOfWords(word)) {
            from = at + word.size();
        } else {
            text.replace(at, word.size(), bullets);
            from = at + bullets.size();
        }
    }
}

} // namespace tokendeck
