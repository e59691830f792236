// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/text_search.h"

#include "models/base/find_text.h"
#include "models/insight/search/search_fold.h"

#include <algorithm>

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

} // namespace tokendeck
