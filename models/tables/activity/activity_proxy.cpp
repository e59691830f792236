// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/activity/activity_proxy.h"

#include "models/tables/base/reading_order.h"
#include "models/tables/base/text_search.h"
#include "words/base/time_words.h"

#include <QLocale>

namespace tokendeck {
namespace {

//! How many days of the calendar belong to \p span; absent for all.
std::optional<int> daysOf(ActivitySpan span)
{
    switch (span) {
    case ActivitySpan::Any:
        break;
    case ActivitySpan::Today:
        return 1;
    case ActivitySpan::Days7:
        return 7;
    case ActivitySpan::Days30:
        return 30;
    case ActivitySpan::Days90:
        return 90;
    }
    return {};
}

} // namespace

ActivityProxy::ActivityProxy(ActivityTable &table, Clock &clock, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
    , m_clock(clock)
    , m_collator(readingOrder())
{
    setSourceModel(&m_table);
    sort(ActivityTable::Time, Qt::DescendingOrder);
}

void ActivityProxy::setNarrowing(const ActivityNarrowing &narrowing)
{
    if (m_narrowing == narrowing)
        return;
    m_narrowing = narrowing;
    m_terms = parseSearch(narrowing.search, SearchPlace::activity()).terms();
    m_since = beginOfSpan();
    invalidateRowsFilter();
}

void ActivityProxy::refreshTimes()
{
    const std::optional<TimePoint> since = beginOfSpan();
    if (m_since == since)
        return;
    m_since = since;
    invalidateRowsFilter();
}

std::optional<TimePoint> ActivityProxy::beginOfSpan() const
{
    const std::optional<int> days = daysOf(m_narrowing.span);
    if (!days)
        return {};
    const QDateTime begin = localTime(m_clock.now()).date().addDays(1 - *days).startOfDay();
    return TimePoint(std::chrono::milliseconds(begin.toMSecsSinceEpoch()));
}

const ActivityLine &ActivityProxy::lineAt(const QModelIndex &index) const
{
    return m_table.lineAt(mapToSource(index).row());
}

std::optional<int> ActivityProxy::rowOf(const ActivityLine &line) const
{
    const std::optional<int> row = m_table.rowOf(line);
    const QModelIndex shown = row ? mapFromSource(m_table.index(*row, 0)) : QModelIndex();
    return shown.isValid() ? std::optional(shown.row()) : std::nullopt;
}

bool ActivityProxy::hasOlder() const
{
    const std::optional<TimePoint> complete = m_table.completeSince();
    const bool hasSpan = m_since && complete && *complete < *m_since;
    return !hasSpan && m_table.canFetchMore({});
}

bool ActivityProxy::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && hasOlder() && sortColumn() == ActivityTable::Time
        && sortOrder() == Qt::DescendingOrder;
}

bool ActivityProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const ActivityLine &line = m_table.lineAt(row);
    if (m_since && timeOf(line) < *m_since)
        return false;
    if (m_narrowing.kind && kindOf(line) != *m_narrowing.kind)
        return false;
    if (m_narrowing.outcome && outcomeOf(line) != m_narrowing.outcome)
        return false;
    if (m_narrowing.person && m_table.text(row, ActivityTable::Who) != *m_narrowing.person)
        return false;
    return matchesTexts(m_table.searchText(row), m_terms) && m_table.names(row).fit(m_terms);
}

bool ActivityProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const TimePoint leftTime = timeOf(m_table.lineAt(left.row()));
    const TimePoint rightTime = timeOf(m_table.lineAt(right.row()));
    if (left.column() == ActivityTable::Time)
        return leftTime < rightTime;
    const QString a = m_table.sortText(left.row(), left.column());
    const QString b = m_table.sortText(right.row(), right.column());
    if (a != b) {
        if (a.isEmpty() != b.isEmpty())
            return b.isEmpty() == ascending;
        if (const int order = m_collator.compare(a, b); order != 0)
            return order < 0;
    }
    return ascending ? leftTime > rightTime : leftTime < rightTime;
}

} // namespace tokendeck

#include "moc_activity_proxy.cpp"
