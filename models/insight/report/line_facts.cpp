// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/report/line_facts.h"

#include "models/insight/filters/filter_meaning.h"

namespace tokendeck {

namespace {

//! What every row tells; whether there is more.
template <typename Row> bool describeRow(TokenLine &line, const Row &row)
{
    line.name = row.name;
    line.isUnderstood = !row.fault;
    return line.isUnderstood;
}

} // namespace

void describe(TokenLine &line, const ShippingToken &row)
{
    if (!describeRow(line, row))
        return;
    line.enabled = row.enabled;
    line.createdAt = row.createdAt;
    line.createdBy = row.createdBy;
}

void describe(TokenLine &line, const SharedToken &row, std::span<const Filter> filters)
{
    if (!describeRow(line, row))
        return;
    line.lastUsed = row.lastUsed;
    line.expiresAt = row.expiresAt;
    const FilterSet set = filterSetOf(row, filters);
    LineFilters &known = line.filters.emplace();
    known.filterOperator = set.filterOperator;
    known.unknown = set.unknown;
    for (const Filter &filter : set.filters)
        known.filters.emplace_back(filter.field, filter.value);
}

void describe(TokenLine &line, const ApiToken &row)
{
    if (describeRow(line, row))
        line.createdAt = row.createdAt;
}

} // namespace tokendeck
