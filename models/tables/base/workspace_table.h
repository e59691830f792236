// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/secret.h"
#include "models/store/workspace.h"
#include "models/tables/base/table_column.h"
#include "models/tables/base/table_segment.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace tokendeck {

//! With more runs of rows than this, one layout change costs less than a signal for each run.
inline constexpr size_t MaxRuns = 8;

//! The base of the tables: the rows of several connections, one after the other, as the workspace
//! has them. Nothing is copied; nothing is reset after the first load of a scope.
//!
//! Every cell has a text in Qt::DisplayRole and a spoken one in Qt::AccessibleTextRole. A token is
//! in no role; secret() gives it.
class WorkspaceTable : public QAbstractTableModel {
    Q_OBJECT
public:
    //! \p kind is the list that the rows are from. All references outlive the table. It is sorted
    //! by its first column until the admin sorts.
    WorkspaceTable(Workspace &workspace, Clock &clock, ListKind kind,
                   std::vector<TableColumn> columns, QObject *parent);
    ~WorkspaceTable() override;

    //! Shows the rows of \p scope, in that order. A connection that the workspace does not have
    //! (yet) counts as empty. Resets the model unless it is the scope already.
    void setScope(std::vector<ConnectionId> scope);
    [[nodiscard]] const std::vector<ConnectionId> &scope() const;
    [[nodiscard]] ListKind kind() const;

    [[nodiscard]] const std::vector<TableColumn> &columns() const;

    //! The connection of \p row; \p row is 0 to rowCount() - 1, here and below.
    [[nodiscard]] const ConnectionId &connectionAt(int row) const;
    [[nodiscard]] qint32 idAt(int row) const;
    //! The row of the object \p id of \p connection, or -1.
    [[nodiscard]] int rowOf(const ConnectionId &connection, qint32 id) const;
    //! The token of \p row, or nullptr where the list has none. Empty when it is not known or not
    //! in memory. Valid until the list changes.
    [[nodiscard]] const Secret *secret(int row) const;

    //! Why \p row was not understood; nullptr where it was. Valid until the list changes.
    [[nodiscard]] const RowFault *fault(int row) const;

    //! What was concluded of the rows, for searching them by their states; null for nothing.
    void setFindings(std::shared_ptr<const EstateFindings> findings);
    [[nodiscard]] TableSnapshot snapshot() const;
    //! The wall clock that relative times are told by.
    [[nodiscard]] TimePoint now() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    //! The rows of the whole table are about to move or change. This comes before the signals that
    //! tell views so; rowsChanged() comes behind them but for dataChanged(), which is last. A reset
    //! sends neither.
    void rowsAboutToChange(const tokendeck::RowChanges &changes);
    void rowsChanged(const tokendeck::RowChanges &changes);
    //! Other findings were set.
    void findingsChanged();

protected:
    //! The rows of \p info's connection as the workspace has them now.
    [[nodiscard]] virtual std::shared_ptr<const TableSegment>
    makeSegment(const ConnectionInfo &info) const = 0;
    //! Whether rows read otherwise when the list \p kind of their connection changes, and in which
    //! column; -1 if not.
    [[nodiscard]] virtual int columnDependingOn(ListKind kind) const;
    //! Makes the segment of \p connection anew and tells everybody that \p columns read otherwise.
    void refreshDependents(const ConnectionId &connection, std::initializer_list<int> columns);

    [[nodiscard]] Workspace &workspace() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tokendeck
