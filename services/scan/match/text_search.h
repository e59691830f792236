// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/match/text_encoding.h"

#include <QtGlobal>

#include <compare>
#include <vector>

namespace tokendeck {

//! A part of a text, in memory.
struct TextWindow {
    //! How many bytes behind the end can be read; what they are makes no difference.
    static constexpr qsizetype Slack = 16;

    const uchar *data = nullptr;
    qsizetype size = 0;
    qint64 base = 0; //!< how many bytes of the text stand before it
};

//! Where a token stands in a text.
struct TextHit {
    qint64 offset = 0; //!< of its first byte; in base64 of the first character that it alone makes
    qint64 end = 0; //!< behind its last byte
    quint32 token = 0; //!< its position among those that are looked for
    TextEncoding encoding = TextEncoding::Utf8;

    friend auto operator<=>(const TextHit &, const TextHit &) = default;
};

//! Looks for tokens in a text that comes window by window. Can be used by several threads at once.
class TextSearch {
public:
    virtual ~TextSearch() = default;

    //! How many bytes before and behind a place tell whether a token stands around it.
    [[nodiscard]] virtual qsizetype margin() const = 0;

    //! Adds to \p hits what is anchored at the positions from \p from up to, without, \p to of
    //! \p window; a token may be added several times. Each token has an anchor, which is not
    //! further from its ends than margin(): so that the whole text was searched when each position
    //! was in one call, with a margin around it, or all that there is.
    virtual void search(const TextWindow &window, qsizetype from, qsizetype to,
                        std::vector<TextHit> &hits) const = 0;
};

} // namespace tokendeck
