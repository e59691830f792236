// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/finder/finder_marks.h"

#include "models/insight/finder/finder_keys.h"
#include "models/insight/finder/finder_match.h"
#include "models/insight/search/search_fold.h"

namespace tokendeck {
namespace {

//! A text that was folded, and for each byte where it comes from.
struct TracedFold {
    std::string text;
    std::vector<TextRange> origins;
};

TracedFold tracedFold(const QString &name)
{
    TracedFold fold;
    for (qsizetype at = 0; at < name.size();) {
        const bool isPair = name[at].isHighSurrogate() && at + 1 < name.size();
        const TextRange origin{at, isPair ? 2 : 1};
        appendFolded(fold.text, QStringView(name).sliced(at, origin.length));
        fold.origins.resize(fold.text.size(), origin);
        at += origin.length;
    }
    return fold;
}

} // namespace

std::vector<TextRange> finderMarks(const QString &name, const FinderNeedle &needle)
{
    std::vector<TextRange> marks;
    const TracedFold fold = tracedFold(name);
    // A few names fold otherwise as a whole; they are shown without marks.
    if (needle.isEmpty() || fold.text != foldForSearch(name))
        return marks;
    const std::string marked = withWordMarks(fold.text);
    size_t passed = 0; // bytes of the folded text in front of the position in the marked one
    size_t at = 0;
    for (const size_t matched : matchedBytes(marked, needle.folded)) {
        for (; at < matched; ++at)
            passed += marked[at] == WordMark ? 0 : 1;
        const TextRange origin = fold.origins[passed];
        if (!marks.empty() && marks.back().position + marks.back().length >= origin.position)
            marks.back().length = origin.position + origin.length - marks.back().position;
        else
            marks.push_back(origin);
    }
    return marks;
}

} // namespace tokendeck
