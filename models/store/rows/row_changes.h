// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace tokendeck {

//! \c count rows from \c first on; count is 1 or more.
struct RowRun {
    int first = 0;
    int count = 0;

    friend bool operator==(const RowRun &, const RowRun &) = default;
};

//! The rows of a list that were not understood.
struct ListFaults {
    int count = 0;
    qint32 first = 0; //!< the id of one of them

    friend bool operator==(const ListFaults &, const ListFaults &) = default;
};

//! How one list of rows, in the order of its keys, becomes another.
struct RowChanges {
    std::vector<RowRun> removed; //!< in the numbering before; ascending
    std::vector<RowRun> inserted; //!< in the numbering after; ascending
    std::vector<RowRun> changed; //!< in the numbering after: same key, other content; ascending
    int rowsBefore = 0;
    int rowsAfter = 0;

    //! Nothing differs: no signal is due.
    [[nodiscard]] bool isEmpty() const
    {
        return removed.empty() && inserted.empty() && changed.empty();
    }
    //! For each row before, its row after, or -1 when it was removed.
    [[nodiscard]] std::vector<int> newRows() const;

    friend bool operator==(const RowChanges &, const RowChanges &) = default;
};

} // namespace tokendeck
