// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/activity/activity_table.h"

#include "models/store/row_lookup.h"
#include "models/tables/activity/activity_cells.h"
#include "models/tables/base/table_segment.h"
#include "models/tables/base/text_search.h"
#include "words/base/cell_words.h"
#include "words/base/time_words.h"
#include "words/lists/activity_words.h"

#include <algorithm>
#include <ranges>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

bool isNewer(const auto &a, const auto &b)
{
    return a->time > b->time;
}

} // namespace

ActivityTable::ActivityTable(ActivityLog &log, const Workspace &workspace, Clock &clock,
                             QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_workspace(workspace)
    , m_clock(clock)
{
    connect(&log, &ActivityLog::entriesAdded, this, &ActivityTable::addLocal);
}

void ActivityTable::setScope(const std::vector<ConnectionId> &scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    rebuild();
}

void ActivityTable::setSearch(const QString &text)
{
    std::vector<std::string> words = searchWords(text);
    if (m_words == words)
        return;
    beginResetModel();
    m_words = std::move(words);
    m_shown.clear();
    std::ranges::copy_if(m_ready, std::back_inserter(m_shown),
                         [this](const RowPointer &row) { return isFound(*row); });
    endResetModel();
}

void ActivityTable::rebuild()
{
    beginResetModel();
    const auto isOutside = [this](const RowPointer &row) {
        return std::ranges::find(m_scope, std::get<AuditEntry>(row->event).connection)
            == m_scope.end();
    };
    std::erase_if(m_audit, isOutside);
    std::erase_if(m_former, [&](const auto &entry) { return isOutside(entry.second); });
    m_localSince.reset();
    m_waiting = localRows(0, int(m_log.entries().size()));
    m_waiting.insert(m_waiting.end(), m_audit.begin(), m_audit.end());
    std::ranges::copy(m_former | std::views::values, std::back_inserter(m_waiting));
    std::ranges::stable_sort(m_waiting, isNewer<RowPointer, RowPointer>);
    m_ready.clear();
    m_shown.clear();
    std::ranges::copy_if(takeDue(), std::back_inserter(m_shown),
                         [this](const RowPointer &row) { return isFound(*row); });
    endResetModel();
    emit totalChanged();
}

void ActivityTable::restartAudit()
{
    for (const RowPointer &row : m_audit)
        m_former.emplace(row->time, row);
    m_audit.clear();
}

void ActivityTable::addAudit(const std::vector<AuditEntry> &entries)
{
    RowPointers rows;
    for (const AuditEntry &entry : entries) {
        const auto [from, to] = m_former.equal_range(entry.event.date);
        const auto same = std::find_if(from, to, [&entry](const auto &former) {
            return std::get<AuditEntry>(former.second->event) == entry;
        });
        if (same != to) {
            m_audit.push_back(same->second);
            m_former.erase(same);
        } else {
            rows.push_back(makeRow(entry));
            m_audit.push_back(rows.back());
        }
    }
    add(std::move(rows));
}

void ActivityTable::setAuditState(std::optional<TimePoint> completeSince, bool more,
                                  const std::vector<ConnectionId> &unread)
{
    // Until the first page has come, what was read before says how far it is complete.
    if (!completeSince && more && !m_former.empty())
        return;
    m_auditSince = completeSince;
    m_auditMore = more;
    dropFormer(unread);
    release();
}

//! Takes out what the audit side has read past and not found again.
void ActivityTable::dropFormer(const std::vector<ConnectionId> &unread)
{
    RowPointers gone;
    std::erase_if(m_former, [&](const auto &entry) {
        const auto &[time, row] = entry;
        // Of the very moment that it has read to, the next page may bring more.
        const bool isPassed = !m_auditMore || (m_auditSince && time > *m_auditSince);
        const ConnectionId &id = std::get<AuditEntry>(row->event).connection;
        if (!isPassed || std::ranges::find(unread, id) != unread.end())
            return false;
        gone.push_back(row);
        return true;
    });
    if (!gone.empty())
        remove(gone);
}

void ActivityTable::remove(const RowPointers &rows)
{
    const std::unordered_set<RowPointer> gone(rows.begin(), rows.end());
    const auto isGone = [&gone](const RowPointer &row) {
        return gone.contains(row);
    };
    std::erase_if(m_waiting, isGone);
    std::erase_if(m_ready, isGone);
    for (auto to = m_shown.end(); to != m_shown.begin();) {
        if (!isGone(*(to - 1))) {
            --to;
            continue;
        }
        auto from = to - 1;
        while (from != m_shown.begin() && isGone(*(from - 1)))
            --from;
        beginRemoveRows({}, int(from - m_shown.begin()), int(to - m_shown.begin()) - 1);
        to = m_shown.erase(from, to);
        endRemoveRows();
    }
    emit totalChanged();
}

void ActivityTable::addLocal(int first, int count)
{
    add(localRows(first, count));
}

ActivityTable::RowPointers ActivityTable::localRows(int first, int count)
{
    const std::vector<Activity> &entries = m_log.entries();
    RowPointers rows;
    for (int i = first; i < first + count; ++i) {
        if (isInScope(entries[size_t(i)]))
            rows.push_back(makeRow(entries[size_t(i)]));
    }
    if (first + count == int(entries.size()) && !entries.empty())
        m_localSince = entries.back().time;
    return rows;
}

bool ActivityTable::isInScope(const Activity &activity) const
{
    return std::ranges::find(m_scope, activity.connection) != m_scope.end()
        || !m_workspace.connection(activity.connection);
}

std::optional<TimePoint> ActivityTable::completeSince() const
{
    std::optional<TimePoint> horizon;
    if (m_auditMore && m_auditSince)
        horizon = m_auditSince;
    if (m_log.canLoadMore() && m_localSince && (!horizon || *m_localSince > *horizon))
        horizon = m_localSince;
    return horizon;
}

void ActivityTable::add(RowPointers rows)
{
    std::ranges::stable_sort(rows, isNewer<RowPointer, RowPointer>);
    RowPointers merged;
    merged.reserve(m_waiting.size() + rows.size());
    std::ranges::merge(rows, m_waiting, std::back_inserter(merged),
                       isNewer<RowPointer, RowPointer>);
    m_waiting = std::move(merged);
    release();
}

void ActivityTable::release()
{
    const RowPointers due = takeDue();
    if (due.empty())
        return;
    show(due);
    emit totalChanged();
}

//! Makes ready what need not wait any longer.
ActivityTable::RowPointers ActivityTable::takeDue()
{
    const std::optional<TimePoint> since = completeSince();
    // What is newer than a row that is shown has nothing to wait for.
    const auto isDue = [&](const RowPointer &row) {
        return !since || row->time >= *since
            || (!m_ready.empty() && row->time >= m_ready.back()->time);
    };
    const auto end = std::ranges::partition_point(m_waiting, isDue);
    RowPointers due(m_waiting.begin(), end);
    m_waiting.erase(m_waiting.begin(), end);
    RowPointers ready;
    ready.reserve(m_ready.size() + due.size());
    std::ranges::merge(due, m_ready, std::back_inserter(ready), isNewer<RowPointer, RowPointer>);
    m_ready = std::move(ready);
    return due;
}

//! Puts the found ones of \p rows in, those that stand together at once.
void ActivityTable::show(const RowPointers &rows)
{
    RowPointers found;
    std::ranges::copy_if(rows, std::back_inserter(found),
                         [this](const RowPointer &row) { return isFound(*row); });
    for (auto from = found.begin(); from != found.end();) {
        const auto place = std::ranges::partition_point(
            m_shown, [&](const RowPointer &row) { return row->time > (*from)->time; });
        const auto to = place == m_shown.end()
            ? found.end()
            : std::find_if(from + 1, found.end(),
                           [&](const RowPointer &row) { return row->time < (*place)->time; });
        const int first = int(place - m_shown.begin());
        beginInsertRows({}, first, first + int(to - from) - 1);
        m_shown.insert(place, from, to);
        endInsertRows();
        from = to;
    }
}

const std::vector<TableColumn> &ActivityTable::columns()
{
    static const std::vector<TableColumn> all = [] {
        std::vector<TableColumn> made(ColumnCount);
        made[Time] = {.key = u"time"_s,
                      .title = tr("Time"),
                      .cells = CellKind::Time,
                      .width = {11, 13, 5},
                      .canBeHidden = false};
        made[What] = {
            .key = u"what"_s, .title = tr("What"), .width = {20, 26, 5, 1}, .canBeHidden = false};
        made[Object] = {.key = u"object"_s,
                        .title = tr("Object"),
                        .cells = CellKind::Dim,
                        .width = {15, 22, 4, 1}};
        made[Account] = {.key = u"account"_s,
                         .title = tr("Account"),
                         .cells = CellKind::Dim,
                         .width = {11, 14, 3}};
        made[Who] = {
            .key = u"who"_s, .title = tr("Who"), .cells = CellKind::Dim, .width = {14, 18, 2}};
        made[Outcome] = {.key = u"outcome"_s,
                         .title = tr("Outcome"),
                         .cells = CellKind::State,
                         .width = {12, 17, 4}};
        made[Source] = {.key = u"source"_s,
                        .title = tr("Source"),
                        .cells = CellKind::Dim,
                        .width = {15, 16, 1}};
        return made;
    }();
    return all;
}

bool ActivityTable::isFound(const Row &row) const
{
    return std::ranges::all_of(m_words, [&row](const std::string &word) {
        return findText(row.searchText, word, 0) != std::string_view::npos;
    });
}

ActivityTable::RowPointer ActivityTable::makeRow(Event event) const
{
    Row row{.event = std::move(event)};
    const auto *audit = std::get_if<AuditEntry>(&row.event);
    row.time = audit ? audit->event.date : std::get<Activity>(row.event).time;
    QString search =
        audit ? auditSearchText(audit->event) : activitySearchText(std::get<Activity>(row.event));
    for (const int column : {What, Object, Account, Who, Outcome, Source})
        search += text(row, column) + u'\n';
    row.searchText = foldedForSearch(search);
    return std::make_shared<const Row>(std::move(row));
}

QString ActivityTable::text(const Row &row, int column) const
{
    const auto *audit = std::get_if<AuditEntry>(&row.event);
    if (audit && audit->event.fault && column == Time)
        return noValue();
    if (column == Time)
        return timeSince(m_clock.now(), row.time);
    if (audit) {
        return auditCell(audit->event, Column(column),
                         accountNameOf(m_workspace, audit->connection));
    }
    return activityCell(std::get<Activity>(row.event), Column(column));
}

QString ActivityTable::toolTip(const Row &row, int column) const
{
    const auto *audit = std::get_if<AuditEntry>(&row.event);
    if (audit && audit->event.fault)
        return faultToolTip(*audit->event.fault);
    if (column == Time)
        return exactTime(row.time);
    if (const auto *activity = std::get_if<Activity>(&row.event); activity && column == Outcome)
        return activity->note;
    return {};
}

const ActivityTable::Event &ActivityTable::eventAt(int row) const
{
    return m_shown[size_t(row)]->event;
}

std::optional<int> ActivityTable::rowOf(const Event &event) const
{
    const auto *audit = std::get_if<AuditEntry>(&event);
    const TimePoint time = audit ? audit->event.date : std::get<Activity>(event).time;
    auto row = std::ranges::partition_point(
        m_shown, [time](const RowPointer &shown) { return shown->time > time; });
    for (; row != m_shown.end() && (*row)->time == time; ++row) {
        if ((*row)->event == event)
            return int(row - m_shown.begin());
    }
    return {};
}

TimePoint ActivityTable::timeAt(int row) const
{
    return m_shown[size_t(row)]->time;
}

int ActivityTable::totalCount() const
{
    return int(m_ready.size());
}

int ActivityTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ActivityTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = *m_shown[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return column == Time && text(row, Time) != noValue() ? exactTime(row.time)
                                                              : text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case CellKindRole:
        return int(columns()[size_t(column)].cells);
    case ToneRole:
        if (const auto *activity = std::get_if<Activity>(&row.event); activity && column == Outcome)
            return int(outcomeTone(activity->outcome));
        return int(column == What ? Tone::Normal : Tone::Dim);
    case ConnectionRole:
        if (const auto *audit = std::get_if<AuditEntry>(&row.event))
            return audit->connection.value();
        return std::get<Activity>(row.event).connection.value();
    default:
        return {};
    }
}

QVariant ActivityTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return headerOf(columns()[size_t(section)], role);
}

bool ActivityTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && (m_log.canLoadMore() || m_auditMore);
}

void ActivityTable::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid())
        return;
    // The side that others wait for goes first.
    const bool both = m_localSince && m_auditSince && m_auditMore && m_log.canLoadMore();
    const bool audit = m_auditMore && (!both || *m_auditSince >= *m_localSince);
    const bool local = m_log.canLoadMore() && (!both || *m_localSince >= *m_auditSince);
    if (local)
        m_log.loadMore();
    if (audit)
        emit auditWanted();
}

} // namespace tokendeck
