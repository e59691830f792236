// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/column_fit.h"

#include <QtGlobal>

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>

namespace tokendeck {

namespace {

//! Takes \p missing pixels from the columns at \p which, from each by its share of the room between
//! its width and its minimum. Returns what could not be taken.
int shrink(const std::vector<ColumnWish> &columns, std::vector<int> &widths,
           const std::vector<size_t> &which, int missing)
{
    int room = 0;
    for (const size_t i : which)
        room += widths[i] - columns[i].minimum;
    const int taken = std::min(room, missing);
    int left = taken;
    for (const size_t i : which) {
        const int own = widths[i] - columns[i].minimum;
        const int part = room > 0 ? int(qint64(own) * taken / room) : 0;
        widths[i] -= part;
        left -= part;
    }
    // What rounding left over.
    for (const size_t i : which) {
        const int part = std::min(left, widths[i] - columns[i].minimum);
        widths[i] -= part;
        left -= part;
    }
    return missing - taken;
}

void grow(const std::vector<ColumnWish> &columns, std::vector<int> &widths, int extra)
{
    int shares = 0;
    size_t last = columns.size() - 1;
    for (size_t i = 0; i < columns.size(); ++i) {
        shares += columns[i].stretch;
        if (columns[i].stretch > 0)
            last = i;
    }
    for (size_t i = 0; i < columns.size(); ++i) {
        const int part = std::min(columns[i].spare, extra);
        widths[i] += part;
        extra -= part;
    }
    int left = extra;
    for (size_t i = 0; i < columns.size() && shares > 0; ++i) {
        const int part = extra * columns[i].stretch / shares;
        widths[i] += part;
        left -= part;
    }
    if (shares == 0)
        last = columns.size() - 1;
    widths[last] += left;
}

} // namespace

std::vector<int> fitColumns(const std::vector<ColumnWish> &columns, int available)
{
    std::vector<int> widths;
    std::set<int> priorities;
    for (const ColumnWish &column : columns) {
        widths.push_back(std::max(column.minimum, column.preferred));
        priorities.insert(column.priority);
    }
    if (columns.empty())
        return widths;
    const int wanted = std::accumulate(widths.begin(), widths.end(), 0);
    if (wanted < available) {
        grow(columns, widths, available - wanted);
        return widths;
    }
    int missing = wanted - available;
    for (const int priority : priorities) {
        std::vector<size_t> which;
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].priority == priority)
                which.push_back(i);
        missing = shrink(columns, widths, which, missing);
        if (missing == 0)
            break;
    }
    return widths;
}

std::vector<size_t> droppedColumns(const std::vector<ColumnWish> &columns, int available)
{
    std::vector<size_t> dropped;
    int needed = 0;
    for (const ColumnWish &column : columns)
        needed += column.minimum;
    while (needed > available) {
        std::optional<size_t> next;
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].droppable && std::ranges::find(dropped, i) == dropped.end()
                && (!next || columns[i].priority <= columns[*next].priority))
                next = i;
        if (!next)
            break;
        dropped.push_back(*next);
        needed -= columns[*next].minimum;
    }
    std::ranges::sort(dropped);
    return dropped;
}

} // namespace tokendeck
