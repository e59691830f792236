// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/tables/base/searched_rows.h"
#include "models/tables/base/workspace_table.h"

#include <QAbstractProxyModel>

#include <memory>

namespace tokendeck {

class TableKeys;

//! Sorts and searches a WorkspaceTable of 100,000 rows within a frame.
//!
//! Search texts and one order per column are built on the background after each change of the
//! source. Until the first ones are ready no row is shown; later the order before stays, removed
//! rows go at once, and new rows come when their keys are ready. Sorting compares as people read:
//! by the locale, numbers inside texts as numbers, and the id last. A search asks for every word:
//! those without a name in any column, the others of what the rows are known to be.
class TableProxy final : public QAbstractProxyModel, public SearchedRows {
    Q_OBJECT
public:
    //! Sorted as \p source wants it at first. Both references outlive the proxy.
    TableProxy(WorkspaceTable &source, Background &background, QObject *parent = nullptr);
    ~TableProxy() override;

    [[nodiscard]] WorkspaceTable &table() const;

    void setSearch(const SearchQuery &query) override;
    [[nodiscard]] const SearchQuery &search() const;
    //! There is a word that cannot be read: more rows may be shown than were asked for, and nothing
    //! may be done to all of them at once.
    [[nodiscard]] bool isFaulty() const { return search().isFaulty(); }
    [[nodiscard]] int unknownCount() const override;
    [[nodiscard]] std::shared_ptr<const FactColumns> facts() const override;
    //! What searches are asked of, for counting elsewhere what one would find; nullptr while there
    //! are none.
    [[nodiscard]] std::shared_ptr<const TableKeys> keys() const;
    [[nodiscard]] int shownCount() const override { return rowCount(); }
    [[nodiscard]] int totalCount() const override;
    //! Whether what is shown is what the source has: no keys are being built.
    [[nodiscard]] bool isUpToDate() const;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    //! Sorts rows that sort() does not tell apart by \p column; below 0 by their ids alone.
    void setSecondSort(int column, Qt::SortOrder order = Qt::AscendingOrder);
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const;

    //! The row of the object \p id of \p connection, or -1 when it is not shown.
    [[nodiscard]] int rowOf(const ConnectionId &connection, qint32 id) const;

    //! Only the table given at construction is possible.
    void setSourceModel(QAbstractItemModel *source) override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &) const override { return {}; }
    [[nodiscard]] QModelIndex sibling(int row, int column, const QModelIndex &) const override
    {
        return index(row, column);
    }
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    //! The keys of the source's present rows are there, and the rows are shown by them.
    void keysReady();
    //! rowCount(), totalCount() or unknownCount() may have changed.
    void countsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tokendeck
