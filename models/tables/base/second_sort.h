// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

#include <vector>

namespace tokendeck {

class TableKeys;

//! Sorts those of \p rows, which are in the order of \p column, that it does not tell apart by
//! \p second in \p order. What is not known stays behind.
void sortEqualOnes(const TableKeys &keys, std::vector<int> &rows, int column, int second,
                   Qt::SortOrder order);

} // namespace tokendeck
