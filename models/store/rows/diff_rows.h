// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/rows/row_changes.h"

#include <functional>
#include <vector>

namespace tokendeck {

//! Lengthens the last of \p runs by \p row when it follows it, or begins a new one.
void appendToRuns(std::vector<RowRun> &runs, int row);

//! How \p before becomes \p after. Both are sorted by their member \c id, and no id is there twice.
//! \p same says whether two rows with one id are equal. Linear in the number of rows.
template <typename Row, typename Same = std::equal_to<>>
[[nodiscard]] RowChanges diffRows(const std::vector<Row> &before, const std::vector<Row> &after,
                                  Same same = {})
{
    RowChanges changes;
    changes.rowsBefore = int(before.size());
    changes.rowsAfter = int(after.size());
    size_t b = 0;
    size_t a = 0;
    while (b < before.size() && a < after.size()) {
        if (before[b].id < after[a].id) {
            appendToRuns(changes.removed, int(b++));
        } else if (after[a].id < before[b].id) {
            appendToRuns(changes.inserted, int(a++));
        } else {
            if (!same(before[b], after[a]))
                appendToRuns(changes.changed, int(a));
            ++b;
            ++a;
        }
    }
    if (b < before.size())
        changes.removed.push_back({int(b), int(before.size() - b)});
    if (a < after.size())
        changes.inserted.push_back({int(a), int(after.size() - a)});
    // A tail may continue the run before it.
    for (auto *runs : {&changes.removed, &changes.inserted}) {
        if (runs->size() < 2)
            continue;
        RowRun &previous = (*runs)[runs->size() - 2];
        if (previous.first + previous.count == runs->back().first) {
            previous.count += runs->back().count;
            runs->pop_back();
        }
    }
    return changes;
}

} // namespace tokendeck
