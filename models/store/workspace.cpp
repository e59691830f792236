// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/workspace.h"

#include "models/store/workspace_p.h"

namespace tokendeck {

Workspace::Workspace(Background &background, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, background))
{
}

Workspace::~Workspace() = default;

const std::vector<ConnectionInfo> &Workspace::connections() const
{
    return d->connections;
}

const ConnectionInfo *Workspace::connection(const ConnectionId &id) const
{
    const auto found = d->find(id);
    return found == d->connections.end() ? nullptr : &*found;
}

std::vector<ConnectionId> Workspace::family(const ConnectionId &id) const
{
    const ConnectionInfo *asked = connection(id);
    if (!asked)
        return {};
    const ConnectionId main = asked->connection.parent.value_or(id);
    std::vector<ConnectionId> members;
    if (connection(main))
        members.push_back(main);
    for (const ConnectionInfo &info : d->connections) {
        if (info.connection.parent == main)
            members.push_back(info.connection.id);
    }
    return members;
}

bool Workspace::areOfSeveralFamilies(const std::vector<ConnectionId> &ids) const
{
    if (ids.empty())
        return false;
    const std::vector<ConnectionId> members = family(ids.front());
    return std::ranges::any_of(ids, [&members](const ConnectionId &id) {
        return std::ranges::find(members, id) == members.end();
    });
}

ListStatus Workspace::status(const ConnectionId &id, ListKind kind) const
{
    const auto data = d->data.value(id);
    return data ? data->statuses[size_t(kind)] : ListStatus();
}

template <typename Row> Rows<Row> Workspace::rows(const ConnectionId &id) const
{
    if (const auto data = d->data.value(id))
        return data->list<Row>().rows();
    return std::make_shared<const std::vector<Row>>();
}

ListFaults Workspace::faults(const ConnectionId &id, ListKind kind) const
{
    const auto data = d->data.value(id);
    if (!data)
        return {};
    return withRowType(kind, [&data]<typename Row>(std::type_identity<Row>) {
        return data->template list<Row>().faults;
    });
}

SharedSecretGate Workspace::secretGate() const
{
    return d->gate;
}

PendingMark Workspace::pendingMark(const ConnectionId &id, ListKind kind, qint32 row) const
{
    return d->marks.of({id, kind, row});
}

template <typename Row>
std::vector<Row> Workspace::withWritten(const ConnectionId &id, std::vector<Row> rows,
                                        TimePoint now) const
{
    const auto data = d->data.value(id);
    if (!data || data->list<Row>().written.isEmpty())
        return rows;
    RowEdits<Row> edits{.rows = data->list<Row>().written.editsFor(rows, now)};
    if (edits.rows.empty())
        return rows;
    edits.replacement = std::move(rows);
    return editedRows<Row>({}, edits, *d->gate);
}

void Workspace::addConnection(const ConnectionInfo &info)
{
    const ConnectionId id = info.connection.id;
    if (d->data.contains(id)) {
        updateConnection(info);
        return;
    }
    const int position = d->placeFor(info.connection);
    emit connectionAboutToBeAdded(id, position);
    d->connections.insert(d->connections.begin() + position, info);
    d->notePositions();
    d->data.insert(id, std::make_shared<ConnectionData>());
    emit connectionAdded(id);
}

void Workspace::updateConnection(const ConnectionInfo &info)
{
    const auto found = d->find(info.connection.id);
    if (found == d->connections.end() || *found == info)
        return;
    *found = info;
    emit connectionChanged(ConnectionId(info.connection.id));
}

void Workspace::removeConnection(const ConnectionId &id)
{
    // The caller's id may be a part of what goes.
    const ConnectionId removed = id;
    if (!d->data.contains(removed))
        return;
    emit connectionAboutToBeRemoved(removed);
    d->connections.erase(d->find(removed));
    d->notePositions();
    const auto data = d->data.take(removed);
    d->marks.forget(removed);
    d->clearSecrets(*data);
    emit connectionRemoved(removed);
    d->background.discard(std::move(data->lists));
}

void Workspace::setStatus(const ConnectionId &id, ListKind kind, const ListStatus &status)
{
    const auto data = d->data.value(id);
    if (!data)
        return;
    ++data->statusVersions[size_t(kind)];
    if (std::exchange(data->statuses[size_t(kind)], status) != status)
        emit statusChanged(id, kind);
}

template <typename Row>
void Workspace::replaceRows(const ConnectionId &id, std::vector<Row> rows, TimePoint syncedAt)
{
    auto data = d->data.value(id);
    if (!data) {
        d->background.discard(std::move(rows));
        return;
    }
    data->list<Row>().answered = true;
    WrittenRows<Row> &written = data->list<Row>().written;
    auto edits = written.editsFor(rows, syncedAt);
    const auto differences = written.settle(rows, syncedAt);
    std::set<qint32> lacking;
    for (const auto rowId : differences.lacking)
        lacking.insert(rowId.value());
    std::vector<UndeletedRow> undeleted;
    for (const Row &row : rows) {
        if (differences.undeleted.contains(row.id))
            undeleted.push_back({id, RowKind<Row>, nameOf(row)});
    }
    RowEdits<Row> &waiting = data->list<Row>().waiting;
    if (!waiting.isEmpty())
        d->background.discard(std::move(waiting));
    waiting = RowEdits<Row>{.replacement = std::move(rows),
                            .syncedAt = syncedAt,
                            .statusVersion = data->statusVersions[size_t(RowKind<Row>)],
                            .rows = std::move(edits)};
    for (const qint32 row : d->marks.setUnlisted(id, RowKind<Row>, lacking))
        emit pendingMarkChanged(id, RowKind<Row>, row);
    d->schedule<Row>(id, std::move(data));
    for (const UndeletedRow &row : undeleted)
        emit rowUndeleted(row);
}

template <typename Row>
void Workspace::showKept(const ConnectionId &id, std::vector<Row> rows, TimePoint keptFrom)
{
    auto data = d->data.value(id);
    RowList<Row> *list = data ? &data->list<Row>() : nullptr;
    // What was put in row by row is newer than any copy, and cannot be told from it.
    if (!list || list->answered || list->running || !list->rows()->empty()) {
        d->background.discard(std::move(rows));
        return;
    }
    list->waiting = RowEdits<Row>{.replacement = std::move(rows), .keptFrom = keptFrom};
    d->schedule<Row>(id, std::move(data));
}

template <typename Row> void Workspace::upsertRow(const ConnectionId &id, Row row)
{
    auto data = d->data.value(id);
    if (!data)
        return;
    const auto rowId = row.id;
    data->list<Row>().waiting.rows.insert_or_assign(rowId, std::move(row));
    d->schedule<Row>(id, std::move(data));
}

template <typename Row> void Workspace::removeRow(const ConnectionId &id, decltype(Row::id) rowId)
{
    auto data = d->data.value(id);
    if (!data)
        return;
    data->list<Row>().waiting.rows.insert_or_assign(rowId, std::nullopt);
    d->schedule<Row>(id, std::move(data));
}

template <typename Row> void Workspace::confirmRow(const ConnectionId &id, Row row, TimePoint now)
{
    d->remember<Row>(id, row.id, row, now);
    upsertRow<Row>(id, std::move(row));
}

template <typename Row>
void Workspace::confirmRemoval(const ConnectionId &id, decltype(Row::id) rowId, TimePoint now)
{
    d->remember<Row>(id, rowId, std::nullopt, now);
    removeRow<Row>(id, rowId);
}

void Workspace::setPendingMark(const ConnectionId &id, ListKind kind, qint32 row, PendingMark mark)
{
    if (!d->data.contains(id) || !d->marks.give({id, kind, row}, mark))
        return;
    emit pendingMarkChanged(id, kind, row);
}

std::shared_ptr<const ApiTokenEntries> Workspace::apiTokenEntries(const ConnectionId &id) const
{
    const auto data = d->data.value(id);
    return data ? data->apiTokenEntries : std::make_shared<const ApiTokenEntries>();
}

void Workspace::setApiTokenEntries(const ConnectionId &id, ApiTokenEntries entries)
{
    const auto data = d->data.value(id);
    if (!data || *data->apiTokenEntries == entries)
        return;
    data->apiTokenEntries = std::make_shared<const ApiTokenEntries>(std::move(entries));
    emit apiTokenEntriesChanged(id);
}

void Workspace::dropSecrets()
{
    for (const auto &data : std::as_const(d->data))
        d->clearSecrets(*data);
    std::vector<ConnectionId> changed;
    for (ConnectionInfo &info : d->connections) {
        info.state = ConnectionState::Locked;
        info.problem.reset();
        info.waitsForKeychain = false;
        changed.push_back(info.connection.id);
    }
    for (const ConnectionId &id : changed)
        emit connectionChanged(id);
}

#define TOKENDECK_INSTANTIATE(Row)                                                                 \
    template Rows<Row> Workspace::rows<Row>(const ConnectionId &) const;                           \
    template void Workspace::replaceRows<Row>(const ConnectionId &, std::vector<Row>, TimePoint);  \
    template void Workspace::showKept<Row>(const ConnectionId &, std::vector<Row>, TimePoint);     \
    template void Workspace::upsertRow<Row>(const ConnectionId &, Row);                            \
    template void Workspace::removeRow<Row>(const ConnectionId &, decltype(Row::id));              \
    template void Workspace::confirmRow<Row>(const ConnectionId &, Row, TimePoint);                \
    template void Workspace::confirmRemoval<Row>(const ConnectionId &, decltype(Row::id),          \
                                                 TimePoint);                                       \
    template std::vector<Row> Workspace::withWritten<Row>(const ConnectionId &, std::vector<Row>,  \
                                                          TimePoint) const;

TOKENDECK_INSTANTIATE(Account)
TOKENDECK_INSTANTIATE(ShippingToken)
TOKENDECK_INSTANTIATE(SharedToken)
TOKENDECK_INSTANTIATE(Filter)
TOKENDECK_INSTANTIATE(ApiToken)

#undef TOKENDECK_INSTANTIATE

} // namespace tokendeck

#include "moc_workspace.cpp"
