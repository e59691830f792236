// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/audit_event.h"
#include "models/store/activity_log.h"
#include "models/store/workspace.h"
#include "models/tables/base/table_column.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tokendeck {

//! What was done here and what the accounts' audit trails say, as one list, the newest first.
//!
//! Both sides are read page by page. A row is shown once nothing newer can still come between: rows
//! that are older than what the other side has read wait until it has caught up, so that pages are
//! added below. fetchMore() asks the sides for more; the audit side is the page's to answer.
class ActivityTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, What, Object, Account, Who, Outcome, Source, ColumnCount };
    using Event = std::variant<Activity, AuditEntry>;

    [[nodiscard]] static const std::vector<TableColumn> &columns();

    //! All references outlive the table.
    ActivityTable(ActivityLog &log, const Workspace &workspace, Clock &clock,
                  QObject *parent = nullptr);

    //! Shows what belongs to \p scope, and what was done here to connections that are gone.
    void setScope(const std::vector<ConnectionId> &scope);
    //! Shows only the rows that have every word of \p text in any cell or change.
    void setSearch(const QString &text);

    //! The audit side reads anew. Its rows stay: those that it finds again are the same rows, and
    //! the others go when it has read past them.
    void restartAudit();
    void addAudit(const std::vector<AuditEntry> &entries);
    //! How far the audit side has read: everything from \p completeSince on; \p more when older
    //! events may come. Without a moment the local rows wait for nothing. The rows of \p unread,
    //! connections that cannot be read now, stay as they are.
    void setAuditState(std::optional<TimePoint> completeSince, bool more,
                       const std::vector<ConnectionId> &unread = {});
    //! The moment from which on nothing is missing; absent when all is read that there is.
    [[nodiscard]] std::optional<TimePoint> completeSince() const;

    [[nodiscard]] const Event &eventAt(int row) const;
    //! Where \p event is shown; absent where it is not.
    [[nodiscard]] std::optional<int> rowOf(const Event &event) const;
    [[nodiscard]] TimePoint timeAt(int row) const;
    //! How many rows there would be without a search.
    [[nodiscard]] int totalCount() const;
    [[nodiscard]] bool hasSearch() const { return !m_words.empty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    //! fetchMore() was called, and the audit side may have more.
    void auditWanted();
    //! totalCount() answers something else.
    void totalChanged();

private:
    struct Row {
        TimePoint time;
        Event event;
        std::string searchText; //!< folded
    };
    using RowPointer = std::shared_ptr<const Row>;
    using RowPointers = std::vector<RowPointer>; //!< the newest first

    [[nodiscard]] RowPointer makeRow(Event event) const;
    [[nodiscard]] bool isInScope(const Activity &activity) const;
    [[nodiscard]] bool isFound(const Row &row) const;
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString toolTip(const Row &row, int column) const;
    void addLocal(int first, int count);
    [[nodiscard]] RowPointers localRows(int first, int count);
    void add(RowPointers rows);
    void release();
    [[nodiscard]] RowPointers takeDue();
    void show(const RowPointers &rows);
    void remove(const RowPointers &rows);
    void dropFormer(const std::vector<ConnectionId> &unread);
    void rebuild();

    ActivityLog &m_log;
    const Workspace &m_workspace;
    Clock &m_clock;
    std::vector<ConnectionId> m_scope;
    std::vector<std::string> m_words;
    RowPointers m_ready; //!< all that may be shown
    RowPointers m_waiting; //!< for the other side to catch up
    RowPointers m_shown; //!< those of m_ready that the search finds
    RowPointers m_audit; //!< what the audit side has brought since it began
    std::multimap<TimePoint, RowPointer> m_former; //!< of its reading before, not found again yet
    std::optional<TimePoint> m_localSince;
    std::optional<TimePoint> m_auditSince;
    bool m_auditMore = false;
};

} // namespace tokendeck
