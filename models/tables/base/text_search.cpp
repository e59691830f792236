// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/text_search.h"

#include <QStringList>

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace tokendeck {
namespace {

//! The mark of column 0; a row ends with '\n', which is before it.
constexpr char FirstMark = '\x0b';
//! Stands for every control character of a text.
constexpr char Control = '\x1f';
static_assert(FirstMark > '\n' && FirstMark + MaxSearchedColumns - 1 < Control);

void maskControls(QString &text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text.at(at) < u' ')
            text[at] = QLatin1Char(Control);
    }
}

bool isMark(char byte)
{
    return byte >= FirstMark && byte < Control;
}

} // namespace

std::string foldedForSearch(const QString &text)
{
    const QByteArray folded = text.toCaseFolded().toUtf8();
    return {folded.constData(), size_t(folded.size())};
}

std::vector<std::string> searchWords(const QString &search)
{
    std::vector<std::string> words;
    const QStringList parts = search.simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString part : parts) {
        maskControls(part, 0);
        words.push_back(foldedForSearch(part));
    }
    return words;
}

void appendCell(QString &row, int column, const QString &cell)
{
    Q_ASSERT(column < MaxSearchedColumns);
    row += QLatin1Char(char(FirstMark + column));
    const qsizetype from = row.size();
    row += cell;
    maskControls(row, from);
}

std::string_view cellOf(std::string_view row, int column)
{
    const size_t mark = row.find(char(FirstMark + column));
    if (mark == std::string_view::npos)
        return {};
    const auto end = std::find_if(row.begin() + qsizetype(mark) + 1, row.end(),
                                  [](char byte) { return isMark(byte) || byte == '\n'; });
    return {row.begin() + qsizetype(mark) + 1, end};
}

bool isNarrower(const std::vector<std::string> &words, const std::vector<std::string> &before)
{
    return std::ranges::all_of(before, [&](const std::string &old) {
        return std::ranges::any_of(
            words, [&](const std::string &word) { return word.find(old) != std::string::npos; });
    });
}

size_t findText(std::string_view text, std::string_view needle, size_t from)
{
    if (needle.empty())
        return from <= text.size() ? from : std::string_view::npos;
    if (text.size() < needle.size())
        return std::string_view::npos;
    if (needle.size() == 1)
        return text.find(needle.front(), from);
    const size_t end = text.size() - needle.size() + 1; // first position that cannot match
    size_t at = from;
#ifdef __SSE2__
    // Compares the needle's first and last byte at 16 positions in one step.
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    for (; at + 16 <= end; at += 16) {
        const char *here = text.data() + at;
        const __m128i heads = _mm_loadu_si128(reinterpret_cast<const __m128i *>(here));
        const __m128i tails =
            _mm_loadu_si128(reinterpret_cast<const __m128i *>(here + needle.size() - 1));
        unsigned candidates = unsigned(_mm_movemask_epi8(
            _mm_and_si128(_mm_cmpeq_epi8(heads, first), _mm_cmpeq_epi8(tails, last))));
        while (candidates != 0) {
            const int offset = std::countr_zero(candidates);
            if (std::memcmp(here + offset, needle.data(), needle.size()) == 0)
                return at + size_t(offset);
            candidates &= candidates - 1;
        }
    }
#endif
    return at < end ? text.find(needle, at) : std::string_view::npos;
}

} // namespace tokendeck
