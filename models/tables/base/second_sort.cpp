// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/second_sort.h"

#include "models/tables/base/table_keys.h"

#include <algorithm>

namespace tokendeck {

void sortEqualOnes(const TableKeys &keys, std::vector<int> &rows, int column, int second,
                   Qt::SortOrder order)
{
    const std::vector<int> &sorted = keys.order(second);
    const int known = keys.knownCount(second);
    std::vector<int> standing(sorted.size());
    for (int i = 0; i < int(sorted.size()); ++i)
        standing[size_t(sorted[size_t(i)])] =
            order == Qt::AscendingOrder || i >= known ? i : known - 1 - i;
    for (auto begin = rows.begin(); begin != rows.end();) {
        auto end = begin + 1;
        while (end != rows.end() && keys.areEqual(column, *begin, *end))
            ++end;
        std::sort(begin, end,
                  [&standing](int a, int b) { return standing[size_t(a)] < standing[size_t(b)]; });
        begin = end;
    }
}

} // namespace tokendeck
