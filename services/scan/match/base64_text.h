// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/match/needles.h"
#include "services/scan/match/text_search.h"

namespace tokendeck {

//! Goes from character to character of base64, over the ends of its lines.
class Base64Text {
public:
    explicit Base64Text(const TextWindow &window)
        : m_window(window)
    {
    }

    //! The position of the character before that at \p at, or behind it; -1 where there is none.
    [[nodiscard]] qsizetype before(qsizetype at) const { return beside(at, -1); }
    [[nodiscard]] qsizetype behind(qsizetype at) const { return beside(at, 1); }

    //! Whether the characters at \p before and \p behind have the bits of \p needle's token that
    //! stand beside it. Where it needs none, the position may be outside.
    [[nodiscard]] bool isBetween(const Needle &needle, qsizetype before, qsizetype behind) const;

private:
    //! How far apart two lines may be: an indentation, as YAML has it.
    static constexpr qsizetype MostBlanks = 64;

    [[nodiscard]] qsizetype beside(qsizetype at, qsizetype direction) const;
    [[nodiscard]] bool isInside(qsizetype at) const { return at >= 0 && at < m_window.size; }

    const TextWindow &m_window;
};

} // namespace tokendeck
