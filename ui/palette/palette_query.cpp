// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette_query.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

bool isFaultOfWord(const SearchWord &word)
{
    return word.fault && word.fault->name != SearchName::Text;
}

PaletteQuery paletteQuery(const QString &text)
{
    const SearchQuery query = parseSearch(text);
    const auto isSearchWord = [](const SearchWord &word) {
        return isFaultOfWord(word) || (word.term && word.term->name != SearchName::Text);
    };
    if (std::ranges::none_of(query.words, isSearchWord))
        return {.names = text, .terms = {}};
    PaletteQuery found;
    QStringList names;
    for (const SearchWord &word : query.words) {
        if (isFaultOfWord(word))
            found.isFaulty = true;
        else if (!word.term)
            names.append(text.mid(word.position, word.length));
        else if (word.term->name == SearchName::Text && !word.term->negated)
            names.append(word.text);
        else
            found.terms.push_back(*word.term);
    }
    found.names = names.join(u' ');
    return found;
}

} // namespace tokendeck
