// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/match/text_search.h"

#include <QByteArrayView>

#include <span>
#include <vector>

namespace tokendeck {

//! Gives a text, which comes in pieces, to a search, so that a token in two pieces is found, too.
//! One for each thread; used for one text after the other.
class TextFeed {
public:
    //! \p search outlives this.
    explicit TextFeed(const TextSearch &search);

    //! Forgets the text before; the next one begins.
    void begin();
    //! Where the next piece is to be put: some hundred KiB.
    [[nodiscard]] std::span<char> room();
    //! The first \p size bytes of room() are the next piece.
    void add(qsizetype size);
    //! \p count zero bytes follow.
    void skipZeros(qint64 count);
    //! The text ends here: its hits, by place, each once, and of one token in one encoding none
    //! that overlaps the one before.
    [[nodiscard]] std::vector<TextHit> end();

    //! Whether there are so many hits that the rest of the text makes no difference.
    [[nodiscard]] bool isFull() const { return m_isFull; }
    //! The most hits of one text; a few more are kept at times.
    static constexpr size_t MostHits = 1000;

private:
    //! Searches all that has its margin behind it, or, at the \p end of the text, all.
    void searchRipe(bool end);
    //! Forgets what is no margin of what is still to be searched.
    void forgetSearched();

    const TextSearch &m_search;
    std::vector<uchar> m_buffer;
    qsizetype m_filled = 0;
    qsizetype m_searched = 0; //!< positions before it are done
    qint64 m_base = 0; //!< how many bytes of the text stand before the buffer's
    std::vector<TextHit> m_hits;
    bool m_isFull = false;
};

//! The same of a short text that is there as a whole.
[[nodiscard]] std::vector<TextHit> hitsIn(const TextSearch &search, QByteArrayView text);

} // namespace tokendeck
