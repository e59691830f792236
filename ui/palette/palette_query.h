// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/search/search_query.h"

#include <QString>

#include <optional>
#include <vector>

namespace tokendeck {

//! What is typed in the palette: a name, search words, or both.
struct PaletteQuery {
    QString names; //!< what names are searched for
    std::vector<SearchTerm> terms; //!< what rows must be beside that; empty without search words
    bool isFaulty = false; //!< a search word cannot be asked: more is found than was meant
};

//! Reads \p text. Without a search word and without quotes all of it is a name, minus included; so
//! is a word with a colon that is no search word, for a filter is called "env:prod", and what a
//! quote that is still open has behind it.
[[nodiscard]] PaletteQuery paletteQuery(const QString &text);

//! \p text without the sign that limits a search to actions; nothing where there is none.
[[nodiscard]] std::optional<QString> actionText(const QString &text);

//! Whether \p word cannot be asked, whatever it may be the name of.
[[nodiscard]] bool isFaultOfWord(const SearchWord &word);

} // namespace tokendeck
