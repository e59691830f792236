// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/match/base64_text.h"

namespace tokendeck {
namespace {

constexpr int CharacterBits = 6;

bool isLineEnd(uchar c)
{
    return c == '\n' || c == '\r';
}

bool isBlank(uchar c)
{
    return isLineEnd(c) || c == ' ' || c == '\t';
}

} // namespace

qsizetype Base64Text::beside(qsizetype at, qsizetype direction) const
{
    qsizetype next = at + direction;
    bool hasLineEnd = false;
    for (qsizetype blanks = 0; isInside(next) && isBlank(m_window.data[next]); ++blanks) {
        if (blanks == MostBlanks)
            return -1;
        hasLineEnd = hasLineEnd || isLineEnd(m_window.data[next]);
        next += direction;
    }
    // Blanks alone part two texts.
    const bool follows = next == at + direction || hasLineEnd;
    return follows && isInside(next) ? next : -1;
}

bool Base64Text::isBetween(const Needle &needle, qsizetype before, qsizetype behind) const
{
    const auto valueAt = [this](qsizetype at) {
        return isInside(at) ? base64Value(m_window.data[at]) : -1;
    };
    if (const BorderBits &bits = needle.before; bits.count > 0) {
        const int value = valueAt(before);
        if (value < 0 || (value & ((1 << bits.count) - 1)) != bits.value)
            return false;
    }
    if (const BorderBits &bits = needle.behind; bits.count > 0) {
        const int value = valueAt(behind);
        if (value < 0 || value >> (CharacterBits - bits.count) != bits.value)
            return false;
    }
    return true;
}

} // namespace tokendeck
