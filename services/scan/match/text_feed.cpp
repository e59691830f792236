// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/match/text_feed.h"

#include <algorithm>
#include <cstring>
#include <map>

namespace tokendeck {
namespace {

//! With the tables of a search it fits into a processor's second cache.
constexpr qsizetype PieceSize = 256 * 1024;

void makeDistinct(std::vector<TextHit> &hits)
{
    std::ranges::sort(hits);
    std::map<std::pair<quint32, TextEncoding>, qint64> ends;
    std::erase_if(hits, [&ends](const TextHit &hit) {
        qint64 &end = ends[{hit.token, hit.encoding}];
        const bool overlaps = hit.offset < end;
        if (!overlaps)
            end = hit.end;
        return overlaps;
    });
}

} // namespace

TextFeed::TextFeed(const TextSearch &search)
    : m_search(search)
    , m_buffer(size_t(PieceSize + 3 * search.margin() + TextWindow::Slack))
{
}

void TextFeed::begin()
{
    m_filled = 0;
    m_searched = 0;
    m_base = 0;
    m_hits.clear();
    m_isFull = false;
}

std::span<char> TextFeed::room()
{
    return {reinterpret_cast<char *>(m_buffer.data()) + m_filled,
            m_buffer.size() - size_t(m_filled + TextWindow::Slack)};
}

void TextFeed::add(qsizetype size)
{
    m_filled += size;
    searchRipe(false);
    forgetSearched();
}

void TextFeed::skipZeros(qint64 count)
{
    const auto fill = [this](qsizetype zeros) {
        const std::span<char> place = room();
        std::memset(place.data(), 0, size_t(zeros));
        add(zeros);
    };
    const qsizetype margin = m_search.margin();
    if (count <= 2 * margin) {
        for (; count > 0; count -= std::min<qint64>(count, margin))
            fill(qsizetype(std::min<qint64>(count, margin)));
        return;
    }
    // No token is in the midst of them, and what is beside them sees only zeros.
    fill(margin);
    searchRipe(true);
    m_base += m_filled + count - 2 * margin;
    m_filled = 0;
    m_searched = 0;
    fill(margin);
}

std::vector<TextHit> TextFeed::end()
{
    searchRipe(true);
    makeDistinct(m_hits);
    return std::move(m_hits);
}

void TextFeed::searchRipe(bool end)
{
    const qsizetype ripe = end ? m_filled : m_filled - m_search.margin();
    if (ripe <= m_searched)
        return;
    m_search.search({.data = m_buffer.data(), .size = m_filled, .base = m_base}, m_searched, ripe,
                    m_hits);
    m_searched = ripe;
    if (m_hits.size() >= 2 * MostHits) {
        makeDistinct(m_hits);
        m_isFull = m_hits.size() >= MostHits;
    }
}

void TextFeed::forgetSearched()
{
    const qsizetype forgotten = m_searched - m_search.margin();
    if (forgotten <= 0)
        return;
    std::memmove(m_buffer.data(), m_buffer.data() + forgotten, size_t(m_filled - forgotten));
    m_base += forgotten;
    m_filled -= forgotten;
    m_searched -= forgotten;
}

std::vector<TextHit> hitsIn(const TextSearch &search, QByteArrayView text)
{
    std::vector<uchar> buffer(size_t(text.size() + TextWindow::Slack));
    std::ranges::copy(text, buffer.begin());
    std::vector<TextHit> hits;
    search.search({.data = buffer.data(), .size = text.size(), .base = 0}, 0, text.size(), hits);
    makeDistinct(hits);
    return hits;
}

} // namespace tokendeck
