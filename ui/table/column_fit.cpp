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
//! its width and what \p leastOf says of it, or as many as there are.
void shrink(const std::vector<ColumnWish> &columns, std::vector<int> &widths,
            const std::vector<size_t> &which, int (*leastOf)(const ColumnWish &), int missing)
{
    int room = 0;
    for (const size_t i : which)
        room += widths[i] - leastOf(columns[i]);
    const int taken = std::min(room, missing);
    int left = taken;
    for (const size_t i : which) {
        const int own = widths[i] - leastOf(columns[i]);
        const int part = room > 0 ? int(qint64(own) * taken / room) : 0;
        widths[i] -= part;
        left -= part;
    }
    // What rounding left over.
    for (const size_t i : which) {
        const int part = std::min(left, widths[i] - leastOf(columns[i]));
        widths[i] -= part;
        left -= part;
    }
}

int minimumOf(const ColumnWish &column)
{
    return column.minimum;
}

//! Below this something of its cells is cut, as far as they are known.
int contentOf(const ColumnWish &column)
{
    const int widest = std::max(column.minimum, column.preferred);
    return column.content > 0 ? std::clamp(column.content, column.minimum, widest) : widest;
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
    std::vector<size_t> all(columns.size());
    std::iota(all.begin(), all.end(), 0);
    const int spare =
        std::accumulate(columns.begin(), columns.end(), 0,
                        [](int sum, const ColumnWish &column) { return sum + column.spare; });
    const auto missing = [&] {
        return std::accumulate(widths.begin(), widths.end(), 0) - available;
    };
    if (missing() + spare > 0)
        shrink(columns, widths, all, &contentOf, missing() + spare);
    for (auto priority = priorities.begin(); missing() > 0 && priority != priorities.end();
         ++priority) {
        std::vector<size_t> which;
        for (const size_t i : all)
            if (columns[i].priority == *priority)
                which.push_back(i);
        shrink(columns, widths, which, &minimumOf, missing());
    }
    if (missing() < 0)
        grow(columns, widths, -missing());
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
