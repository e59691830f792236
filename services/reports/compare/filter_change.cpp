// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/compare/filter_change.h"

#include <algorithm>

namespace tokendeck {

FilterSet filterSetOf(const LineFilters &filters)
{
    FilterSet set{.filterOperator = filters.filterOperator, .unknown = filters.unknown};
    for (const auto &[field, value] : filters.filters)
        set.filters.push_back({.field = field, .value = value});
    return set;
}

bool isSame(const LineFilters &a, const LineFilters &b)
{
    const auto sorted = [](const LineFilters &filters) {
        auto all = filters.filters;
        std::ranges::sort(all);
        return all;
    };
    return a.filterOperator == b.filterOperator && a.unknown == b.unknown && sorted(a) == sorted(b);
}

Visibility visibilityOf(const LineFilters &before, const LineFilters &after)
{
    const FilterSet was = filterSetOf(before);
    const FilterSet is = filterSetOf(after);
    const Containment containment = compareReach(was, is);
    switch (containment) {
    case Containment::Unknown:
        return Visibility::NotKnown;
    case Containment::Equal:
        return Visibility::Same;
    default:
        break;
    }
    if (filterReach(is) == Reach::Everything)
        return Visibility::Everything;
    if (filterReach(is) == Reach::Nothing)
        return Visibility::Nothing;
    if (containment == Containment::Within)
        return Visibility::More;
    return containment == Containment::Around ? Visibility::Less : Visibility::Other;
}

} // namespace tokendeck
