// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/api/json_reader.h"

#include <algorithm>
#include <numeric>

namespace tokendeck::json {

//! Sorts \p rows by their id. An id that two rows have is a fault at the second one's.
//! In the reply the id is the member \p idName, of the member \p parent if there is one.
template <typename Row>
[[nodiscard]] bool sortById(std::vector<Row> &rows, Fault &fault, std::string_view idName = "id",
                            std::string_view parent = {})
{
    const auto notAscending = [](const Row &a, const Row &b) {
        return a.id >= b.id;
    };
    if (std::ranges::adjacent_find(rows, notAscending) == rows.end())
        return true;

    // The order is made of numbers: rows are large, and the fault names the place in the reply.
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return rows[i].id; });
    const auto twice = std::ranges::adjacent_find(
        order, [&](std::size_t a, std::size_t b) { return rows[a].id == rows[b].id; });
    if (twice != order.end()) {
        fault.expected("each id once");
        fault.in(idName);
        if (!parent.empty())
            fault.in(parent);
        return fault.in(*std::next(twice));
    }
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t i : order)
        sorted.push_back(std::move(rows[i]));
    rows = std::move(sorted);
    return true;
}

//! How many rows a document of \p bytes can hold when each takes \p leastBytes. Memory that is kept
//! for more rows than come is never touched; moving rows when there is too little is costly.
[[nodiscard]] inline std::size_t mostRows(qsizetype bytes, qsizetype leastBytes)
{
    return std::size_t(bytes / leastBytes + 1);
}

//! Reads an array with `bool read(Value, Row &, Fault &)` per item, sorted by id.
template <typename Row, typename Read>
[[nodiscard]] bool readRows(Value value, std::vector<Row> &rows, Fault &fault, Read read,
                            std::string_view idName = "id", std::string_view parent = {})
{
    return readArray(
               value, fault,
               [&](Value item, std::size_t) { return read(item, rows.emplace_back(), fault); })
        && sortById(rows, fault, idName, parent);
}

} // namespace tokendeck::json
