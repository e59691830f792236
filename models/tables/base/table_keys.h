// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/search/fact_columns.h"
#include "models/insight/search/search_query.h"
#include "models/store/rows/row_changes.h"
#include "models/tables/base/table_segment.h"

#include <QCollatorSortKey>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace tokendeck {

//! Where the rows of a snapshot are by now.
class RowTracking {
public:
    RowTracking() = default;
    //! Of a snapshot of \p rows rows taken just now.
    explicit RowTracking(int rows);

    void apply(const RowChanges &changes);

    //! Nothing has happened since the snapshot.
    [[nodiscard]] bool isUntouched() const { return m_untouched; }
    [[nodiscard]] int snapshotRows() const { return int(m_now.size()); }
    //! The present row of the snapshot's row \p row, or -1 when it is gone.
    [[nodiscard]] int now(int row) const { return m_now[size_t(row)]; }
    //! For each of \p rows present rows, the snapshot's row that still reads the same, or -1.
    [[nodiscard]] std::vector<int> unchangedRows(int rows) const;

private:
    std::vector<int> m_now;
    std::vector<char> m_changed; //!< by the snapshot's row: it reads otherwise now
    bool m_untouched = true;
};

//! What a search finds.
struct FoundRows {
    std::vector<int> rows; //!< ascending
    int unknown = 0; //!< rows of which it is not known, and that are no others
};

//! What searching and sorting need of a snapshot's rows: a text to search in and, for each column,
//! the rows in its order. Immutable; made on the background.
class TableKeys {
public:
    TableKeys() = default;
    //! All anew.
    explicit TableKeys(const TableSnapshot &snapshot);
    //! Takes what it can from \p before; \p rowBefore says for each row of \p snapshot which row of
    //! \p before it equals, or -1.
    TableKeys(const TableSnapshot &snapshot, const TableKeys &before,
              const std::vector<int> &rowBefore);

    [[nodiscard]] int rowCount() const { return int(m_textEnds.size()); }
    //! All rows, by column \p column ascending, equal ones by their id. Descending is the reverse
    //! of the first knownCount() rows; what is not known stays behind them.
    [[nodiscard]] const std::vector<int> &order(int column) const
    {
        return m_columns[size_t(column)].order;
    }
    [[nodiscard]] int knownCount(int column) const { return m_columns[size_t(column)].known; }
    [[nodiscard]] int columnCount() const { return int(m_columns.size()); }
    //! Whether the rows \p a and \p b stand beside each other by \p column for their ids alone.
    [[nodiscard]] bool areEqual(int column, int a, int b) const;

    //! What a search finds \p row by in \p column, folded; empty where it finds nothing there.
    [[nodiscard]] std::string_view textOf(int row, int column) const;
    //! Bytes that a search over all rows looks at.
    [[nodiscard]] size_t searchTextSize() const { return m_text.size(); }

    //! What words with names ask of the rows.
    [[nodiscard]] const FactColumns &facts() const { return m_facts; }

    //! Whether what search() finds by \p terms changes with time alone.
    [[nodiscard]] bool dependOnTime(std::span<const SearchTerm> terms) const;
    //! The rows of \p among (ascending; nullptr for all) that match every one of \p terms at
    //! \p now.
    [[nodiscard]] FoundRows search(std::span<const SearchTerm> terms, const std::vector<int> *among,
                                   TimePoint now) const;

private:
    struct Column {
        std::vector<qint64> numbers; //!< empty when all are 0
        std::vector<QCollatorSortKey> texts; //!< empty when all are null
        std::vector<int> order;
        int known = 0; //!< rows whose number is not UnknownNumber
    };

    [[nodiscard]] std::string_view textOf(int row) const;
    [[nodiscard]] std::vector<int> allRows() const;
    //! The rows that have \p word as their text says, whatever the time.
    [[nodiscard]] std::vector<int> rowsWith(const std::string &word) const;
    //! The rows of \p among, or of all, that have every one of \p words.
    [[nodiscard]] std::vector<int> rowsWithAll(std::span<const std::string *const> words,
                                               const std::vector<int> *among, TimePoint now) const;
    //! Takes those out of \p rows that have \p word.
    void dropRowsWith(const std::string &word, std::vector<int> &rows, TimePoint now) const;
    [[nodiscard]] bool isDueWord(const std::string &word) const;
    //! Whether \p row has the word that comes with time, at \p now.
    [[nodiscard]] bool isDue(int row, TimePoint now) const;

    std::string m_text; //!< folded; cells as appendCell() joins them, each row ends with '\n'
    std::vector<size_t> m_textEnds;
    std::vector<Column> m_columns;
    FactColumns m_facts;
    std::string m_dueWord; //!< folded; empty without
    int m_dueColumn = 0;

    friend class TableKeysBuilder;
};

} // namespace tokendeck
