// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/finder/finder_marks.h"

#include "models/insight/finder/finder_keys.h"
#include "models/insight/finder/finder_match.h"

namespace tokendeck {

std::vector<TextRange> finderMarks(const QString &name, const FinderNeedle &needle)
{
    std::vector<TextRange> marks;
    const TracedFold fold(name);
    if (needle.isEmpty() || fold.text.empty())
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
