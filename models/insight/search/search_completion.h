// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/search/fact_columns.h"
#include "models/insight/search/search_query.h"

#include <vector>

namespace tokendeck {

//! What a word of a search can become.
struct SearchSuggestion {
    enum class Kind {
        Name, //!< a value is to follow
        Value, //!< the word is whole
    };

    SearchReplacement replacement; //!< of the word's name or value; the cursor goes behind it
    Kind kind = Kind::Value;
    SearchName name = SearchName::Text; //!< of the word
    std::optional<RowState> state; //!< behind "is:"
    std::optional<FindingKind> finding; //!< behind "finding:"
    int rows = 0; //!< that have the value, as far as they are counted; else 0

    friend bool operator==(const SearchSuggestion &, const SearchSuggestion &) = default;
};

//! So many are offered.
inline constexpr size_t MostSuggested = 10;

//! What can be written at \p cursor of \p text, the best first and \p most of them: names and
//! states that begin with what stands before the cursor in its word, the values that the rows of \p
//! facts have, and the word for a filter that is written as a pill shows it. Names of which the
//! rows have nothing are left out, and so is what stands there already.
[[nodiscard]] std::vector<SearchSuggestion> suggestSearch(QStringView text, qsizetype cursor,
                                                          const FactColumns &facts,
                                                          size_t most = MostSuggested,
                                                          SearchPlace place = {});

} // namespace tokendeck
