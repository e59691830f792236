// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/filters/filter_meaning.h"

#include <algorithm>
#include <ranges>

namespace tokendeck {
namespace {

//! Filters that a log must match together. A set is what any of its demands lets through.
using Demand = std::vector<const Filter *>;

std::vector<Demand> demandsOf(const FilterSet &set)
{
    std::vector<Demand> demands;
    if (set.filterOperator == FilterOperator::Or && !set.filters.empty()) {
        for (const Filter &filter : set.filters)
            demands.push_back({&filter});
        return demands;
    }
    if (filterReach(set) == Reach::Nothing)
        return {};
    Demand all;
    for (const Filter &filter : set.filters)
        all.push_back(&filter);
    return {all};
}

bool hasFilter(const Demand &demand, const Filter &filter)
{
    return std::ranges::any_of(demand,
                               [&](const Filter *one) { return asksTheSame(*one, filter); });
}

//! A log may have just what the demand wants and nothing else, so only filters that are part of it
//! are sure to match.
bool surelyPasses(const Demand &demand, const FilterSet &set)
{
    if (set.filters.empty())
        return true;
    const auto matches = [&](const Filter &filter) {
        return hasFilter(demand, filter);
    };
    return set.filterOperator == FilterOperator::And ? std::ranges::all_of(set.filters, matches)
                                                     : std::ranges::any_of(set.filters, matches);
}

bool contradict(const Filter &a, const Filter &b)
{
    return a.field == b.field && a.value != b.value;
}

bool canMeet(const Demand &a, const Demand &b)
{
    return std::ranges::none_of(a, [&](const Filter *left) {
        return std::ranges::any_of(b,
                                   [&](const Filter *right) { return contradict(*left, *right); });
    });
}

} // namespace

bool asksTheSame(const Filter &a, const Filter &b)
{
    return a.field == b.field && a.value == b.value;
}

Reach filterReach(const FilterSet &set)
{
    if (set.filters.empty() && set.unknown == 0)
        return Reach::Everything;
    return contradictions(set).empty() ? Reach::Some : Reach::Nothing;
}

std::vector<FilterPair> duplicateFilters(const FilterSet &set)
{
    std::vector<FilterPair> pairs;
    for (size_t later = 1; later < set.filters.size(); ++later) {
        for (size_t earlier = 0; earlier < later; ++earlier) {
            if (asksTheSame(set.filters[earlier], set.filters[later])) {
                pairs.emplace_back(int(earlier), int(later));
                break;
            }
        }
    }
    return pairs;
}

std::vector<FilterPair> contradictions(const FilterSet &set)
{
    std::vector<FilterPair> pairs;
    if (set.filterOperator != FilterOperator::And)
        return pairs;
    for (size_t later = 1; later < set.filters.size(); ++later) {
        for (size_t earlier = 0; earlier < later; ++earlier) {
            if (set.filters[earlier].field != set.filters[later].field)
                continue;
            // The first filter of the field: those between are compared with it, too.
            if (contradict(set.filters[earlier], set.filters[later]))
                pairs.emplace_back(int(earlier), int(later));
            break;
        }
    }
    return pairs;
}

bool isWithin(const FilterSet &inner, const FilterSet &outer)
{
    return std::ranges::all_of(demandsOf(inner),
                               [&](const Demand &demand) { return surelyPasses(demand, outer); });
}

Containment compareReach(const FilterSet &a, const FilterSet &b)
{
    if (a.unknown > 0 || b.unknown > 0)
        return Containment::Unknown;
    const bool within = isWithin(a, b);
    const bool around = isWithin(b, a);
    if (within && around)
        return Containment::Equal;
    if (within)
        return Containment::Within;
    if (around)
        return Containment::Around;
    const std::vector<Demand> left = demandsOf(a);
    const std::vector<Demand> right = demandsOf(b);
    const bool meet = std::ranges::any_of(left, [&](const Demand &one) {
        return std::ranges::any_of(right, [&](const Demand &other) { return canMeet(one, other); });
    });
    return meet ? Containment::Overlapping : Containment::Apart;
}

FilterSet filterSetOf(const SharedToken &token, std::span<const Filter> filters)
{
    FilterSet set{.filterOperator = token.filterOperator, .unknown = token.fault ? 1 : 0};
    for (const FilterId id : token.filters) {
        const auto found = std::ranges::lower_bound(filters, id, {}, &Filter::id);
        if (found != filters.end() && found->id == id && !found->fault)
            set.filters.push_back(*found);
        else
            ++set.unknown;
    }
    return set;
}

} // namespace tokendeck
