// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/search/fact_columns.h"
#include "models/tables/activity/activity_events.h"
#include "models/tables/activity/activity_line.h"
#include "models/tables/activity/activity_names.h"
#include "models/tables/base/table_column.h"

#include <QAbstractTableModel>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tokendeck {

//! What was done here and what the accounts' audit trails say, as one list: an act that both know
//! is one row. In no order; ActivityProxy sorts them.
//!
//! Both sides are read page by page (ActivityEvents). fetchMore() asks the sides for more; the
//! audit side is the page's to answer. A row that turns out to be known to the other side, too,
//! stays the same row.
class ActivityTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, What, Object, Account, Who, Outcome, Source, Connection, ColumnCount };

    [[nodiscard]] static const std::vector<TableColumn> &columns();

    //! All references outlive the table.
    ActivityTable(ActivityLog &log, const Workspace &workspace, Clock &clock,
                  QObject *parent = nullptr);

    //! Shows what belongs to \p scope, and what was done here to connections that are gone.
    void setScope(const std::vector<ConnectionId> &scope);

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

    [[nodiscard]] const ActivityLine &lineAt(int row) const { return m_rows[size_t(row)].line; }
    //! The row of \p line, or of what has become of it; absent where it is gone.
    [[nodiscard]] std::optional<int> rowOf(const ActivityLine &line) const;
    //! What \p column, which is not Time, is sorted by; empty where nothing is known.
    [[nodiscard]] QString sortText(int row, int column) const;
    //! What a search looks through, folded.
    [[nodiscard]] const std::string &searchText(int row) const
    {
        return m_rows[size_t(row)].searchText;
    }
    //! What a search asks for by a name.
    [[nodiscard]] const ActivityNames &names(int row) const { return m_rows[size_t(row)].names; }
    //! The same of all rows, for what a word of a search can become.
    [[nodiscard]] std::shared_ptr<const FactColumns> facts() const;
    //! What the cell of \p column, which is not Time, says.
    [[nodiscard]] const QString &text(int row, int column) const
    {
        return m_rows[size_t(row)].texts[size_t(column)];
    }
    //! Everybody that Who names, once.
    [[nodiscard]] QStringList persons() const;

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

private:
    struct Row {
        ActivityLine line;
        std::array<QString, ColumnCount> texts; //!< but for Time, which ages
        std::string searchText; //!< folded
        ActivityNames names;
    };

    [[nodiscard]] Row makeRow(ActivityLine line) const;
    void take(const ActivityEvents::Change &change);
    void regroup();
    void append(std::vector<ActivityLine> lines);
    void remove(const std::vector<bool> &stays);
    [[nodiscard]] ActivityPlace placeOf(const ConnectionId &id) const;
    void noteConnection(const ConnectionId &id);

    ActivityLog &m_log;
    const Workspace &m_workspace;
    Clock &m_clock;
    const QString m_user; //!< the computer's
    ActivityEvents m_events;
    std::vector<Row> m_rows;
    std::map<ConnectionId, ActivityPlace> m_places; //!< as the cells name them
    mutable std::shared_ptr<const FactColumns> m_facts; //!< null: the rows are others since
};

} // namespace tokendeck
