// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace tokendeck {

//! What one visible column asks for, in pixels.
struct ColumnWish {
    int minimum = 60; //!< it is never narrower
    int preferred = 120;
    int stretch = 0; //!< its share of the room that is left
    int priority = 0; //!< columns of a lower priority give way first
    bool droppable = false; //!< may be left out where the minimums do not fit
    int spare = 0; //!< what it takes first of the room that is left
    int content = 0; //!< what its cells take, above which it can do without; 0 where not known
};

//! The widths of \p columns in \p available pixels. Room that is left goes to spare, then to the
//! columns with a stretch, else to the last one. Where room is missing, for spare as well, columns
//! first shrink to their content, all of them alike; then, but for spare, to their minimum, the
//! ones of the lowest priority first. When that does not suffice, the sum exceeds \p available.
[[nodiscard]] std::vector<int> fitColumns(const std::vector<ColumnWish> &columns, int available);

//! The positions of the columns that have to be left out, so that the minimums of the others fit
//! into \p available pixels: droppable ones, the lowest priority first, of equal ones the last.
[[nodiscard]] std::vector<std::size_t> droppedColumns(const std::vector<ColumnWish> &columns,
                                                      int available);

} // namespace tokendeck
