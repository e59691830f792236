// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/match/line_counter.h"

#include <algorithm>

namespace tokendeck {

LineCounter::LineCounter(std::span<const TextHit> hits)
    : m_hits(hits)
    , m_places(hits.size())
{
    for (size_t i = 0; i < m_readings.size(); ++i)
        m_readings[i].units = Units(i);
    for (size_t i = 0; i < hits.size(); ++i)
        m_readings[size_t(unitsOf(hits[i]))].hits.push_back(i);
}

LineCounter::Units LineCounter::unitsOf(const TextHit &hit)
{
    const bool even = hit.offset % 2 == 0;
    switch (hit.encoding) {
    case TextEncoding::Utf16Le:
        return even ? Units::LittleEven : Units::LittleOdd;
    case TextEncoding::Utf16Be:
        return even ? Units::BigEven : Units::BigOdd;
    case TextEncoding::Utf8:
    case TextEncoding::Base64:
        break;
    }
    return Units::Bytes;
}

void LineCounter::add(qint64 offset, QByteArrayView piece)
{
    for (Reading &reading : m_readings)
        read(reading, offset, piece);
}

bool LineCounter::isDone() const
{
    return std::ranges::all_of(
        m_readings, [](const Reading &reading) { return reading.next == reading.hits.size(); });
}

std::vector<LinePlace> LineCounter::places()
{
    for (Reading &reading : m_readings) {
        for (; reading.next < reading.hits.size(); ++reading.next)
            m_places[reading.hits[reading.next]] = reading.place;
    }
    return std::move(m_places);
}

void LineCounter::read(Reading &reading, qint64 offset, QByteArrayView piece)
{
    if (reading.next == reading.hits.size())
        return;
    if (reading.at < offset) {
        const qint64 zeros = offset - reading.at;
        reading.place.column += reading.units == Units::Bytes ? zeros : zeros / 2;
        reading.first = 0;
        reading.at = offset;
    }
    const auto upTo = [&](qint64 end) {
        advance(reading, piece.sliced(reading.at - offset, end - reading.at));
    };
    while (reading.next < reading.hits.size()) {
        const size_t hit = reading.hits[reading.next];
        if (m_hits[hit].offset > offset + piece.size())
            break;
        if (m_hits[hit].offset > reading.at)
            upTo(m_hits[hit].offset);
        m_places[hit] = reading.place;
        ++reading.next;
    }
    upTo(offset + piece.size());
}

void LineCounter::advance(Reading &reading, QByteArrayView text)
{
    if (reading.units == Units::Bytes)
        advanceBytes(reading, text);
    else
        advanceUnits(reading, text);
    reading.at += text.size();
}

void LineCounter::advanceBytes(Reading &reading, QByteArrayView text)
{
    const qsizetype lastEnd = text.lastIndexOf('\n');
    if (lastEnd >= 0) {
        reading.place.line += std::ranges::count(text.first(lastEnd + 1), '\n');
        reading.place.column = 1;
    }
    // A character of UTF-8 is its first byte.
    reading.place.column +=
        std::ranges::count_if(text.sliced(lastEnd + 1), [](char c) { return (c & 0xc0) != 0x80; });
}

void LineCounter::advanceUnits(Reading &reading, QByteArrayView text)
{
    const bool big = reading.units == Units::BigEven || reading.units == Units::BigOdd;
    const bool odd = reading.units == Units::LittleOdd || reading.units == Units::BigOdd;
    qint64 at = reading.at;
    for (const char c : text) {
        const bool begins = at % 2 == (odd ? 1 : 0);
        const bool isWhole = !begins && at > 0;
        ++at;
        if (begins)
            reading.first = uchar(c);
        if (!isWhole)
            continue;
        const int unit = big ? reading.first << 8 | uchar(c) : uchar(c) << 8 | reading.first;
        if (unit == '\n') {
            ++reading.place.line;
            reading.place.column = 1;
        } else if (unit < 0xdc00 || unit > 0xdfff) { // the second half of a pair
            ++reading.place.column;
        }
    }
}

} // namespace tokendeck
