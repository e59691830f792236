// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/estate/connection_facts.h"

#include "models/insight/filters/filter_meaning.h"

#include <QHash>

#include <algorithm>

namespace tokendeck {
namespace {

//! Groups those of \p rows that \p hashOf gives a number, where \p same says that they are alike.
//! Rows of one number are few, so that each is compared with the first of each group alone.
template <typename Row, typename HashOf, typename Same>
Twins<decltype(Row::id)> twinsAmong(const std::vector<Row> &rows, HashOf hashOf, Same same)
{
    std::vector<std::pair<size_t, const Row *>> hashed;
    hashed.reserve(rows.size());
    for (const Row &row : rows) {
        if (const std::optional<size_t> hash = row.fault ? std::nullopt : hashOf(row))
            hashed.emplace_back(*hash, &row);
    }
    // The rows lie in one array, so that their addresses are in the order of their ids.
    std::ranges::sort(hashed);
    std::vector<std::vector<decltype(Row::id)>> groups;
    for (auto first = hashed.begin(); first != hashed.end();) {
        const auto end = std::find_if(
            first, hashed.end(), [&](const auto &other) { return other.first != first->first; });
        std::vector<std::pair<const Row *, std::vector<decltype(Row::id)>>> alike;
        for (; first != end; ++first) {
            const Row *row = first->second;
            const auto group = std::ranges::find_if(
                alike, [&](const auto &each) { return same(*each.first, *row); });
            if (group == alike.end())
                alike.push_back({row, {row->id}});
            else
                group->second.push_back(row->id);
        }
        for (auto &[row, ids] : alike) {
            if (ids.size() > 1)
                groups.push_back(std::move(ids));
        }
    }
    std::ranges::sort(groups);
    return Twins<decltype(Row::id)>(std::move(groups));
}

std::vector<FilterId> sortedFilters(const SharedToken &token)
{
    std::vector<FilterId> ids = token.filters;
    std::ranges::sort(ids);
    const auto tail = std::ranges::unique(ids);
    ids.erase(tail.begin(), tail.end());
    return ids;
}

size_t hashOf(const std::vector<FilterId> &ids, FilterOperator filterOperator)
{
    return qHashRange(ids.begin(), ids.end(), size_t(filterOperator));
}

Twins<SharedTokenId> twinTokensAmong(const std::vector<SharedToken> &tokens)
{
    return twinsAmong(
        tokens,
        [](const SharedToken &token) -> std::optional<size_t> {
            // That several have no filter is said of each.
            if (token.filters.empty())
                return std::nullopt;
            // Nearly all have one, or have them in order.
            const bool ascend = std::ranges::adjacent_find(token.filters, std::greater_equal{})
                == token.filters.end();
            if (ascend)
                return hashOf(token.filters, token.filterOperator);
            return hashOf(sortedFilters(token), token.filterOperator);
        },
        [](const SharedToken &a, const SharedToken &b) {
            return a.filterOperator == b.filterOperator
                && (a.filters == b.filters || sortedFilters(a) == sortedFilters(b));
        });
}

Twins<FilterId> twinFiltersAmong(const std::vector<Filter> &filters)
{
    return twinsAmong(
        filters,
        [](const Filter &filter) -> std::optional<size_t> {
            return qHashMulti(0, filter.field, filter.value);
        },
        asksTheSame);
}

} // namespace

ConnectionFacts factsOf(ConnectionView view)
{
    ConnectionFacts facts{.view = std::move(view)};
    const std::vector<SharedToken> &shared = *facts.view.list<SharedToken>().rows;
    facts.uses = filterUses(shared);
    facts.twinTokens = twinTokensAmong(shared);
    facts.twinFilters = twinFiltersAmong(*facts.view.list<Filter>().rows);
    for (const ShippingToken &token : *facts.view.list<ShippingToken>().rows) {
        facts.unknownShipping += token.fault ? 1 : 0;
        facts.enabledShipping += !token.fault && token.enabled ? 1 : 0;
    }
    return facts;
}

} // namespace tokendeck
