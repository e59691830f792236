// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/rows/row_changes.h"
#include "models/tables/base/table_segment.h"

#include <memory>
#include <vector>

namespace tokendeck {

using SharedSegment = std::shared_ptr<const TableSegment>;

//! Which rows of a table are of which connection: one slot for each, in the table's order.
class TableSlots {
public:
    //! Rows of a segment that stand together.
    struct Piece {
        SharedSegment segment;
        int first = 0;
        int count = 0;
    };
    //! The place of one connection in the table.
    struct Slot {
        ConnectionId connection;
        SharedSegment segment; //!< none while the workspace lacks the connection
        //! While some runs have been announced and others not: what the rows are made of just then.
        std::vector<Piece> transit;
        int first = 0;
        int count = 0;
    };
    struct Cell {
        const TableSegment *segment = nullptr;
        int row = 0;
    };

    void set(std::vector<Slot> slotsOf);
    [[nodiscard]] const std::vector<Slot> &all() const { return m_slots; }
    [[nodiscard]] int rowCount() const { return m_rows; }

    //! nullptr where the table does not show \p connection.
    [[nodiscard]] Slot *find(const ConnectionId &connection);
    [[nodiscard]] const Slot &slotAt(int row) const;
    [[nodiscard]] Cell cellAt(int row) const;

    //! \p segment is what \p slot is made of from now on, all at once.
    void replace(Slot &slot, SharedSegment segment);
    // The same, run by run; the runs are numbered in the slot.
    void beginTransit(Slot &slot);
    void removeRun(Slot &slot, const RowRun &run);
    void insertRun(Slot &slot, const SharedSegment &segment, const RowRun &run);
    void endTransit(Slot &slot, SharedSegment segment);

    //! \p changes of \p slot, as they are numbered in the whole table; before they are made.
    [[nodiscard]] RowChanges inTable(RowChanges changes, const Slot &slot) const;

private:
    void countRows();

    std::vector<Slot> m_slots;
    int m_rows = 0;
};

} // namespace tokendeck
