// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/match/text_search.h"

#include <QByteArrayView>

#include <array>
#include <span>
#include <vector>

namespace tokendeck {

//! A place as editors count it: from 1 on, columns in characters.
struct LinePlace {
    qint64 line = 1;
    qint64 column = 1;

    friend bool operator==(const LinePlace &, const LinePlace &) = default;
};

//! Tells in which line and column the hits of a text are, from the text as it comes once more. A
//! search does not count lines: hardly a file has a hit.
class LineCounter {
public:
    //! \p hits are by place, as TextFeed::end() gives them.
    explicit LineCounter(std::span<const TextHit> hits);

    //! \p piece stands at \p offset; what is left out before it are zeros.
    void add(qint64 offset, QByteArrayView piece);

    //! Whether all places are known: no further piece is needed.
    [[nodiscard]] bool isDone() const;
    //! In the order of the hits; of a hit that no piece came to, the place where they ended.
    [[nodiscard]] std::vector<LinePlace> places();

private:
    enum class Units { Bytes, LittleEven, LittleOdd, BigEven, BigOdd };
    //! The text, read in one way.
    struct Reading {
        Units units = Units::Bytes;
        std::vector<size_t> hits; //!< positions of those that are to be read so
        size_t next = 0; //!< the first of these whose place is not known
        qint64 at = 0; //!< bytes read
        uchar first = 0; //!< of the unit that was begun
        LinePlace place;
    };

    [[nodiscard]] static Units unitsOf(const TextHit &hit);
    void read(Reading &reading, qint64 offset, QByteArrayView piece);
    static void advance(Reading &reading, QByteArrayView text);
    static void advanceBytes(Reading &reading, QByteArrayView text);
    static void advanceUnits(Reading &reading, QByteArrayView text);

    std::span<const TextHit> m_hits;
    std::array<Reading, 5> m_readings;
    std::vector<LinePlace> m_places;
};

} // namespace tokendeck
