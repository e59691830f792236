// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/names/display_name.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr QChar FirstStrongIsolate(0x2068);
constexpr QChar PopDirectionalIsolate(0x2069);
constexpr QChar OpenBox(0x2423);

//! Scripts that begin here may run from right to left, join, or combine; below stand Latin, Greek,
//! Cyrillic and Armenian, which do not.
constexpr char16_t FirstOtherScript = 0x0590;

bool speaksRightToLeft()
{
    return QLocale().textDirection() == Qt::RightToLeft;
}

struct Range {
    char32_t first;
    char32_t last;
};

//! What has no shape of its own: Unicode's Default_Ignorable_Code_Point without the joiners and the
//! variation selectors, the separators of lines and paragraphs, the marks of annotations, and the
//! empty Braille pattern.
constexpr std::array Invisible{
    Range{0x00ad, 0x00ad},   Range{0x034f, 0x034f},   Range{0x061c, 0x061c},
    Range{0x115f, 0x1160},   Range{0x17b4, 0x17b5},   Range{0x180b, 0x180f},
    Range{0x200b, 0x200b},   Range{0x200e, 0x200f},   Range{0x2028, 0x202e},
    Range{0x2060, 0x206f},   Range{0x2800, 0x2800},   Range{0x3164, 0x3164},
    Range{0xfeff, 0xfeff},   Range{0xffa0, 0xffa0},   Range{0xfff0, 0xfffb},
    Range{0x1bca0, 0x1bca3}, Range{0x1d173, 0x1d17a}, Range{0xe0000, 0xe00ff},
    Range{0xe01f0, 0xe0fff},
};

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

bool isInvisible(char32_t c)
{
    return isControl(c) || QChar::isSurrogate(c) || QChar::isNonCharacter(c)
        || std::ranges::any_of(
               Invisible, [c](const Range &range) { return range.first <= c && c <= range.last; });
}

bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d;
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

bool isBlank(char32_t c)
{
    return QChar::isSpace(c) && !isControl(c) && c != 0x2028 && c != 0x2029;
}

//! Whether \p c can be seen wherever it stands.
bool isVisible(char32_t c)
{
    return !isInvisible(c) && !isBlank(c) && !isJoiner(c) && !isVariationSelector(c);
}

//! Whether nothing in \p name needs a look: the case of nearly every name.
bool isPlain(QStringView name)
{
    const auto plain = [](QChar c) {
        const char16_t code = c.unicode();
        // Beside letters, the dashes, quotes and dots that typewriters make, and what stands
        // between the parts of a name (nameInFamily()).
        return (code < FirstOtherScript && !isControl(code) && code != 0x00ad && code != 0x034f)
            || (code >= 0x2010 && code < 0x2028) || code == 0x203a;
    };
    return name.empty()
        || (std::ranges::all_of(name, plain) && !name.front().isSpace() && !name.back().isSpace());
}

std::vector<char32_t> codePoints(const QString &text)
{
    std::vector<char32_t> points;
    points.reserve(size_t(text.size()));
    for (const QChar *at = text.cbegin(); at != text.cend(); ++at) {
        const bool pair = at->isHighSurrogate() && at + 1 != text.cend() && at[1].isLowSurrogate();
        points.push_back(pair ? QChar::surrogateToUcs4(*at, at[1]) : at->unicode());
        at += pair ? 1 : 0;
    }
    return points;
}

//! Whether the joiner at \p position of \p text stands between characters that can be seen.
bool isBetweenVisible(const std::vector<char32_t> &text, size_t position)
{
    size_t before = position;
    while (before > 0 && isVariationSelector(text[before - 1]))
        --before;
    return before > 0 && isVisible(text[before - 1]) && position + 1 < text.size()
        && isVisible(text[position + 1]);
}

//! Whether the character at \p position of \p text hides something from who reads it.
bool isHidden(const std::vector<char32_t> &text, size_t position)
{
    const char32_t c = text[position];
    if (isJoiner(c))
        return !isBetweenVisible(text, position);
    if (isVariationSelector(c))
        return position == 0 || !isVisible(text[position - 1]);
    return isInvisible(c);
}

//! Whether the joiner at \p position joins letters of scripts that know none: it does nothing there
//! but make two names look alike.
bool joinsNothing(const std::vector<char32_t> &text, size_t position)
{
    return isJoiner(text[position]) && text[position - 1] < FirstOtherScript
        && text[position + 1] < FirstOtherScript;
}

QString markOf(char32_t c)
{
    return u"‹U+%1›"_s.arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
}

QString marked(const QString &name)
{
    const std::vector<char32_t> text = codePoints(name);
    const auto seen = [](char32_t c) {
        return !isBlank(c);
    };
    const auto first = size_t(std::ranges::find_if(text, seen) - text.begin());
    const auto last =
        text.size() - size_t(std::find_if(text.rbegin(), text.rend(), seen) - text.rbegin());
    QString result;
    result.reserve(name.size() + 16);
    for (size_t i = 0; i < text.size(); ++i) {
        if (i < first || i >= last)
            result += OpenBox;
        else if (isHidden(text, i) || joinsNothing(text, i))
            result += markOf(text[i]);
        else
            result += QChar::fromUcs4(text[i]);
    }
    return result;
}

} // namespace

QString visibleName(const QString &name)
{
    return isPlain(name) ? name : marked(name);
}

QString isolated(const QString &name)
{
    const bool plain = isPlain(name);
    if (plain && (name.isEmpty() || !speaksRightToLeft()))
        return name;
    return FirstStrongIsolate + (plain ? name : marked(name)) + PopDirectionalIsolate;
}

QString withoutIsolates(const QString &text)
{
    return QString(text).remove(FirstStrongIsolate).remove(PopDirectionalIsolate);
}

HiddenText hiddenIn(const QString &text)
{
    const std::vector<char32_t> points = codePoints(text);
    if (std::ranges::none_of(points, isVisible))
        return HiddenText::All;
    for (size_t i = 0; i < points.size(); ++i) {
        if (isHidden(points, i))
            return HiddenText::Partly;
    }
    return HiddenText::None;
}

QString withoutHidden(const QString &name)
{
    if (isPlain(name))
        return name;
    const std::vector<char32_t> text = codePoints(name);
    QString result;
    for (size_t i = 0; i < text.size(); ++i) {
        if (!isHidden(text, i) && !joinsNothing(text, i))
            result += QChar::fromUcs4(text[i]);
    }
    return result.trimmed();
}

} // namespace tokendeck
