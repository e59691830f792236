// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/activity/activity_table.h"

#include "models/base/user_name.h"
#include "models/insight/search/search_fold.h"
#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "models/tables/activity/activity_cells.h"
#include "models/tables/activity/activity_pairs.h"
#include "models/tables/base/common_columns.h"
#include "models/tables/base/context_watch.h"
#include "models/tables/base/text_search.h"
#include "words/base/cell_words.h"
#include "words/base/place_words.h"
#include "words/base/time_words.h"
#include "words/lists/activity_words.h"

#include <QSet>

#include <algorithm>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! \p events, those of the same act together, in the order of the first of each.
std::vector<ActivityLine> linesOf(const ActivityEvents::Events &events)
{
    std::vector<const Activity *> acts;
    std::vector<const AuditEntry *> audited;
    for (const ActivityEvents::Event &event : events) {
        if (event.local)
            acts.push_back(event.local.get());
        else
            audited.push_back(event.audit.get());
    }
    const std::vector<std::optional<size_t>> actOf = pairedActs(acts, audited);
    std::vector<ActivityLine> lines;
    std::vector<size_t> lineOfAct;
    size_t at = 0;
    for (const ActivityEvents::Event &event : events) {
        if (event.local) {
            lineOfAct.push_back(lines.size());
            lines.push_back({event.local, {}});
        } else if (!actOf[at++]) {
            lines.push_back({{}, {event.audit}});
        }
    }
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->audit && actOf[--at])
            lines[lineOfAct[*actOf[at]]].trail.push_back(event->audit);
    }
    return lines;
}

//! Which of \p rows have the entries of lines that are to be shown.
class RowClaims {
public:
    explicit RowClaims(const auto &rows)
        : m_claimed(rows.size())
    {
        for (size_t row = 0; row < rows.size(); ++row) {
            const ActivityLine &line = rows[row].line;
            if (line.local)
                m_rowOf.emplace(line.local.get(), row);
            for (const auto &entry : line.trail)
                m_rowOf.emplace(entry.get(), row);
        }
    }

    //! The row that goes on as \p line; absent where it needs a new one.
    std::optional<size_t> claim(const ActivityLine &line)
    {
        std::optional<size_t> row;
        if (line.local)
            row = free(line.local.get());
        for (auto entry = line.trail.begin(); !row && entry != line.trail.end(); ++entry)
            row = free(entry->get());
        if (row)
            m_claimed[*row] = true;
        return row;
    }

    [[nodiscard]] const std::vector<bool> &claimed() const { return m_claimed; }

private:
    [[nodiscard]] std::optional<size_t> free(const void *entry) const
    {
        const auto found = m_rowOf.find(entry);
        return found == m_rowOf.end() || m_claimed[found->second] ? std::nullopt
                                                                  : std::optional(found->second);
    }

    std::unordered_map<const void *, size_t> m_rowOf;
    std::vector<bool> m_claimed;
};

} // namespace

ActivityTable::ActivityTable(ActivityLog &log, const Workspace &workspace, Clock &clock,
                             QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_user(userName())
    , m_events(log, workspace)
{
    connect(&log, &ActivityLog::entriesAdded, this,
            [this](int first, int count) { take(m_events.addLocal(first, count)); });
    new ContextWatch(
        workspace, [this](const ConnectionInfo &info) { noteConnection(info.connection.id); },
        this);
}

void ActivityTable::setScope(const std::vector<ConnectionId> &scope)
{
    if (m_events.scope() == scope)
        return;
    beginResetModel();
    m_facts.reset();
    m_events.setScope(scope);
    m_places.clear();
    for (const ConnectionId &id : scope)
        m_places[id] = placeOf(id);
    m_rows.clear();
    for (ActivityLine &line : linesOf(m_events.ready()))
        m_rows.push_back(makeRow(std::move(line)));
    endResetModel();
}

void ActivityTable::restartAudit()
{
    m_events.restartAudit();
}

void ActivityTable::addAudit(const std::vector<AuditEntry> &entries)
{
    take(m_events.addAudit(entries));
}

void ActivityTable::setAuditState(std::optional<TimePoint> completeSince, bool more,
                                  const std::vector<ConnectionId> &unread)
{
    take(m_events.setAuditState(completeSince, more, unread));
}

std::optional<TimePoint> ActivityTable::completeSince() const
{
    return m_events.completeSince();
}

void ActivityTable::take(const ActivityEvents::Change &change)
{
    if (change.isNone())
        return;
    // What no audit trail tells of may come a thousand times in a row: copied tokens.
    const bool mayPair = std::ranges::any_of(change.added, [](const ActivityEvents::Event &event) {
        return event.audit || isAudited(*event.local);
    });
    if (mayPair || change.removed)
        regroup();
    else
        append(linesOf(change.added));
}

//! Shows what is ready, row by row what it was before as far as it was.
void ActivityTable::regroup()
{
    std::vector<ActivityLine> lines = linesOf(m_events.ready());
    RowClaims claims(m_rows);
    std::vector<std::pair<size_t, size_t>> changed; // rows and lines
    std::vector<bool> isNew(lines.size());
    // An act keeps its row when one of its events belongs to another.
    for (const bool local : {true, false}) {
        for (size_t i = 0; i < lines.size(); ++i) {
            if (bool(lines[i].local) != local)
                continue;
            const std::optional<size_t> row = claims.claim(lines[i]);
            isNew[i] = !row;
            if (row && m_rows[*row].line != lines[i])
                changed.emplace_back(*row, i);
        }
    }
    for (const auto &[row, line] : changed) {
        m_facts.reset();
        m_rows[row] = makeRow(std::move(lines[line]));
        emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
    remove(claims.claimed());
    std::vector<ActivityLine> added;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (isNew[i])
            added.push_back(std::move(lines[i]));
    }
    append(std::move(added));
}

void ActivityTable::remove(const std::vector<bool> &stays)
{
    for (size_t to = m_rows.size(); to > 0;) {
        if (stays[to - 1]) {
            --to;
            continue;
        }
        size_t from = to - 1;
        while (from > 0 && !stays[from - 1])
            --from;
        beginRemoveRows({}, int(from), int(to) - 1);
        m_facts.reset();
        m_rows.erase(m_rows.begin() + std::ptrdiff_t(from), m_rows.begin() + std::ptrdiff_t(to));
        endRemoveRows();
        to = from;
    }
}

void ActivityTable::append(std::vector<ActivityLine> lines)
{
    if (lines.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(lines.size()) - 1);
    m_facts.reset();
    for (ActivityLine &line : lines)
        m_rows.push_back(makeRow(std::move(line)));
    endInsertRows();
}

ActivityPlace ActivityTable::placeOf(const ConnectionId &id) const
{
    const ConnectionInfo *info = m_workspace.connection(id);
    return info ? ActivityPlace{shownAccountName(m_workspace, id),
                                shownConnectionName(m_workspace, info->connection),
                                info->connection.accountName, placeNameOf(info->connection)}
                : ActivityPlace();
}

//! It, or its account, may have another name.
void ActivityTable::noteConnection(const ConnectionId &id)
{
    const auto known = m_places.find(id);
    const ActivityPlace place = placeOf(id);
    if (known == m_places.end() || std::exchange(known->second, place) == place)
        return;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (connectionOf(m_rows[row].line) != id)
            continue;
        m_facts.reset();
        m_rows[row] = makeRow(std::move(m_rows[row].line));
        emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
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
        made[What] = {.key = u"what"_s,
                      .title = tr("What"),
                      .width = {20, 26, 5, 1, 34},
                      .canBeHidden = false};
        made[Object] = {.key = u"object"_s,
                        .title = tr("Object"),
                        .cells = CellKind::Dim,
                        .width = {15, 22, 4, 1}};
        made[Account] = {.key = u"account"_s,
                         .title = tr("Account"),
                         .cells = CellKind::Dim,
                         .width = {11, 14, 2}};
        made[Who] = {
            .key = u"who"_s, .title = tr("Who"), .cells = CellKind::Dim, .width = {14, 18, 3}};
        made[Outcome] = {.key = u"outcome"_s,
                         .title = tr("Outcome"),
                         .cells = CellKind::State,
                         .width = {12, 17, 4}};
        made[Source] = {.key = u"source"_s,
                        .title = tr("Source"),
                        .cells = CellKind::Dim,
                        .width = {15, 16, 1}};
        made[Connection] = connectionHead();
        // An entry can be of any connection that is shown, also where its account has no name.
        made[Connection].width = {8, 12, 4, 0, 12};
        return made;
    }();
    return all;
}

ActivityTable::Row ActivityTable::makeRow(ActivityLine line) const
{
    Row row{.line = std::move(line), .texts = {}, .searchText = {}, .names = {}};
    const auto known = m_places.find(connectionOf(row.line));
    const ActivityPlace place = known == m_places.end() ? ActivityPlace() : known->second;
    QString search = activitySearchText(row.line);
    for (const Column column : {What, Object, Account, Who, Outcome, Source, Connection}) {
        row.texts[column] = activityCell(row.line, column, place, m_user);
        search += row.texts[column] + u'\n';
    }
    row.searchText = foldForSearch(search);
    row.names = ActivityNames(row.line, place);
    return row;
}

std::shared_ptr<const FactColumns> ActivityTable::facts() const
{
    if (!m_facts) {
        auto facts = std::make_shared<FactColumns>();
        for (const Row &row : m_rows)
            facts->add(row.names.facts());
        m_facts = std::move(facts);
    }
    return m_facts;
}

std::optional<int> ActivityTable::rowOf(const ActivityLine &line) const
{
    const auto isSame = [&line](const Row &row) {
        if (line.local && row.line.local == line.local)
            return true;
        return std::ranges::any_of(line.trail, [&row](const auto &entry) {
            return std::ranges::find(row.line.trail, entry) != row.line.trail.end();
        });
    };
    const auto found = std::ranges::find_if(m_rows, isSame);
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

QString ActivityTable::sortText(int row, int column) const
{
    if (column == Outcome) {
        const std::optional<ActivityOutcome> outcome = outcomeOf(lineAt(row));
        return outcome ? outcomeWords(*outcome) : QString();
    }
    const QString &shown = text(row, column);
    return shown == noValue() ? QString() : shown;
}

QStringList ActivityTable::persons() const
{
    QSet<QString> persons;
    for (const Row &row : m_rows)
        persons.insert(row.texts[Who]);
    persons.remove(noValue());
    return {persons.begin(), persons.end()};
}

int ActivityTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActivityTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityLine &line = lineAt(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == Time ? activityTime(line, m_clock.now()) : text(index.row(), column);
    case Qt::AccessibleTextRole:
        return column == Time && !faultOf(line) ? exactTime(timeOf(line))
                                                : index.data(Qt::DisplayRole);
    case Qt::ToolTipRole:
        return activityToolTip(line, column);
    case CellKindRole:
        return int(columns()[column].cells);
    case ToneRole:
        if (const auto outcome = outcomeOf(line); outcome && column == Outcome)
            return int(outcomeTone(*outcome));
        return int(column == What ? Tone::Normal : Tone::Dim);
    case ConnectionRole:
        return connectionOf(line).value();
    case PlainNameRole:
        return objectOf(line);
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
    return !parent.isValid() && m_events.canReadMore();
}

void ActivityTable::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid())
        return;
    const bool audit = m_events.isAuditDue();
    if (m_events.isLocalDue())
        m_log.loadMore();
    if (audit)
        emit auditWanted();
}

} // namespace tokendeck

#include "moc_activity_table.cpp"
