// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/rows/diff_rows.h"

namespace tokendeck {

void appendToRuns(std::vector<RowRun> &runs, int row)
{
    if (!runs.empty() && runs.back().first + runs.back().count == row)
        ++runs.back().count;
    else
        runs.push_back({row, 1});
}

std::vector<int> RowChanges::newRows() const
{
    std::vector<int> rows(size_t(rowsBefore), -1);
    size_t nextRemoved = 0;
    size_t nextInserted = 0;
    int after = 0;
    int before = 0;
    while (before < rowsBefore) {
        if (nextRemoved < removed.size() && removed[nextRemoved].first == before) {
            before += removed[nextRemoved++].count;
            continue;
        }
        while (nextInserted < inserted.size() && inserted[nextInserted].first == after)
            after += inserted[nextInserted++].count;
        rows[size_t(before++)] = after++;
    }
    return rows;
}

} // namespace tokendeck
