// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/match/block_pass.h"

#include "services/scan/match/base64_text.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <algorithm>

namespace tokendeck {
namespace {

constexpr qsizetype FullBlock = 8;
//! A larger step makes more blocks to look up, and saves less and less.
constexpr qsizetype LargestStep = 24;
//! Of base64: what is longer is found by its beginning.
constexpr qsizetype LongestHead = 64;
//! Where ASCII in UTF-16 has zeros, when a character is the first byte.
constexpr quint64 OddBytes = 0xff00ff00ff00ff00ULL;

//! A text that may be a token's does not stay behind.
using Characters = QVarLengthArray<char, 128>;

quint64 blockAt(const TextWindow &window, qsizetype at)
{
    return qFromLittleEndian<quint64>(window.data + at);
}

//! The bits of the first \p count bytes; of none below 1, of all from 8 on.
constexpr quint64 firstBytes(qsizetype count)
{
    return count <= 0 ? 0 : count >= 8 ? ~quint64(0) : (quint64(1) << count * 8) - 1;
}

//! Every other byte, from the first on, moved together into the lower half.
constexpr quint64 everyOther(quint64 bytes)
{
    bytes &= ~OddBytes;
    bytes = (bytes | bytes >> 8) & 0x0000ffff0000ffffULL;
    return (bytes | bytes >> 16) & 0x00000000ffffffffULL;
}

qsizetype shortestPiece(const std::vector<const Needle *> &needles)
{
    qsizetype shortest = BlockPass::surePiece(*needles.front());
    for (const Needle *needle : needles)
        shortest = std::min(shortest, BlockPass::surePiece(*needle));
    return shortest;
}

size_t anchorSum(const std::vector<const Needle *> &needles, qsizetype step)
{
    size_t sum = 0;
    for (const Needle *needle : needles)
        sum += size_t(needle->wraps() ? std::min(needle->text.size(), LongestHead) : step);
    return sum;
}

} // namespace

qsizetype BlockPass::surePiece(const Needle &needle)
{
    return needle.wraps() ? (needle.text.size() + 1) / 2 : needle.text.size();
}

BlockPass::BlockPass(const NeedleTable &table, const std::vector<const Needle *> &needles)
    : m_table(table)
    , m_blockSize(std::min(FullBlock, shortestPiece(needles)))
    , m_step(std::clamp(shortestPiece(needles) - m_blockSize + 1, qsizetype(1), LargestStep))
    , m_mask(firstBytes(m_blockSize))
    , m_firstMask(firstBytes(2 * m_blockSize))
    , m_secondMask(firstBytes(2 * m_blockSize - 8))
    , m_index(anchorSum(needles, m_step))
{
    for (const Needle *needle : needles) {
        m_spreads = m_spreads || needle->spreads;
        const quint16 shape = shapeNumber(*needle);
        const QByteArrayView text = needle->text.exposedText();
        for (qsizetype offset = 0; offset < anchorCount(*needle); ++offset) {
            quint64 block = 0;
            for (qsizetype i = 0; i < m_blockSize; ++i)
                block |= quint64(uchar(text[offset + i])) << 8 * i;
            m_index.add(block, {quint16(offset), shape});
        }
    }
}

quint16 BlockPass::shapeNumber(const Needle &needle)
{
    const Shape shape{needle.text.size(), needle.wraps()};
    const auto found = std::ranges::find(m_shapes, shape);
    if (found != m_shapes.end())
        return quint16(found - m_shapes.begin());
    m_shapes.push_back(shape);
    return quint16(m_shapes.size() - 1);
}

//! At how many places, from the beginning on, a block of \p needle can be the first that is met.
qsizetype BlockPass::anchorCount(const Needle &needle) const
{
    // Behind the end of a line it can be any.
    const qsizetype size = needle.text.size();
    return needle.wraps() ? std::min(size, LongestHead) - m_blockSize + 1 : m_step;
}

void BlockPass::search(const TextWindow &window, qsizetype from, qsizetype to,
                       std::vector<TextHit> &hits) const
{
    if (m_spreads)
        searchAll<true>(window, from, to, hits);
    else
        searchAll<false>(window, from, to, hits);
}

template <bool Spreads>
void BlockPass::searchAll(const TextWindow &window, qsizetype from, qsizetype to,
                          std::vector<TextHit> &hits) const
{
    // The same positions of the text however it is cut into windows.
    const qint64 behind = (window.base + from) % m_step;
    for (qsizetype at = from + (behind > 0 ? m_step - behind : 0); at < to; at += m_step) {
        const quint64 bytes = blockAt(window, at);
        if (const quint64 block = bytes & m_mask; m_index.mayHave(block)) [[unlikely]]
            lookAt(window, at, block, hits);
        if constexpr (Spreads) {
            const quint64 first = bytes & m_firstMask;
            if ((first & OddBytes) == 0) [[unlikely]]
                lookSpread(window, at, hits);
            // The character's zero is before it, or its fellow's behind.
            if ((first & ~OddBytes) == 0) [[unlikely]]
                lookSpread(window, at + 1, hits);
        }
    }
}

void BlockPass::lookAt(const TextWindow &window, qsizetype at, quint64 block,
                       std::vector<TextHit> &hits) const
{
    m_index.forEach(block, [&](BlockIndex::Place place) {
        const auto &[size, wraps] = m_shapes[place.shape];
        if (wraps) {
            lookWrapped(window, at, place.offset, size, hits);
            return;
        }
        const qsizetype start = at - place.offset;
        if (start < 0 || start + size > window.size)
            return;
        const QByteArrayView text(window.data + start, size);
        m_table.forEach(text, [&](const Needle &needle) {
            if (!needle.wraps())
                hits.push_back({.offset = window.base + start,
                                .end = window.base + start + size,
                                .token = needle.token,
                                .encoding = needle.encoding});
        });
    });
}

void BlockPass::lookWrapped(const TextWindow &window, qsizetype at, qsizetype offset,
                            qsizetype size, std::vector<TextHit> &hits) const
{
    const Base64Text text(window);
    qsizetype start = at;
    for (qsizetype i = 0; i < offset && start >= 0; ++i)
        start = text.before(start);
    if (start < 0)
        return;
    Characters characters(size);
    qsizetype last = start;
    for (qsizetype i = 0; i < size; ++i) {
        last = i == 0 ? start : text.behind(last);
        if (last < 0)
            return;
        characters[i] = char(window.data[last]);
    }
    m_table.forEach(QByteArrayView(characters.data(), size), [&](const Needle &needle) {
        if (needle.wraps() && text.isBetween(needle, text.before(start), text.behind(last)))
            hits.push_back({.offset = window.base + start,
                            .end = window.base + last + 1,
                            .token = needle.token,
                            .encoding = needle.encoding});
    });
    wipeMemory(characters.data(), size_t(size));
}

//! Looks at a block of characters with zeros between, whose first character is at \p at.
void BlockPass::lookSpread(const TextWindow &window, qsizetype at, std::vector<TextHit> &hits) const
{
    // The last zero may be another text's.
    const quint64 first = blockAt(window, at) & m_firstMask;
    const quint64 second = blockAt(window, at + FullBlock) & m_secondMask;
    const qsizetype zeros = 2 * m_blockSize - 1;
    if ((first & OddBytes & firstBytes(zeros)) != 0
        || (second & OddBytes & firstBytes(zeros - 8)) != 0)
        return;
    const quint64 block = (everyOther(first) | everyOther(second) << 32) & m_mask;
    if (!m_index.mayHave(block))
        return;
    m_index.forEach(block, [&](BlockIndex::Place place) {
        lookSpreadAt(window, at - 2 * place.offset, m_shapes[place.shape].size, hits);
    });
}

void BlockPass::lookSpreadAt(const TextWindow &window, qsizetype start, qsizetype size,
                             std::vector<TextHit> &hits) const
{
    const qsizetype last = start + 2 * (size - 1);
    if (start < 0 || last >= window.size)
        return;
    Characters characters(size);
    for (qsizetype i = 0; i < size; ++i) {
        characters[i] = char(window.data[start + 2 * i]);
        if (i + 1 < size && window.data[start + 2 * i + 1] != 0)
            return;
    }
    const bool little = last + 1 < window.size && window.data[last + 1] == 0;
    const bool big = start > 0 && window.data[start - 1] == 0;
    if (!little && !big)
        return;
    // Between characters both can be read; most texts begin at an even place.
    const bool isLittle = little && (!big || (window.base + start) % 2 == 0);
    m_table.forEach(QByteArrayView(characters.data(), size), [&](const Needle &needle) {
        if (!needle.spreads
            || (needle.wraps() && !Base64Text(window).isBetween(needle, start - 2, last + 2)))
            return;
        const TextEncoding utf16 = isLittle ? TextEncoding::Utf16Le : TextEncoding::Utf16Be;
        hits.push_back({.offset = window.base + (isLittle ? start : start - 1),
                        .end = window.base + (isLittle ? last + 2 : last + 1),
                        .token = needle.token,
                        .encoding = needle.wraps() ? needle.encoding : utf16});
    });
    wipeMemory(characters.data(), size_t(size));
}

} // namespace tokendeck
