// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/filters/filter_merge.h"

#include "models/insight/filters/filter_meaning.h"

#include <algorithm>

namespace tokendeck {

std::vector<FilterId> mergeable(std::span<const Filter> filters, const std::vector<FilterId> &ids)
{
    const auto isWanted = [&ids](const Filter &filter) {
        return std::ranges::find(ids, filter.id) != ids.end();
    };
    const auto first = std::ranges::find_if(filters, isWanted);
    if (first == filters.end() || first->fault)
        return {};
    std::vector<FilterId> alike;
    size_t wanted = 0;
    for (const Filter &filter : filters) {
        if (filter.fault || !asksTheSame(filter, *first))
            continue;
        wanted += isWanted(filter) ? 1 : 0;
        if (ids.size() == 1 || isWanted(filter))
            alike.push_back(filter.id);
    }
    if (wanted != ids.size() || alike.size() < 2)
        return {};
    return alike;
}

std::optional<FilterMerge> mergeOf(std::span<const Filter> filters,
                                   const std::vector<FilterId> &ids, const FilterUses &uses)
{
    const std::vector<FilterId> alike = mergeable(filters, ids);
    if (alike.empty())
        return std::nullopt;
    FilterMerge merge;
    for (const Filter &filter : filters) {
        if (std::ranges::find(alike, filter.id) != alike.end())
            merge.others.push_back(filter);
    }
    const auto before = [&uses](const Filter &a, const Filter &b) {
        const int usesOfA = uses.of(a.id);
        const int usesOfB = uses.of(b.id);
        return usesOfA != usesOfB ? usesOfA > usesOfB : a.id < b.id;
    };
    std::ranges::sort(merge.others, {}, &Filter::id);
    const auto kept = std::ranges::min_element(merge.others, before);
    merge.kept = *kept;
    merge.others.erase(kept);
    return merge;
}

} // namespace tokendeck
