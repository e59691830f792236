// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/search/search_query.h"

#include <span>
#include <string>
#include <string_view>

namespace tokendeck {

// The cells of a row are one text, folded by foldForSearch(), each behind a mark that names its
// column. No cell and no word of a search holds one.

//! Columns that have marks.
inline constexpr int MaxSearchedColumns = 20;
//! Appends \p cell of \p column, folded.
void appendCell(std::string &row, int column, const QString &cell);
//! The cell of \p column in the folded text of a row.
[[nodiscard]] std::string_view cellOf(std::string_view row, int column);

//! Whether the folded \p text of a row has every text that \p terms want, and none that they do
//! not.
[[nodiscard]] bool matchesTexts(std::string_view text, std::span<const SearchTerm> terms);

//! Whether every row that has all of \p terms has all of \p before, too, and is known to: the
//! search was narrowed.
[[nodiscard]] bool isNarrower(std::span<const SearchTerm> terms,
                              std::span<const SearchTerm> before);

} // namespace tokendeck
