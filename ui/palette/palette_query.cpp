// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette_query.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

bool isFaultOfWord(const SearchWord &word)
{
    return word.fault && word.fault->kind != SearchFault::Kind::UnknownName;
}

PaletteQuery paletteQuery(const QString &text)
{
    const SearchQuery query = parseSearch(text);
    const auto isRead = [&text](const SearchWord &word) {
        return isFaultOfWord(word)
            || (word.term
                && (word.term->name != SearchName::Text || text[word.valuePosition] == u'"'));
    };
    if (std::ranges::none_of(query.words, isRead))
        return {.names = text, .terms = {}};
    PaletteQuery found;
    QStringList names;
    for (const SearchWord &word : query.words) {
        if (isFaultOfWord(word)) {
            found.isFaulty = true;
            if (word.fault->kind == SearchFault::Kind::OpenQuote
                && word.valuePosition == word.position)
                names.append(word.text);
        } else if (!word.term) {
            names.append(text.mid(word.position, word.length));
        } else if (word.term->name == SearchName::Text && !word.term->negated) {
            names.append(word.text);
        } else {
            found.terms.push_back(*word.term);
        }
    }
    found.names = names.join(u' ');
    return found;
}

std::optional<QString> actionText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(u'>') && !trimmed.startsWith(u'›'))
        return std::nullopt;
    return trimmed.sliced(1).trimmed();
}

} // namespace tokendeck
