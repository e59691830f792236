// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/finder/finder_needle.h"

#include "models/insight/finder/finder_keys.h"
#include "models/insight/search/search_fold.h"

#include <algorithm>

namespace tokendeck {
namespace {

constexpr qsizetype TokenEndLength = 4;

FinderSpelling spellingOf(const std::string &text)
{
    FinderSpelling spelling{.whole = withWordMarks(text)};
    for (size_t from = 0; from < text.size();) {
        const size_t blank = std::min(text.find(' ', from), text.size());
        if (blank > from) {
            const std::string word = text.substr(from, blank - from);
            spelling.words.push_back(withWordMarks(word));
            spelling.letters += word;
        }
        from = blank + 1;
    }
    return spelling;
}

} // namespace

FinderNeedle::FinderNeedle(QStringView typed)
{
    const QString text = typed.toString().simplified();
    folded = spellingOf(foldForSearch(text));
    exact = spellingOf(text.toStdString());
    isFolded = exact == folded;
    letterSet = lettersIn(folded.letters);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        id = number;
    const auto isTokenPart = [](QChar c) {
        return c > u' ' && c.unicode() < 0x7f;
    };
    if (typed.size() == TokenEndLength && std::ranges::all_of(typed, isTokenPart))
        tokenEnd = typed.toString().toStdString();
}

bool FinderNeedle::isNarrowerThan(const FinderNeedle &before) const
{
    // What matches by any rule has the letters in their order, so a text that goes on is narrower.
    return !before.isEmpty() && folded.letters.starts_with(before.folded.letters);
}

} // namespace tokendeck
