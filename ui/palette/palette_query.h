// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/search/search_query.h"

#include <QString>

#include <vector>

namespace tokendeck {

//! What is typed in the palette: a name, search words, or both.
struct PaletteQuery {
    QString names; //!< what names are searched for
    std::vector<SearchTerm> terms; //!< what rows must be beside that; empty without search words
    bool isFaulty = false; //!< a search word cannot be asked: more is found than was meant
};

//! Reads \p text. Without a search word all of it is a name, quotes and minus included; so is what
//! stands before the colon of no search word: a filter is called "env:prod".
[[nodiscard]] PaletteQuery paletteQuery(const QString &text);

//! Whether \p word is a search word that cannot be asked.
[[nodiscard]] bool isFaultOfWord(const SearchWord &word);

} // namespace tokendeck
