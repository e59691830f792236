// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/workspace_table.h"

#include "models/store/list_knowledge.h"
#include "models/tables/base/context_watch.h"
#include "models/tables/base/table_slots.h"
#include "words/lists/mark_words.h"
#include "words/lists/status_words.h"

#include <algorithm>
#include <bit>
#include <set>

namespace tokendeck {
namespace {

//! With more changed rows than this, looking for the exact columns costs more than it saves.
constexpr int MaxComparedRows = 1000;
//! Relative times are renewed this often.
constexpr std::chrono::seconds TimeStep{30};

using Slot = TableSlots::Slot;

} // namespace

class WorkspaceTable::Private {
public:
    Private(WorkspaceTable &owner, Workspace &workspaceOf, Clock &clockOf, ListKind kindOf,
            std::vector<TableColumn> columnsOf)
        : q(owner)
        , workspace(workspaceOf)
        , clock(clockOf)
        , kind(kindOf)
        , columns(std::move(columnsOf))
    {
    }

    SharedSegment segmentOf(const ConnectionId &id) const
    {
        const ConnectionInfo *info = workspace.connection(id);
        return info ? q.makeSegment(*info) : nullptr;
    }

    //! Makes \p segment the rows of \p slot, which differ by \p changes, and says so.
    void apply(Slot &slot, SharedSegment segment, const RowChanges &changes)
    {
        if (changes.isEmpty()) {
            slot.segment = std::move(segment);
            return;
        }
        const RowChanges whole = places.inTable(changes, slot);
        emit q.rowsAboutToChange(whole);
        const SharedSegment before = slot.segment;
        const size_t runs = changes.removed.size() + changes.inserted.size();
        if (runs == 0)
            slot.segment = std::move(segment);
        else if (runs <= MaxRuns)
            applyRuns(slot, std::move(segment), changes);
        else
            applyLayout(slot, std::move(segment), whole);
        emit q.rowsChanged(whole);
        announceChanged(slot, before.get(), changes);
    }

    void applyRuns(Slot &slot, SharedSegment segment, const RowChanges &changes)
    {
        places.beginTransit(slot);
        for (auto run = changes.removed.rbegin(); run != changes.removed.rend(); ++run) {
            const int first = slot.first + run->first;
            q.beginRemoveRows({}, first, first + run->count - 1);
            places.removeRun(slot, *run);
            q.endRemoveRows();
        }
        for (const RowRun &run : changes.inserted) {
            const int first = slot.first + run.first;
            q.beginInsertRows({}, first, first + run.count - 1);
            places.insertRun(slot, segment, run);
            q.endInsertRows();
        }
        places.endTransit(slot, std::move(segment));
    }

    void applyLayout(Slot &slot, SharedSegment segment, const RowChanges &whole)
    {
        emit q.layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList from = q.persistentIndexList();
        places.replace(slot, std::move(segment));
        if (!from.isEmpty()) {
            const std::vector<int> newRows = whole.newRows();
            QModelIndexList to;
            to.reserve(from.size());
            for (const QModelIndex &index : from)
                to.append(q.index(newRows[size_t(index.row())], index.column()));
            q.changePersistentIndexList(from, to);
        }
        emit q.layoutChanged({}, VerticalSortHint);
    }

    void announceChanged(const Slot &slot, const TableSegment *before, const RowChanges &changes)
    {
        if (changes.changed.empty() || !slot.segment)
            return;
        int count = 0;
        for (const RowRun &run : changes.changed)
            count += run.count;
        const quint32 everyColumn = (1U << columns.size()) - 1;
        const auto columnsOf = [&](const RowRun &run) {
            if (!before || count > MaxComparedRows)
                return everyColumn;
            quint32 bits = 0;
            for (int row = run.first; row < run.first + run.count; ++row) {
                const int rowBefore = before->rowOf(slot.segment->idAt(row));
                bits |= rowBefore < 0 ? everyColumn
                                      : slot.segment->changedColumns(*before, rowBefore, row);
            }
            return bits;
        };
        quint32 all = 0;
        for (const RowRun &run : changes.changed) {
            const quint32 bits = columnsOf(run);
            all |= bits;
            if (changes.changed.size() <= MaxRuns)
                announceCells(slot, run.first, run.first + run.count - 1, bits);
        }
        if (changes.changed.size() > MaxRuns) {
            const RowRun &last = changes.changed.back();
            announceCells(slot, changes.changed.front().first, last.first + last.count - 1, all);
        }
    }

    //! \p columnBits as for TableSegment::changedColumns().
    void announceCells(const Slot &slot, int first, int last, quint32 columnBits)
    {
        columnBits &= (1U << columns.size()) - 1;
        // A change that no column shows (a token with the same mask) is none to a view.
        if (columnBits == 0)
            return;
        const int left = std::countr_zero(columnBits);
        const int right = 31 - std::countl_zero(columnBits);
        emit q.dataChanged(q.index(slot.first + first, left), q.index(slot.first + last, right));
    }

    //! The rows of \p slot are the same and read otherwise in \p columnBits.
    void refresh(Slot &slot, quint32 columnBits)
    {
        SharedSegment segment = segmentOf(slot.connection);
        if (!segment)
            return;
        if (slot.count == 0) {
            slot.segment = std::move(segment);
            return;
        }
        const RowChanges whole{.changed = {{slot.first, slot.count}},
                               .rowsBefore = places.rowCount(),
                               .rowsAfter = places.rowCount()};
        emit q.rowsAboutToChange(whole);
        slot.segment = std::move(segment);
        emit q.rowsChanged(whole);
        announceCells(slot, 0, slot.count - 1, columnBits);
    }

    void onRowsChanged(const RowsChange &change)
    {
        Slot *slot = places.find(change.connection);
        if (!slot)
            return;
        if (change.kind == kind)
            apply(*slot, segmentOf(change.connection), change.rows);
        if (const int column = q.columnDependingOn(change.kind); column >= 0)
            refresh(*slot, 1U << column);
    }

    void lookAt(const ConnectionInfo &info)
    {
        Slot *slot = places.find(info.connection.id);
        if (slot && slot->segment
            && SegmentContext::of(workspace, info) != slot->segment->context())
            refresh(*slot, (1U << columns.size()) - 1);
    }

    void onConnectionRemoved(const ConnectionId &id)
    {
        if (Slot *slot = places.find(id); slot && slot->count > 0)
            apply(*slot, nullptr,
                  {.removed = {{0, slot->count}}, .rowsBefore = slot->count, .rowsAfter = 0});
    }

    void onPendingMarkChanged(const ConnectionId &id, qint32 rowId)
    {
        const int row = q.rowOf(id, rowId);
        if (row >= 0)
            emit q.dataChanged(q.index(row, 0), q.index(row, q.columnCount() - 1),
                               {PendingRole, Qt::AccessibleTextRole});
    }

    //! The list was read or could not be, or what was kept of it came: its rows may be the same.
    void onStatusChanged(const ConnectionId &id)
    {
        const bool isOld = isOfBefore(knowledgeOf(workspace.status(id, kind)));
        const Slot *slot = places.find(id);
        const bool differs = isOld ? old.insert(id).second : old.erase(id) > 0;
        if (slot && slot->count > 0 && differs)
            emit q.dataChanged(q.index(slot->first, 0),
                               q.index(slot->first + slot->count - 1, q.columnCount() - 1),
                               {KeptRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
    }

    void keepTime()
    {
        timer = clock.after(TimeStep, [this] {
            int first = -1;
            int last = -1;
            for (int column = 0; column < q.columnCount(); ++column) {
                if (columns[size_t(column)].cells == CellKind::Time) {
                    first = first < 0 ? column : first;
                    last = column;
                }
            }
            if (places.rowCount() > 0 && first >= 0)
                emit q.dataChanged(q.index(0, first), q.index(places.rowCount() - 1, last));
            keepTime();
        });
    }

    WorkspaceTable &q;
    Workspace &workspace;
    Clock &clock;
    const ListKind kind;
    const std::vector<TableColumn> columns;
    std::vector<ConnectionId> scope;
    std::shared_ptr<const EstateFindings> findings;
    std::set<ConnectionId> old; //!< whose rows isOfBefore() holds for
    TableSlots places;
    std::unique_ptr<ClockTimer> timer;
    ContextWatch watch{workspace, [this](const ConnectionInfo &info) {
                           lookAt(info);
                       }};
};

WorkspaceTable::WorkspaceTable(Workspace &workspace, Clock &clock, ListKind kind,
                               std::vector<TableColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(*this, workspace, clock, kind, std::move(columns)))
{
    connect(&workspace, &Workspace::rowsChanged, this,
            [this](const RowsChange &change) { d->onRowsChanged(change); });
    connect(&workspace, &Workspace::connectionRemoved, this,
            [this](const ConnectionId &id) { d->onConnectionRemoved(id); });
    connect(&workspace, &Workspace::pendingMarkChanged, this,
            [this](const ConnectionId &id, ListKind marked, qint32 row) {
                if (marked == d->kind)
                    d->onPendingMarkChanged(id, row);
            });
    connect(&workspace, &Workspace::statusChanged, this,
            [this](const ConnectionId &id, ListKind changed) {
                if (changed == d->kind)
                    d->onStatusChanged(id);
            });
    for (const ConnectionInfo &info : workspace.connections())
        d->onStatusChanged(info.connection.id);
    d->keepTime();
}

WorkspaceTable::~WorkspaceTable() = default;

void WorkspaceTable::setScope(std::vector<ConnectionId> scope)
{
    if (scope == d->scope)
        return;
    beginResetModel();
    d->scope = std::move(scope);
    std::vector<Slot> made;
    for (const ConnectionId &id : d->scope)
        made.push_back({.connection = id, .segment = d->segmentOf(id)});
    d->places.set(std::move(made));
    endResetModel();
}

const std::vector<ConnectionId> &WorkspaceTable::scope() const
{
    return d->scope;
}

ListKind WorkspaceTable::kind() const
{
    return d->kind;
}

const std::vector<TableColumn> &WorkspaceTable::columns() const
{
    return d->columns;
}

const ConnectionId &WorkspaceTable::connectionAt(int row) const
{
    return d->places.slotAt(row).connection;
}

qint32 WorkspaceTable::idAt(int row) const
{
    const TableSlots::Cell cell = d->places.cellAt(row);
    return cell.segment->idAt(cell.row);
}

int WorkspaceTable::rowOf(const ConnectionId &connection, qint32 id) const
{
    const Slot *slot = d->places.find(connection);
    if (!slot || !slot->segment)
        return -1;
    const int row = slot->segment->rowOf(id);
    return row < 0 ? -1 : slot->first + row;
}

const Secret *WorkspaceTable::secret(int row) const
{
    const TableSlots::Cell cell = d->places.cellAt(row);
    return cell.segment->secret(cell.row);
}

const RowFault *WorkspaceTable::fault(int row) const
{
    const TableSlots::Cell cell = d->places.cellAt(row);
    return cell.segment->fault(cell.row);
}

void WorkspaceTable::setFindings(std::shared_ptr<const EstateFindings> findings)
{
    if (std::exchange(d->findings, std::move(findings)) != d->findings)
        emit findingsChanged();
}

TableSnapshot WorkspaceTable::snapshot() const
{
    TableSnapshot snapshot{
        .columns = columnCount(), .now = d->clock.now(), .findings = d->findings};
    for (const Slot &slot : d->places.all()) {
        if (slot.segment)
            snapshot.segments.push_back(slot.segment);
    }
    return snapshot;
}

TimePoint WorkspaceTable::now() const
{
    return d->clock.now();
}

int WorkspaceTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->places.rowCount();
}

int WorkspaceTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->columns.size());
}

QVariant WorkspaceTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableSlots::Cell cell = d->places.cellAt(index.row());
    const TableSegment &segment = *cell.segment;
    const int column = index.column();
    const CellKind cells = d->columns[size_t(column)].cells;
    switch (role) {
    case Qt::DisplayRole:
        return segment.text(cell.row, column, d->clock.now());
    case Qt::AccessibleTextRole: {
        const QString text = segment.spokenText(cell.row, column, d->clock.now());
        const ConnectionId &of = segment.context().connection;
        return column != 0
            ? text
            : markedName(text, d->workspace.pendingMark(of, d->kind, segment.idAt(cell.row)),
                         knowledgeOf(d->workspace.status(of, d->kind)));
    }
    case Qt::ToolTipRole: {
        const QString text = segment.toolTip(cell.row, column, d->clock.now());
        const ConnectionId &of = segment.context().connection;
        if (column == 0
            && d->workspace.pendingMark(of, d->kind, segment.idAt(cell.row))
                == PendingMark::Unlisted)
            return tr("Logz.io has confirmed it; its list does not show it.");
        if (text.isEmpty() && d->old.contains(of))
            return oldRowWords(d->workspace.status(of, d->kind));
        return text.isEmpty() ? QVariant() : text;
    }
    case Qt::TextAlignmentRole:
        if (cells == CellKind::Number)
            return int(alignmentOf(d->columns[size_t(column)]));
        return {};
    case IdRole:
        return segment.idAt(cell.row);
    case ConnectionRole:
        return segment.context().connection.value();
    case CellKindRole:
        return int(cells);
    case PillsRole:
        return cells == CellKind::Pills ? QVariant::fromValue(segment.pills(cell.row, column))
                                        : QVariant();
    case ToneRole:
        return int(
            segment.tone(cell.row, column, StateSource::of(d->findings, {}, d->clock.now()).at));
    case GroupColorRole:
        return segment.context().groupColorIn(d->columns[size_t(column)]);
    case PlainNameRole:
        return segment.sortText(cell.row, 0);
    case KeptRole:
        return d->old.contains(segment.context().connection);
    case PendingRole:
        return int(d->workspace.pendingMark(segment.context().connection, d->kind,
                                            segment.idAt(cell.row)));
    default:
        return {};
    }
}

QVariant WorkspaceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return headerOf(d->columns[size_t(section)], role);
}

int WorkspaceTable::columnDependingOn(ListKind) const
{
    return -1;
}

void WorkspaceTable::refreshDependents(const ConnectionId &connection,
                                       std::initializer_list<int> columns)
{
    quint32 bits = 0;
    for (const int column : columns)
        bits |= 1U << column;
    if (Slot *slot = d->places.find(connection))
        d->refresh(*slot, bits);
}

Workspace &WorkspaceTable::workspace() const
{
    return d->workspace;
}

} // namespace tokendeck

#include "moc_workspace_table.cpp"
