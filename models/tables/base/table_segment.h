// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/secret.h"
#include "models/insight/search/row_states.h"
#include "models/store/workspace.h"
#include "models/tables/base/table_column.h"
#include "models/tables/base/table_roles.h"

#include <QString>
#include <QVariant>

#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace tokendeck {

//! What the rows of one connection's list need to know of their connection.
struct SegmentContext {
    ConnectionId connection;
    QString accountName; //!< plain: what "account:" asks for
    QString regionName; //!< "Europe", or the host of a custom URL
    QString connectionName; //!< shownConnectionName()
    QString shownAccount; //!< what the Account column shows, is sorted and searched by
    bool locked = false; //!< the tokens are not in memory
    ConnectionMarks marks = {};

    //! GroupColorRole in \p column.
    [[nodiscard]] QVariant groupColorIn(const TableColumn &column) const;

    [[nodiscard]] static SegmentContext of(const Workspace &workspace, const ConnectionInfo &info);
    friend bool operator==(const SegmentContext &, const SegmentContext &) = default;
};

//! Stands in a column that is sorted by number for what is not known: it comes last, whichever way
//! the column is sorted.
inline constexpr qint64 UnknownNumber = std::numeric_limits<qint64>::max();

//! The rows that one connection contributes to a table, and everything a table says about them.
//!
//! Immutable and shared: the UI thread answers data() from it, the background builds search and
//! sort keys from it. The numbers of rows are the segment's own, from 0.
class TableSegment {
public:
    explicit TableSegment(SegmentContext context)
        : m_context(std::move(context))
    {
    }
    virtual ~TableSegment() = default;

    [[nodiscard]] const SegmentContext &context() const { return m_context; }
    [[nodiscard]] virtual int rowCount() const = 0;
    [[nodiscard]] virtual qint32 idAt(int row) const = 0;
    //! The row with \p id, or -1. Rows are sorted by id.
    [[nodiscard]] int rowOf(qint32 id) const;
    //! Why the row was not understood; nullptr where it was.
    [[nodiscard]] virtual const RowFault *fault(int row) const;
    //! nullptr where a row has no token.
    [[nodiscard]] virtual const Secret *secret(int row) const;

    //! What a cell shows. Never empty.
    [[nodiscard]] virtual QString text(int row, int column, TimePoint now) const = 0;
    //! The cell in words, with what colours and pills say; text() unless the cell needs more.
    [[nodiscard]] virtual QString spokenText(int row, int column, TimePoint now) const;
    //! What text() leaves out, such as the exact time; may be empty.
    [[nodiscard]] virtual QString toolTip(int row, int column, TimePoint now) const;
    //! By the thresholds of \p at, too: what is near is a preference.
    [[nodiscard]] virtual Tone tone(int row, int column, const Viewpoint &at) const;
    [[nodiscard]] virtual Pills pills(int row, int column) const;

    //! A column is sorted by number(), then by sortText() where the numbers are equal. A column
    //! whose texts do not count answers a null string.
    [[nodiscard]] virtual qint64 sortNumber(int row, int column) const;
    [[nodiscard]] virtual QString sortText(int row, int column) const = 0;
    //! A word that rows are found by once the time in their column has come. That is seen when the
    //! search is made: a time that comes changes no row.
    struct DueWord {
        int column = 0; //!< whose sortNumber() is the time, in milliseconds of UTC
        QString word;
    };
    [[nodiscard]] virtual std::optional<DueWord> dueWord() const;
    //! What a search finds the row by in \p column; may be empty. Called on the background alone.
    [[nodiscard]] virtual QString searchText(int row, int column) const = 0;

    //! What words with names ask of \p row. Called on the background alone.
    [[nodiscard]] virtual RowFacts facts(int row, const StateSource &source) const;

    //! The columns (bit n for column n; more bits than columns do no harm) in which \p row shows
    //! something else than \p before, a segment of the same type, in its row \p rowBefore.
    [[nodiscard]] virtual quint32 changedColumns(const TableSegment &before, int rowBefore,
                                                 int row) const = 0;

private:
    SegmentContext m_context;
};

//! A table's rows at one moment, for the background. Segments follow each other.
struct TableSnapshot {
    std::vector<std::shared_ptr<const TableSegment>> segments;
    int columns = 0;
    TimePoint now; //!< when it was taken
    std::shared_ptr<const EstateFindings> findings; //!< null where none were made
};

} // namespace tokendeck
