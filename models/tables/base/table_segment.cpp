// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/table_segment.h"

#include "models/store/connection_lookup.h"
#include "words/base/place_words.h"

namespace tokendeck {

SegmentContext SegmentContext::of(const Workspace &workspace, const ConnectionInfo &info)
{
    const Connection &connection = info.connection;
    const bool isNamed = !connection.accountName.isEmpty();
    const QString shown = shownConnectionName(workspace, connection);
    return {.connection = connection.id,
            .accountName = isNamed ? connection.accountName : connection.name,
            .regionName = placeNameOf(connection),
            .connectionName = shown,
            .shownAccount = isNamed ? shownAccountName(workspace, connection.id) : shown,
            .locked = info.state == ConnectionState::Locked,
            .marks = connection.marks};
}

QVariant SegmentContext::groupColorIn(const TableColumn &column) const
{
    const bool names = column.key == QLatin1StringView(ConnectionColumnKey);
    return names && !marks.group.isEmpty() ? QVariant(int(marks.color)) : QVariant();
}

int TableSegment::rowOf(qint32 id) const
{
    int first = 0;
    int last = rowCount();
    while (first < last) {
        const int middle = first + (last - first) / 2;
        if (idAt(middle) < id)
            first = middle + 1;
        else
            last = middle;
    }
    return first < rowCount() && idAt(first) == id ? first : -1;
}

const RowFault *TableSegment::fault(int) const
{
    return nullptr;
}

std::optional<TableSegment::DueWord> TableSegment::dueWord() const
{
    return std::nullopt;
}

const Secret *TableSegment::secret(int) const
{
    return nullptr;
}

QString TableSegment::spokenText(int row, int column, TimePoint now) const
{
    return text(row, column, now);
}

QString TableSegment::toolTip(int, int, TimePoint) const
{
    return {};
}

Tone TableSegment::tone(int, int, const Viewpoint &) const
{
    return Tone::Normal;
}

Pills TableSegment::pills(int, int) const
{
    return {};
}

qint64 TableSegment::sortNumber(int, int) const
{
    return 0;
}

RowFacts TableSegment::facts(int, const StateSource &) const
{
    return {};
}

} // namespace tokendeck
