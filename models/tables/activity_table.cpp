// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/activity_table.h"

#include "models/tables/activity_words.h"
#include "models/tables/relative_time.h"
#include "models/tables/table_segment.h"
#include "models/tables/text_search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

bool isNewer(const auto &a, const auto &b)
{
    return a->time > b->time;
}

//! What the event was about: the name among its changes, or else the first field that it changed.
QString objectOf(const AuditEvent &event)
{
    for (const AuditChange &change : event.changes) {
        if (change.field.contains("name"_L1, Qt::CaseInsensitive))
            return change.newValue.isEmpty() ? change.oldValue : change.newValue;
    }
    return event.changes.empty() ? QString() : event.changes.front().field;
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
    m_ready.clear();
    m_waiting.clear();
    m_shown.clear();
    m_localSince.reset();
    endResetModel();
    addLocal(0, int(m_log.entries().size()));
    RowPointers rows;
    for (const AuditEntry &entry : m_audit)
        rows.push_back(makeRow(entry));
    add(std::move(rows));
}

void ActivityTable::clearAudit()
{
    m_auditSince.reset();
    m_auditMore = false;
    if (m_audit.empty())
        return;
    m_audit.clear();
    rebuild();
}

void ActivityTable::addAudit(const std::vector<AuditEntry> &entries)
{
    m_audit.insert(m_audit.end(), entries.begin(), entries.end());
    RowPointers rows;
    for (const AuditEntry &entry : entries)
        rows.push_back(makeRow(entry));
    add(std::move(rows));
}

void ActivityTable::addLocal(int first, int count)
{
    const std::vector<Activity> &entries = m_log.entries();
    RowPointers rows;
    for (int i = first; i < first + count; ++i) {
        if (isInScope(entries[size_t(i)]))
            rows.push_back(makeRow(entries[size_t(i)]));
    }
    if (first + count == int(entries.size()) && !entries.empty())
        m_localSince = entries.back().time;
    add(std::move(rows));
}

void ActivityTable::setAuditState(std::optional<TimePoint> completeSince, bool more)
{
    m_auditSince = completeSince;
    m_auditMore = more;
    release();
}

bool ActivityTable::isInScope(const Activity &activity) const
{
    return std::ranges::find(m_scope, activity.connection) != m_scope.end()
        || !m_workspace.connection(activity.connection);
}

std::optional<TimePoint> ActivityTable::horizon() const
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
    const std::optional<TimePoint> since = horizon();
    // What is newer than a row that is shown has nothing to wait for.
    const auto isDue = [&](const RowPointer &row) {
        return !since || row->time >= *since
            || (!m_ready.empty() && row->time >= m_ready.back()->time);
    };
    const auto due = std::ranges::partition_point(m_waiting, isDue);
    if (due == m_waiting.begin())
        return;
    const RowPointers rows(m_waiting.begin(), due);
    m_waiting.erase(m_waiting.begin(), due);
    RowPointers ready;
    ready.reserve(m_ready.size() + rows.size());
    std::ranges::merge(rows, m_ready, std::back_inserter(ready), isNewer<RowPointer, RowPointer>);
    m_ready = std::move(ready);
    show(rows);
    emit totalChanged();
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

bool ActivityTable::isFound(const Row &row) const
{
    return std::ranges::all_of(m_words, [&row](const std::string &word) {
        return findText(row.searchText, word, 0) != std::string_view::npos;
    });
}

ActivityTable::RowPointer ActivityTable::makeRow(Event event) const
{
    Row row{.event = std::move(event)};
    QString search;
    if (const auto *audit = std::get_if<AuditEntry>(&row.event)) {
        row.time = audit->event.date;
        for (const AuditChange &change : audit->event.changes)
            search += change.field + u'\n' + change.oldValue + u'\n' + change.newValue + u'\n';
        search += audit->event.ip + u'\n' + audit->event.location + u'\n';
    } else {
        const auto &activity = std::get<Activity>(row.event);
        row.time = activity.time;
        search += activity.note + u'\n' + activity.requestId + u'\n';
        if (activity.objectId)
            search += QString::number(*activity.objectId) + u'\n';
    }
    for (const int column : {What, Object, Account, Who, Outcome, Source})
        search += text(row, column) + u'\n';
    row.searchText = foldedForSearch(search);
    return std::make_shared<const Row>(std::move(row));
}

QString ActivityTable::accountOf(const ConnectionId &id) const
{
    const ConnectionInfo *info = m_workspace.connection(id);
    return info ? info->connection.accountName : QString();
}

QString ActivityTable::text(const Row &row, int column) const
{
    const auto orNone = [](const QString &text) {
        return text.isEmpty() ? noValue() : text;
    };
    if (column == Time)
        return relativeTime(m_clock.now(), row.time);
    if (const auto *audit = std::get_if<AuditEntry>(&row.event)) {
        const AuditEvent &event = audit->event;
        switch (column) {
        case What:
            return orNone(event.title);
        case Object:
            return orNone(objectOf(event));
        case Account:
            return orNone(accountOf(audit->connection));
        case Who:
            if (event.byApiToken)
                return event.user.isEmpty() ? tr("an API token")
                                            : tr("%1, with an API token").arg(event.user);
            return event.userDeleted ? tr("%1 (deleted)").arg(orNone(event.user))
                                     : orNone(event.user);
        case Source:
            return tr("Audit trail");
        default:
            return noValue();
        }
    }
    const auto &activity = std::get<Activity>(row.event);
    switch (column) {
    case What:
        return activityWords(activity.action, activity.outcome);
    case Object:
        return orNone(activity.object);
    case Account:
        return orNone(activity.account);
    case Who:
        return orNone(activity.actor);
    case Outcome:
        return outcomeWords(activity.outcome);
    case Duration:
        return orNone(tookWords(activity.duration));
    default:
        return tr("Here");
    }
}

QString ActivityTable::toolTip(const Row &row, int column) const
{
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
        return column == Time ? exactTime(row.time) : text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case CellKindRole:
        if (column == Time)
            return int(CellKind::Time);
        if (column == Outcome)
            return int(CellKind::State);
        if (column == Duration)
            return int(CellKind::Number);
        return int(column == What ? CellKind::Text : CellKind::Dim);
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
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("What");
    case Object:
        return tr("Object");
    case Account:
        return tr("Account");
    case Who:
        return tr("Who");
    case Outcome:
        return tr("Outcome");
    case Duration:
        return tr("Duration");
    case Source:
        return tr("Source");
    default:
        return {};
    }
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
