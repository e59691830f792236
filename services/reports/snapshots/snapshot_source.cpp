// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/snapshots/snapshot_source.h"

#include "models/domain/lists/row_kind.h"
#include "models/domain/region.h"
#include "models/store/list_knowledge.h"

#include <tuple>
#include <utility>

namespace tokendeck {
namespace {

Snapshot headOf(const ConnectionInfo &info, const ApiTokenEntries &entries, TimePoint now)
{
    Snapshot snapshot{.takenAt = now,
                      .backend = backendOf(info.connection.apiUrl),
                      .account = info.connection.accountId,
                      .accountName = info.connection.accountName,
                      .connectionName = info.connection.name};
    for (const auto &[id, entry] : entries) {
        if (!entry.note.isEmpty() || !entry.owner.isEmpty())
            snapshot.notes.emplace(id, ApiTokenNote{.note = entry.note, .owner = entry.owner});
    }
    return snapshot;
}

} // namespace

bool isDenied(const ListStatus &status)
{
    return status.problem
        && (status.problem->kind == ProblemKind::Forbidden
            || status.problem->kind == ProblemKind::NotSupported);
}

SnapshotSource snapshotSource(const Workspace &workspace, const ConnectionInfo &info, TimePoint now)
{
    const ConnectionId &id = info.connection.id;
    SnapshotSource source{.head = headOf(info, *workspace.apiTokenEntries(id), now),
                          .lists = ListShares::of(workspace, id)};
    const auto dropUnknown = [&]<typename Row>(ListShare<Row> &list) {
        const ListStatus status = workspace.status(id, RowKind<Row>);
        if (isDenied(status) || !wasRead(knowledgeOf(status)))
            list = {.readAt = {}, .rows = std::make_shared<const std::vector<Row>>()};
    };
    std::apply([&dropUnknown](auto &...each) { (dropUnknown(each), ...); }, source.lists.lists);
    return source;
}

Snapshot snapshotFrom(SnapshotSource source, const Snapshot *before)
{
    Snapshot snapshot = std::move(source.head);
    snapshot.lists = keptLists(source.lists);
    // What only this share kept alive ends here.
    source.lists = {};
    carryOver(snapshot, before);
    return snapshot;
}

} // namespace tokendeck
