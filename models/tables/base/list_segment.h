// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/row_kind.h"
#include "models/store/workspace.h"
#include "models/tables/base/table_column.h"
#include "models/tables/base/table_segment.h"
#include "words/base/cell_words.h"

#include <vector>

namespace tokendeck {

//! What a column needs to say something of one row: the row, what else its list goes by, and its
//! connection.
template <typename Row, typename Facts> struct ListCell {
    const Row &row;
    const Facts &facts;
    const SegmentContext &context;
    TimePoint now; //!< of what is shown; what is sorted and searched does not age
    SecretGate &secrets;

    //! The mask of the row's token, read on the background.
    [[nodiscard]] QString maskForSearch() const
    {
        const std::scoped_lock lock(secrets);
        return row.token.masked();
    }
};

//! One column of a list, and all that it says of a row that was understood. What a column leaves
//! out, it does not say.
template <typename Row, typename Facts> struct ListColumn {
    using Cell = ListCell<Row, Facts>;

    TableColumn head;
    QString (*text)(const Cell &) = nullptr; //!< what the cell shows; needed, and never empty
    QString (*spoken)(const Cell &) = nullptr; //!< else the text
    QString (*toolTip)(const Cell &) = nullptr;
    Tone usualTone = Tone::Dim;
    Tone (*tone)(const Cell &, const FindingLimits &) = nullptr; //!< where rows differ in it
    Pills (*pills)(const Cell &) = nullptr;
    qint64 (*sortNumber)(const Cell &) = nullptr; //!< as TableSegment::sortNumber()
    QString (*sortText)(const Cell &) = nullptr;
    QString (*searchText)(const Cell &) = nullptr; //!< what a search finds the row by
    bool (*differs)(const Row &, const Row &) = nullptr; //!< whether two rows read otherwise
    //! The column tells of the connection, and so of rows that were not understood as well.
    bool isOfConnection = false;
    bool isId = false;
    QString dueWord = {}; //!< as TableSegment::DueWord; empty for none
};

//! All of a list's columns.
template <typename Row, typename Facts> struct ListColumns {
    std::vector<ListColumn<Row, Facts>> all; //!< the first one names the row
    QString (*nameOf)(const Row &) = nullptr; //!< as far as it could be read; may be empty
    //! What words with names ask of a row, beside its states, its connection and that one's
    //! account.
    RowFacts (*factsOf)(const ListCell<Row, Facts> &) = nullptr;

    [[nodiscard]] std::vector<TableColumn> heads() const
    {
        std::vector<TableColumn> found;
        for (const auto &column : all)
            found.push_back(column.head);
        return found;
    }
};

//! The rows of one connection's list, which say what their columns have them say.
//!
//! A row that was not understood says so in its first column, and nothing in the others but what is
//! true of every row of its connection. Columns are asked about rows alone that were understood.
template <typename Row, typename Facts> class ListSegment final : public TableSegment {
public:
    using Columns = ListColumns<Row, Facts>;
    using Column = ListColumn<Row, Facts>;

    //! \p columns outlives the segment.
    ListSegment(SegmentContext context, Rows<Row> rows, Facts facts, const Columns &columns,
                SharedSecretGate gate)
        : TableSegment(std::move(context))
        , m_rows(std::move(rows))
        , m_facts(std::move(facts))
        , m_columns(columns)
        , m_gate(std::move(gate))
    {
    }

    [[nodiscard]] int rowCount() const override { return int(m_rows->size()); }
    [[nodiscard]] qint32 idAt(int row) const override { return at(row).id.value(); }
    [[nodiscard]] const Secret *secret(int row) const override
    {
        if constexpr (requires { at(row).token; })
            return &at(row).token;
        else
            return nullptr;
    }
    [[nodiscard]] const RowFault *fault(int row) const override
    {
        return at(row).fault ? &*at(row).fault : nullptr;
    }

    [[nodiscard]] QString text(int row, int number, TimePoint now) const override
    {
        const Column &column = columnAt(number);
        if (tells(row, column))
            return column.text(cell(row, now));
        if (number == 0)
            return faultTitle(m_columns.nameOf(at(row)));
        if (column.isId && fault(row)->hasId)
            return QString::number(idAt(row));
        return column.head.cells == CellKind::Pills ? notKnown() : noValue();
    }
    [[nodiscard]] QString spokenText(int row, int number, TimePoint now) const override
    {
        const Column &column = columnAt(number);
        if (tells(row, column))
            return column.spoken ? column.spoken(cell(row, now)) : column.text(cell(row, now));
        const QString shown = text(row, number, now);
        return shown == noValue() ? notKnown() : shown;
    }
    [[nodiscard]] QString toolTip(int row, int number, TimePoint now) const override
    {
        if (fault(row))
            return faultToolTip(*fault(row));
        const Column &column = columnAt(number);
        return column.toolTip ? column.toolTip(cell(row, now)) : QString();
    }
    [[nodiscard]] Tone tone(int row, int number, const Viewpoint &at) const override
    {
        if (fault(row))
            return number == 0 ? Tone::Warning : Tone::Dim;
        const Column &column = columnAt(number);
        return column.tone ? column.tone(cell(row, at.now), at.limits) : column.usualTone;
    }
    [[nodiscard]] Pills pills(int row, int number) const override
    {
        const Column &column = columnAt(number);
        if (!column.pills)
            return {};
        if (!fault(row))
            return column.pills(cell(row));
        return {.pills = {{number == 0 ? faultTitle(m_columns.nameOf(at(row))) : notKnown(),
                           Tone::Warning}}};
    }

    [[nodiscard]] qint64 sortNumber(int row, int number) const override
    {
        const Column &column = columnAt(number);
        if (!fault(row))
            return column.sortNumber ? column.sortNumber(cell(row)) : 0;
        if (column.isId && fault(row)->hasId)
            return idAt(row);
        return number == 0 || column.isOfConnection ? 0 : UnknownNumber;
    }
    [[nodiscard]] QString sortText(int row, int number) const override
    {
        const Column &column = columnAt(number);
        if (tells(row, column))
            return column.sortText ? column.sortText(cell(row)) : QString();
        return number == 0 ? m_columns.nameOf(at(row)) : QString();
    }
    [[nodiscard]] std::optional<DueWord> dueWord() const override
    {
        for (size_t number = 0; number < m_columns.all.size(); ++number) {
            if (const QString &word = m_columns.all[number].dueWord; !word.isEmpty())
                return DueWord{int(number), word};
        }
        return std::nullopt;
    }
    [[nodiscard]] QString searchText(int row, int number) const override
    {
        const Column &column = columnAt(number);
        if (tells(row, column))
            return column.searchText ? column.searchText(cell(row)) : QString();
        if (number == 0)
            return m_columns.nameOf(at(row)) + QChar(u'\n') + faultTitle({}) + QChar(u'\n')
                + context().shownAccount + QChar(u'\n') + context().connectionName;
        return column.isId && fault(row)->hasId ? QString::number(idAt(row)) : QString();
    }

    [[nodiscard]] RowFacts facts(int row, const StateSource &source) const override
    {
        RowFacts facts = m_columns.factsOf(cell(row));
        if (fault(row))
            facts = factsNotUnderstood(std::move(facts));
        facts.states = statesOf(at(row), source);
        facts.findings = findingsOf(at(row), source);
        // What is said of the connection itself is known before anything is concluded.
        facts.states.set(RowState::ReadOnly, truthOf(context().marks.readOnly));
        facts.states.set(RowState::Production, truthOf(context().marks.production));
        if (facts.account.isAbsent())
            facts.account = context().accountName;
        facts.connection = context().connectionName;
        facts.region = context().regionName;
        return facts;
    }

    [[nodiscard]] quint32 changedColumns(const TableSegment &before, int rowBefore,
                                         int row) const override
    {
        if (fault(row) || before.fault(rowBefore))
            return ~0U;
        const Row &old = static_cast<const ListSegment &>(before).at(rowBefore);
        quint32 bits = 0;
        for (size_t number = 0; number < m_columns.all.size(); ++number) {
            const Column &column = m_columns.all[number];
            if (column.differs && column.differs(old, at(row)))
                bits |= 1U << number;
        }
        return bits;
    }

private:
    [[nodiscard]] const Row &at(int row) const { return (*m_rows)[size_t(row)]; }
    [[nodiscard]] const Column &columnAt(int number) const { return m_columns.all[size_t(number)]; }
    [[nodiscard]] bool tells(int row, const Column &column) const
    {
        return !fault(row) || column.isOfConnection;
    }
    [[nodiscard]] ListCell<Row, Facts> cell(int row, TimePoint now = {}) const
    {
        return {at(row), m_facts, context(), now, *m_gate};
    }

    Rows<Row> m_rows;
    Facts m_facts;
    const Columns &m_columns;
    SharedSecretGate m_gate;
};

} // namespace tokendeck
