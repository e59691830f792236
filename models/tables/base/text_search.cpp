// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/text_search.h"

#include "models/insight/search/search_fold.h"

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
static_assert(FirstMark > '\n' && FirstMark + MaxSearchedColumns - 1 < FoldedControl);

bool isMark(char byte)
{
    return byte >= FirstMark && byte < FoldedControl;
}

//! The text of \p term where it asks that every row has it, else nullptr.
const std::string *wantedText(const SearchTerm &term)
{
    return term.name == SearchName::Text && !term.negated ? &std::get<TextSought>(term.sought).text
                                                          : nullptr;
}

} // namespace

std::vector<std::string> searchWords(const QString &search)
{
    std::vector<std::string> words;
    const QStringList parts = search.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (std::string word = foldForSearch(part); !word.empty())
            words.push_back(std::move(word));
    }
    return words;
}

void appendCell(std::string &row, int column, const QString &cell)
{
    Q_ASSERT(column < MaxSearchedColumns);
    row += char(FirstMark + column);
    appendFolded(row, cell);
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

bool matchesTexts(std::string_view text, std::span<const SearchTerm> terms)
{
    return std::ranges::all_of(terms, [text](const SearchTerm &term) {
        if (term.name != SearchName::Text)
            return true;
        const std::string &sought = std::get<TextSought>(term.sought).text;
        return (findText(text, sought, 0) == std::string_view::npos) == term.negated;
    });
}

bool isNarrower(std::span<const SearchTerm> terms, std::span<const SearchTerm> before)
{
    return std::ranges::all_of(before, [&](const SearchTerm &old) {
        // Who is not known to have a fact is not among those that were found.
        if (old.name != SearchName::Text)
            return false;
        const std::string *had = wantedText(old);
        return std::ranges::any_of(terms, [&](const SearchTerm &term) {
            const std::string *wanted = wantedText(term);
            return had && wanted ? wanted->find(*had) != std::string::npos : term == old;
        });
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
