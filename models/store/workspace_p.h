// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/row_kind.h"
#include "models/store/connection_data.h"
#include "models/store/rows/row_marks.h"
#include "models/store/workspace.h"

#include <QHash>

#include <set>

namespace tokendeck {

//! What the workspace is inside: the lists, and how edits reach them by way of the background.
class Workspace::Private {
public:
    Private(Workspace &owner, Background &worker)
        : q(owner)
        , background(worker)
    {
    }

    //! Asked for with each row of a list, so it costs the same however many connections there are.
    std::vector<ConnectionInfo>::iterator find(const ConnectionId &id)
    {
        return connections.begin() + positions.value(id, int(connections.size()));
    }

    //! To be called whenever a connection has come, gone or moved.
    void notePositions()
    {
        positions.clear();
        for (int i = 0; i < int(connections.size()); ++i)
            positions.insert(connections[size_t(i)].connection.id, i);
    }

    //! A new connection's place: behind its family.
    [[nodiscard]] int placeFor(const Connection &connection) const
    {
        const ConnectionId main = connection.parent.value_or(connection.id);
        for (size_t i = connections.size(); i > 0; --i) {
            const Connection &other = connections[i - 1].connection;
            if (other.id == main || other.parent == main)
                return int(i);
        }
        return int(connections.size());
    }

    template <typename Row>
    void schedule(const ConnectionId &id, std::shared_ptr<ConnectionData> of)
    {
        RowList<Row> &list = of->list<Row>();
        if (list.running)
            return;
        list.running = true;
        // What else comes before the event loop runs again joins in.
        QMetaObject::invokeMethod(
            &q, [this, id, of = std::move(of)] { start<Row>(id, of); }, Qt::QueuedConnection);
    }

    template <typename Row> void start(const ConnectionId &id, std::shared_ptr<ConnectionData> of)
    {
        RowList<Row> &list = of->list<Row>();
        if (data.value(id) != of) {
            background.discard(std::exchange(list.waiting, {}));
            return;
        }
        background.run(
            &q,
            [base = list.rows(), edits = std::exchange(list.waiting, {}), shared = gate]() mutable {
                return applyEdits(*std::exchange(base, {}), std::move(edits), *shared);
            },
            [this, id, of, epoch = list.secretsEpoch](EditResult<Row> result) {
                finish<Row>(id, of, epoch, std::move(result));
            });
    }

    template <typename Row>
    void finish(const ConnectionId &id, const std::shared_ptr<ConnectionData> &of, quint32 epoch,
                EditResult<Row> result)
    {
        RowList<Row> &list = of->list<Row>();
        list.running = false;
        if (data.value(id) != of) {
            background.discard(std::move(result.rows));
            return;
        }
        if (result.rows && epoch != list.secretsEpoch) {
            // The tokens were dropped meanwhile, and these rows may have some.
            putBack(list, std::move(result));
        } else if (result.keptFrom && list.answered) {
            background.discard(std::move(result.rows));
        } else {
            const std::optional<TimePoint> syncedAt = result.syncedAt;
            const std::optional<TimePoint> keptFrom = result.keptFrom;
            const quint32 statusVersion = result.statusVersion;
            const bool dropped = result.withoutSecrets || epoch != list.secretsEpoch;
            std::optional<TimePoint> &kept = of->statuses[size_t(RowKind<Row>)].keptFrom;
            const bool wasKept = syncedAt && std::exchange(kept, std::nullopt);
            // Whoever looks at the rows while they are announced is to know that they were kept.
            if (keptFrom && !syncedAt)
                kept = keptFrom;
            if (result.rows)
                publish(id, list, std::move(result));
            else if (wasKept)
                announceRead(id, list);
            if (data.value(id) != of)
                return;
            if (syncedAt)
                markSynced(id, *of, RowKind<Row>, *syncedAt, statusVersion, dropped);
            else if (keptFrom)
                emit q.statusChanged(id, RowKind<Row>);
        }
        if (data.value(id) == of && !list.waiting.isEmpty())
            schedule<Row>(id, of);
    }

    template <typename Row> void putBack(RowList<Row> &list, EditResult<Row> result)
    {
        RowEdits<Row> &waiting = list.waiting;
        if (waiting.replacement) {
            background.discard(std::move(result.rows));
            return;
        }
        waiting.replacement = std::move(*result.rows);
        waiting.withoutSecrets = true;
        waiting.syncedAt = result.syncedAt;
        waiting.keptFrom = result.keptFrom;
        waiting.statusVersion = result.statusVersion;
    }

    //! What was only looked at counts from now on, also where no row differs.
    template <typename Row> void announceRead(const ConnectionId &id, const RowList<Row> &list)
    {
        const int count = int(list.rows()->size());
        if (count == 0)
            return;
        const RowsChange change{
            id, RowKind<Row>, {.changed = {{0, count}}, .rowsBefore = count, .rowsAfter = count}};
        emit q.rowsAboutToChange(change);
        emit q.rowsChanged(change);
    }

    template <typename Row>
    void publish(const ConnectionId &id, RowList<Row> &list, EditResult<Row> result)
    {
        const RowsChange change{id, RowKind<Row>, std::move(result.changes)};
        forgetMarks(change, *list.rows());
        emit q.rowsAboutToChange(change);
        list.faults = result.faults;
        auto before = list.publish(std::move(result.rows));
        emit q.rowsChanged(change);
        background.discard(std::move(before));
    }

    template <typename Row> void forgetMarks(const RowsChange &change, const std::vector<Row> &rows)
    {
        if (!marks.hasGiven())
            return;
        for (const RowRun &run : change.rows.removed) {
            for (int row = run.first; row < run.first + run.count; ++row)
                marks.takeGiven({change.connection, change.kind, rows[size_t(row)].id.value()});
        }
    }

    void markSynced(const ConnectionId &id, ConnectionData &of, ListKind kind, TimePoint syncedAt,
                    quint32 statusVersion, bool tokensDropped)
    {
        ListStatus status = of.statuses[size_t(kind)];
        status.syncedAt = syncedAt;
        status.keptFrom.reset();
        status.tokensDropped = tokensDropped;
        // A newer status tells of a newer try.
        if (of.statusVersions[size_t(kind)] == statusVersion) {
            status.refreshing = false;
            status.problem.reset();
        }
        if (std::exchange(of.statuses[size_t(kind)], status) != status)
            emit q.statusChanged(id, kind);
    }

    //! What the backend has confirmed of \p rowId; \p row is nothing for a deletion.
    template <typename Row>
    void remember(const ConnectionId &id, decltype(Row::id) rowId, std::optional<Row> row,
                  TimePoint now)
    {
        const auto of = data.value(id);
        if (!of)
            return;
        RowList<Row> &list = of->list<Row>();
        const auto shown = std::ranges::lower_bound(*list.rows(), rowId, {}, &Row::id);
        const bool stands = shown != list.rows()->end() && shown->id == rowId;
        list.written.put(rowId, std::move(row), stands ? &*shown : nullptr, now);
    }

    void clearSecrets(ConnectionData &of)
    {
        std::apply([this](auto &...lists) { (background.discard(lists.clearSecrets(*gate)), ...); },
                   of.lists);
        for (ListStatus &status : of.statuses)
            status.tokensDropped = status.syncedAt.has_value();
    }

    Workspace &q;
    Background &background;
    SharedSecretGate gate = std::make_shared<SecretGate>();
    std::vector<ConnectionInfo> connections;
    QHash<ConnectionId, int> positions; //!< in connections
    QHash<ConnectionId, std::shared_ptr<ConnectionData>> data;
    RowMarks marks;
};

} // namespace tokendeck
