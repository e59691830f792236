// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/filters/filter_uses.h"

#include <algorithm>

namespace tokendeck {

int FilterUses::of(FilterId id) const
{
    const auto found = std::ranges::lower_bound(counts, id, {}, &std::pair<FilterId, int>::first);
    return found != counts.end() && found->first == id ? found->second : 0;
}

FilterUses filterUses(std::span<const SharedToken> tokens)
{
    std::vector<FilterId> ids;
    int unknown = 0;
    for (const SharedToken &token : tokens) {
        unknown += token.fault ? 1 : 0;
        // A filter that a token names twice is used by it once.
        for (auto id = token.filters.begin(); id != token.filters.end(); ++id) {
            if (std::find(token.filters.begin(), id, *id) == id)
                ids.push_back(*id);
        }
    }
    std::ranges::sort(ids);
    FilterUses uses{.unknown = unknown};
    for (const FilterId id : ids) {
        if (uses.counts.empty() || uses.counts.back().first != id)
            uses.counts.emplace_back(id, 0);
        ++uses.counts.back().second;
    }
    return uses;
}

} // namespace tokendeck
