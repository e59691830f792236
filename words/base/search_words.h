// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/search/search_query.h"

#include <QString>

#include <vector>

namespace tokendeck {

//! What is expected in the place of \p word, which has a fault, as a sentence or two. \p text is
//! the whole search.
[[nodiscard]] QString searchFaultWords(const QString &text, const SearchWord &word);
//! Why nothing is done to many rows while a word has a fault, as a sentence.
[[nodiscard]] QString searchFaultObstacle();

//! "3 not known": rows of which it cannot be said whether they match.
[[nodiscard]] QString notKnownWords(int count);

//! What \p name asks for, in a few words: "the name of its account".
[[nodiscard]] QString meaningOf(SearchName name);
//! What a row in \p state is called where it is chosen: "Unfiltered".
[[nodiscard]] QString stateName(RowState state);
//! What a row in \p state is, in a few words: "past its date".
[[nodiscard]] QString meaningOf(RowState state, const FindingLimits &limits = {});
//! How Overview's findings count otherwise than rows in \p state are counted, as a sentence; empty
//! where they count the same.
[[nodiscard]] QString countedOtherwise(RowState state, const FindingLimits &limits = {});

//! A line of the list of all words.
struct SearchHelpLine {
    QString word; //!< an example, as it is typed
    QString meaning;
};
[[nodiscard]] std::vector<SearchHelpLine> searchHelp(const FindingLimits &limits = {});

} // namespace tokendeck
