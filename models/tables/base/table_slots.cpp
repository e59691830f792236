// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/table_slots.h"

#include <algorithm>

namespace tokendeck {
namespace {

//! The position in \p pieces where \p row begins; splits a piece where needed.
size_t splitAt(std::vector<TableSlots::Piece> &pieces, int row)
{
    size_t i = 0;
    for (; i < pieces.size() && row >= pieces[i].count; ++i)
        row -= pieces[i].count;
    if (i < pieces.size() && row > 0) {
        TableSlots::Piece tail = pieces[i];
        tail.first += row;
        tail.count -= row;
        pieces[i].count = row;
        pieces.insert(pieces.begin() + qsizetype(i) + 1, std::move(tail));
        ++i;
    }
    return i;
}

} // namespace

void TableSlots::set(std::vector<Slot> slotsOf)
{
    m_slots = std::move(slotsOf);
    countRows();
}

TableSlots::Slot *TableSlots::find(const ConnectionId &connection)
{
    const auto found = std::ranges::find(m_slots, connection, &Slot::connection);
    return found == m_slots.end() ? nullptr : &*found;
}

const TableSlots::Slot &TableSlots::slotAt(int row) const
{
    const auto next = std::ranges::upper_bound(m_slots, row, {}, &Slot::first);
    return *std::prev(next);
}

TableSlots::Cell TableSlots::cellAt(int row) const
{
    const Slot &slot = slotAt(row);
    row -= slot.first;
    if (slot.transit.empty())
        return {slot.segment.get(), row};
    for (const Piece &piece : slot.transit) {
        if (row < piece.count)
            return {piece.segment.get(), piece.first + row};
        row -= piece.count;
    }
    return {};
}

void TableSlots::replace(Slot &slot, SharedSegment segment)
{
    slot.segment = std::move(segment);
    countRows();
}

void TableSlots::beginTransit(Slot &slot)
{
    slot.transit = {{slot.segment, 0, slot.count}};
}

void TableSlots::removeRun(Slot &slot, const RowRun &run)
{
    const auto from = qsizetype(splitAt(slot.transit, run.first));
    const auto to = qsizetype(splitAt(slot.transit, run.first + run.count));
    slot.transit.erase(slot.transit.begin() + from, slot.transit.begin() + to);
    // An empty transit would mean that there is none.
    if (slot.transit.empty())
        slot.transit.push_back({slot.segment, 0, 0});
    countRows();
}

void TableSlots::insertRun(Slot &slot, const SharedSegment &segment, const RowRun &run)
{
    const auto at = qsizetype(splitAt(slot.transit, run.first));
    slot.transit.insert(slot.transit.begin() + at, {segment, run.first, run.count});
    countRows();
}

void TableSlots::endTransit(Slot &slot, SharedSegment segment)
{
    slot.transit.clear();
    replace(slot, std::move(segment));
}

void TableSlots::countRows()
{
    m_rows = 0;
    for (Slot &slot : m_slots) {
        slot.first = m_rows;
        if (slot.transit.empty())
            slot.count = slot.segment ? slot.segment->rowCount() : 0;
        else {
            slot.count = 0;
            for (const Piece &piece : slot.transit)
                slot.count += piece.count;
        }
        m_rows += slot.count;
    }
}

RowChanges TableSlots::inTable(RowChanges changes, const Slot &slot) const
{
    for (auto *runs : {&changes.removed, &changes.inserted, &changes.changed}) {
        for (RowRun &run : *runs)
            run.first += slot.first;
    }
    changes.rowsBefore += m_rows - slot.count;
    changes.rowsAfter += m_rows - slot.count;
    return changes;
}

} // namespace tokendeck
