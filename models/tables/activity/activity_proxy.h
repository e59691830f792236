// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/activity/activity_table.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>
#include <string>
#include <vector>

namespace tokendeck {

//! Days of the local calendar, today's included.
enum class ActivitySpan { Any, Today, Days7, Days30, Days90 };

//! Which entries are wanted: those that are all of it.
struct ActivityNarrowing {
    QString search; //!< of SearchPlace::activity(); a text in any cell or change
    std::optional<QString> person; //!< as Who names them
    std::optional<ActivityKind> kind;
    std::optional<ActivityOutcome> outcome;
    ActivitySpan span = ActivitySpan::Any;

    //! Whether anything but the search narrows.
    [[nodiscard]] bool isFiltered() const
    {
        return person || kind || outcome || span != ActivitySpan::Any;
    }
    friend bool operator==(const ActivityNarrowing &, const ActivityNarrowing &) = default;
};

//! Sorts and narrows the ActivityTable, which is its source. What a column does not tell apart
//! stands by time, the newest first, and what is not known stands last, both whichever way the
//! column is sorted. Entries are some thousands, so that Qt's own proxy is fast enough.
class ActivityProxy final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    //! Both outlive the proxy.
    ActivityProxy(ActivityTable &table, Clock &clock, QObject *parent = nullptr);

    void setNarrowing(const ActivityNarrowing &narrowing);
    [[nodiscard]] const ActivityNarrowing &narrowing() const { return m_narrowing; }
    //! Today may be another day: takes out what is too old by now.
    void refreshTimes();

    [[nodiscard]] const ActivityLine &lineAt(const QModelIndex &index) const;
    //! Where \p line is shown; absent where it is not.
    [[nodiscard]] std::optional<int> rowOf(const ActivityLine &line) const;

    //! Whether older entries may be there that are wanted.
    [[nodiscard]] bool hasOlder() const;
    //! A view asks for more by itself, at its end: only where what comes stands there.
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] std::optional<TimePoint> beginOfSpan() const;

    ActivityTable &m_table;
    Clock &m_clock;
    ActivityNarrowing m_narrowing;
    std::vector<SearchTerm> m_terms; //!< that can be asked
    std::optional<TimePoint> m_since; //!< the span's beginning
    QCollator m_collator;
};

} // namespace tokendeck
