// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/carried_token.h"

#include "models/domain/names/token_words.h"
#include "models/insight/pasted_token.h"

#include <QByteArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! A snippet has one token or two; comparing many with every known one would take long.
constexpr size_t MostParts = 16;
//! No backend has a shorter token.
constexpr qsizetype ShortestPart = 8;

bool isTokenPart(QChar c)
{
    return c.unicode() < 0x7f && (c.isLetterOrNumber() || c == u'-' || c == u'_');
}

//! The value of the parameter \p name, which ends with "=", in an address; empty without one.
QStringView parameter(QStringView text, QLatin1StringView name)
{
    const qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    const QStringView value = text.sliced(at + name.size());
    const auto end = std::ranges::find_if_not(value, isTokenPart);
    return value.first(end - value.begin());
}

//! Whether \p text says beside \p token what it is, so that its shape need not.
bool isIntroduced(QStringView text, QStringView token)
{
    if (token.size() < ShortestPart || token.size() == text.trimmed().size() || !canBeToken(token))
        return false;
    const QStringView before = text.first(token.begin() - text.begin());
    constexpr std::array words{"x-api-token"_L1, "bearer "_L1, "token="_L1, "token:"_L1,
                               "token\":"_L1};
    return std::ranges::any_of(words, [before](QLatin1StringView word) {
        return before.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

TokenShape shapeOf(const Secret &token)
{
    const QByteArrayView text = token.exposedText();
    const bool isPlain = std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
    if (isPlain)
        return TokenShape::Plain;
    const bool isDashed = std::ranges::all_of(text, [](char c) {
        return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')
            || (c >= 'A' && c <= 'F');
    });
    return isDashed ? TokenShape::Dashed : TokenShape::Other;
}

Secret secretOf(QStringView text)
{
    QByteArray bytes = text.toUtf8();
    Secret secret(std::string_view(bytes.constData(), size_t(bytes.size())));
    wipeMemory(bytes.data(), size_t(bytes.size()));
    return secret;
}

std::vector<QStringView> possibleTokens(QStringView text)
{
    std::vector<QStringView> parts;
    const auto add = [&](QStringView part) {
        const bool isThere = std::ranges::any_of(parts, [part](QStringView other) {
            return other.begin() == part.begin() && other.size() == part.size();
        });
        if (part.size() >= ShortestPart && canBeToken(part) && !isThere && parts.size() < MostParts)
            parts.push_back(part);
    };
    add(parameter(text, "shareToken="_L1));
    add(parameter(text, "token="_L1));
    add(pastedToken(text));
    for (auto at = text.begin(); at != text.end();) {
        const auto begin = std::find_if(at, text.end(), isTokenPart);
        at = std::find_if_not(begin, text.end(), isTokenPart);
        if (const QStringView run(begin, at); looksLikeToken(run))
            add(run);
    }
    return parts;
}

std::optional<QStringView> carriedToken(QStringView text)
{
    for (const QStringView part : possibleTokens(text)) {
        if (looksLikeToken(part) || isIntroduced(text, part))
            return part;
    }
    return std::nullopt;
}

} // namespace tokendeck
