// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/filters/filter_selection.h"

#include <algorithm>
#include <utility>

namespace tokendeck {

bool isSame(const FilterSelection &a, const FilterSelection &b)
{
    if (a.filterOperator != b.filterOperator)
        return false;
    const auto ids = [](const FilterSelection &selection) {
        std::vector<FilterId> sorted = selection.filters;
        std::ranges::sort(sorted);
        const auto tail = std::ranges::unique(sorted);
        sorted.erase(tail.begin(), tail.end());
        return sorted;
    };
    return ids(a) == ids(b);
}

FilterSet filterSetOf(const FilterSelection &selection, std::span<const Filter> filters)
{
    SharedToken token;
    token.filters = selection.filters;
    token.filterOperator = selection.filterOperator;
    return filterSetOf(token, filters);
}

bool mayWiden(const FilterSelection &before, const FilterSelection &after,
              std::span<const Filter> filters)
{
    if (before.filters.empty())
        return false; // every log passes
    if (after.filters.empty())
        return true;
    // One filter asks the same under both operators.
    const auto isAnd = [](const FilterSelection &selection) {
        return selection.filterOperator == FilterOperator::And || selection.filters.size() == 1;
    };
    const auto has = [](const FilterSelection &selection) {
        return [&selection](FilterId id) {
            return std::ranges::find(selection.filters, id) != selection.filters.end();
        };
    };
    // What passes AND passes each of its filters, and whatever passes one of them passes OR: so the
    // ids alone may tell, whatever the filters ask.
    const bool narrower = isAnd(before)
        ? isAnd(after) && std::ranges::all_of(before.filters, has(after))
        : isAnd(after) ? std::ranges::any_of(after.filters, has(before))
                       : std::ranges::all_of(after.filters, has(before));
    if (narrower)
        return false;
    const FilterSet old = filterSetOf(before, filters);
    const FilterSet next = filterSetOf(after, filters);
    return old.unknown > 0 || next.unknown > 0 || !isWithin(next, old);
}

SelectionDraft::SelectionDraft(std::optional<FilterSelection> base)
    : m_base(std::move(base))
    , m_current(m_base.value_or(FilterSelection{}))
{
}

void SelectionDraft::setChosen(FilterId id, bool chosen)
{
    if (chosen == isChosen(id))
        return;
    if (chosen)
        m_current.filters.push_back(id);
    else
        std::erase(m_current.filters, id);
    if (!needsWaiver())
        m_waived = false;
}

bool SelectionDraft::isChosen(FilterId id) const
{
    return std::ranges::find(m_current.filters, id) != m_current.filters.end();
}

void SelectionDraft::setOperator(FilterOperator filterOperator)
{
    m_current.filterOperator = filterOperator;
}

void SelectionDraft::setBase(const FilterSelection &base)
{
    const bool edited = isEdited();
    m_base = base;
    if (!edited)
        takeBase();
    else if (!needsWaiver())
        m_waived = false;
}

void SelectionDraft::takeBase()
{
    m_current = m_base.value_or(FilterSelection{});
    m_waived = false;
}

bool SelectionDraft::isEdited() const
{
    return !isSame(m_current, m_base.value_or(FilterSelection{}));
}

bool SelectionDraft::needsWaiver() const
{
    return m_current.filters.empty() && (!m_base || !m_base->filters.empty());
}

std::vector<SelectionFinding> selectionFindings(const FilterSet &set, const Exposure *counted)
{
    using Kind = SelectionFindingKind;
    if (filterReach(set) == Reach::Everything)
        return {{.kind = Kind::ShowsEverything}};
    std::vector<SelectionFinding> findings;
    const std::vector<FilterPair> contradicting = contradictions(set);
    if (!contradicting.empty())
        findings.push_back({.kind = Kind::ShowsNothing, .pair = contradicting.front()});
    const std::vector<FilterPair> duplicates = duplicateFilters(set);
    for (const FilterPair &pair : duplicates)
        findings.push_back({.kind = Kind::Duplicate, .pair = pair});
    if (set.unknown > 0)
        findings.push_back({.kind = Kind::Unknown, .count = set.unknown});
    const bool countsTell = counted && contradicting.empty() && duplicates.empty()
        && set.unknown == 0 && counted->after > 0 && counted->without.size() == set.filters.size();
    for (std::size_t i = 0; countsTell && i < set.filters.size(); ++i) {
        // One at a time: of two filters that always come together only one can go.
        if (counted->without[i] == counted->after) {
            findings.push_back({.kind = Kind::Redundant, .pair = {0, int(i)}});
            break;
        }
    }
    return findings;
}

std::vector<FieldDemand> fieldDemands(const FilterSet &set)
{
    std::vector<FieldDemand> demands;
    for (const Filter &filter : set.filters) {
        const auto sameField = std::ranges::find_if(demands, [&](const FieldDemand &demand) {
            return demand.field == filter.field
                && (set.filterOperator == FilterOperator::Or
                    || demand.values.front() == filter.value);
        });
        if (sameField == demands.end())
            demands.push_back({filter.field, {filter.value}});
        else if (std::ranges::find(sameField->values, filter.value) == sameField->values.end())
            sameField->values.push_back(filter.value);
    }
    return demands;
}

} // namespace tokendeck
