// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"
#include "models/tables/base/table_segment.h"
#include "words/base/cell_words.h"

namespace tokendeck {

//! A segment over a list of the workspace.
//!
//! A row that was not understood says so in its first column, and nothing in the others but what is
//! true of every row of its connection. What a kind of row says is asked for rows alone that were
//! understood.
template <typename Row> class RowSegment : public TableSegment {
public:
    RowSegment(SegmentContext context, Rows<Row> rows, SharedSecretGate gate)
        : TableSegment(std::move(context))
        , m_rows(std::move(rows))
        , m_gate(std::move(gate))
    {
    }

    [[nodiscard]] int rowCount() const final { return int(m_rows->size()); }
    [[nodiscard]] qint32 idAt(int row) const final { return at(row).id.value(); }
    [[nodiscard]] const Secret *secret(int row) const final
    {
        if constexpr (requires { at(row).token; })
            return &at(row).token;
        else
            return nullptr;
    }
    [[nodiscard]] const RowFault *fault(int row) const final
    {
        return at(row).fault ? &*at(row).fault : nullptr;
    }

    [[nodiscard]] QString text(int row, int column, TimePoint now) const final
    {
        if (!fault(row) || tellsOfAnyRow(column))
            return cellText(row, column, now);
        if (column == 0)
            return faultTitle(faultName(row));
        if (column == idColumn() && fault(row)->hasId)
            return QString::number(idAt(row));
        return column == pillsColumn() ? notKnown() : noValue();
    }
    [[nodiscard]] QString spokenText(int row, int column, TimePoint now) const final
    {
        if (!fault(row) || tellsOfAnyRow(column))
            return cellSpoken(row, column, now);
        const QString shown = text(row, column, now);
        return shown == noValue() ? notKnown() : shown;
    }
    [[nodiscard]] QString toolTip(int row, int column, TimePoint now) const final
    {
        return fault(row) ? faultToolTip(*fault(row)) : cellToolTip(row, column, now);
    }
    [[nodiscard]] Tone tone(int row, int column, TimePoint now) const final
    {
        if (!fault(row))
            return cellTone(row, column, now);
        return column == 0 ? Tone::Warning : Tone::Dim;
    }
    [[nodiscard]] Pills pills(int row, int column) const final
    {
        if (!fault(row))
            return cellPills(row, column);
        if (column != pillsColumn())
            return {};
        return {.pills = {{column == 0 ? faultTitle(faultName(row)) : notKnown(), Tone::Warning}}};
    }
    [[nodiscard]] qint64 sortNumber(int row, int column) const final
    {
        if (!fault(row))
            return cellNumber(row, column);
        if (column == idColumn() && fault(row)->hasId)
            return idAt(row);
        return column == 0 || tellsOfAnyRow(column) ? 0 : UnknownNumber;
    }
    [[nodiscard]] QString sortText(int row, int column) const final
    {
        if (!fault(row) || tellsOfAnyRow(column))
            return cellSortText(row, column);
        return column == 0 ? faultName(row) : QString();
    }
    void appendSearchText(int row, TimePoint now, QString &text) const final
    {
        if (!fault(row)) {
            appendCells(row, now, text);
            return;
        }
        text += faultName(row) + QChar(u'\n') + faultTitle({}) + QChar(u'\n')
            + context().accountName + QChar(u'\n') + context().connectionName;
        if (fault(row)->hasId)
            text += QChar(u'\n') + QString::number(idAt(row));
    }
    [[nodiscard]] quint32 changedColumns(const TableSegment &before, int rowBefore,
                                         int row) const final
    {
        return fault(row) || before.fault(rowBefore) ? ~0U : changedCells(before, rowBefore, row);
    }

protected:
    // What a row that was understood says: as the functions of TableSegment.
    [[nodiscard]] virtual QString cellText(int row, int column, TimePoint now) const = 0;
    [[nodiscard]] virtual QString cellSpoken(int row, int column, TimePoint now) const
    {
        return cellText(row, column, now);
    }
    [[nodiscard]] virtual QString cellToolTip(int, int, TimePoint) const { return {}; }
    [[nodiscard]] virtual Tone cellTone(int, int, TimePoint) const { return Tone::Normal; }
    [[nodiscard]] virtual Pills cellPills(int, int) const { return {}; }
    [[nodiscard]] virtual qint64 cellNumber(int, int) const { return 0; }
    [[nodiscard]] virtual QString cellSortText(int row, int column) const = 0;
    virtual void appendCells(int row, TimePoint now, QString &text) const = 0;
    [[nodiscard]] virtual quint32 changedCells(const TableSegment &before, int rowBefore,
                                               int row) const = 0;

    // What is true of a row whatever it holds.

    //! The name of a row that was not understood, as far as it could be read; may be empty.
    [[nodiscard]] virtual QString faultName(int row) const = 0;
    //! Whether \p column says something of the connection and not of the row.
    [[nodiscard]] virtual bool tellsOfAnyRow(int column) const = 0;
    [[nodiscard]] virtual int idColumn() const = 0;
    //! The column that is drawn as pills, or -1.
    [[nodiscard]] virtual int pillsColumn() const { return -1; }

    [[nodiscard]] const Row &at(int row) const { return (*m_rows)[size_t(row)]; }

    //! The mask of \p row's token, read on the background.
    [[nodiscard]] QString maskForSearch(int row) const
    {
        const std::scoped_lock lock(*m_gate);
        return at(row).token.masked();
    }

private:
    Rows<Row> m_rows;
    SharedSecretGate m_gate;
};

//! \p time as a column is sorted by it.
[[nodiscard]] inline qint64 numberOf(const std::optional<TimePoint> &time)
{
    return time ? time->time_since_epoch().count() : UnknownNumber;
}

//! The bit of \p column in TableSegment::changedColumns() if \p differs.
[[nodiscard]] constexpr quint32 columnBit(int column, bool differs)
{
    return differs ? 1U << column : 0U;
}

} // namespace tokendeck
