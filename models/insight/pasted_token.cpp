// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/pasted_token.h"

#include <QLatin1StringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! A shorter text behind a sign is no token; no backend has one.
constexpr qsizetype ShortestToken = 8;

bool isQuote(QChar c)
{
    return u"\"'`“”‘’„«»"_s.contains(c);
}

//! Whether \p c ends a token wherever it stands.
bool endsToken(QChar c)
{
    return c.isSpace() || isQuote(c) || u",;:{}()[]<>&\\"_s.contains(c);
}

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
}

QStringView without(QStringView text, bool (*skipped)(QChar))
{
    while (!text.isEmpty() && skipped(text.front()))
        text = text.sliced(1);
    return text;
}

QStringView tokenAtBegin(QStringView text)
{
    const auto end = std::ranges::find_if(text, endsToken);
    return text.first(end - text.begin());
}

//! The token behind the first \p word that something which introduces a value stands behind.
QStringView behindWord(QStringView text, QLatin1StringView word)
{
    const auto introduces = [](QChar c) {
        return c.isSpace() || isQuote(c) || c == u':' || c == u'=';
    };
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const QStringView rest = text.sliced(at + word.size());
        if (rest.isEmpty() || !introduces(rest.front()))
            continue;
        const QStringView token = tokenAtBegin(without(rest, introduces));
        if (token.size() >= ShortestToken)
            return token;
    }
    return {};
}

//! The value of the first member, variable or parameter whose name has \p word in it.
QStringView valueOf(QStringView text, QLatin1StringView word)
{
    const auto isFrame = [](QChar c) {
        return c.isSpace() || isQuote(c);
    };
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const QStringView sign =
            without(without(text.sliced(at + word.size()), isNamePart), isFrame);
        if (sign.isEmpty() || (sign.front() != u':' && sign.front() != u'='))
            continue;
        const QStringView token = tokenAtBegin(without(sign.sliced(1), isFrame));
        if (token.size() >= ShortestToken)
            return token;
    }
    return {};
}

//! The value of a line that is nothing but a name and a value: "LOGZIO=…".
QStringView assigned(QStringView text)
{
    const QStringView sign = without(text, isNamePart);
    if (sign.size() == text.size() || sign.isEmpty()
        || (sign.front() != u':' && sign.front() != u'='))
        return {};
    const QStringView token =
        tokenAtBegin(without(sign.sliced(1), [](QChar c) { return c.isSpace() || isQuote(c); }));
    return token.size() >= ShortestToken ? token : QStringView();
}

QStringView stripped(QStringView text)
{
    while (!text.isEmpty() && endsToken(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && endsToken(text.back()))
        text.chop(1);
    return text;
}

} // namespace

QStringView pastedToken(QStringView text)
{
    for (const auto word : {"x-api-token"_L1, "bearer"_L1, "authorization"_L1}) {
        if (const QStringView token = behindWord(text, word); !token.isEmpty())
            return token;
    }
    for (const auto word : {"token"_L1, "key"_L1}) {
        if (const QStringView token = valueOf(text, word); !token.isEmpty())
            return token;
    }
    const QStringView bare = stripped(text);
    const QStringView value = assigned(bare);
    return value.isEmpty() ? bare : value;
}

bool canBeToken(QStringView token)
{
    return !token.isEmpty() && std::ranges::all_of(token, [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && !endsToken(c);
    });
}

} // namespace tokendeck
