// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/snapshots/snapshot_source.h"

#include "models/domain/lists/row_kind.h"
#include "models/domain/region.h"
#include "models/store/list_knowledge.h"

#include <mutex>
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

template <typename Row>
std::vector<TokenPrint> printsOf(const ListShare<Row> &list, SecretGate &gate,
                                 const FingerprintKey &key)
{
    std::vector<TokenPrint> prints;
    if constexpr (!std::is_same_v<Row, Account> && requires(const Row &row) { row.token; }) {
        for (const Row &row : *list.rows) {
            const std::scoped_lock lock(gate);
            if (row.id.isValid() && !row.fault && !row.token.isEmpty())
                prints.push_back({row.id.value(), key.of(row.token)});
        }
    }
    return prints;
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
                          .lists = ListShares::of(workspace, id),
                          .gate = workspace.secretGate()};
    const auto dropUnknown = [&]<typename Row>(ListShare<Row> &list) {
        const ListStatus status = workspace.status(id, RowKind<Row>);
        if (isDenied(status) || !wasRead(knowledgeOf(status)))
            list = {.readAt = {}, .rows = std::make_shared<const std::vector<Row>>()};
    };
    std::apply([&dropUnknown](auto &...each) { (dropUnknown(each), ...); }, source.lists.lists);
    return source;
}

Snapshot snapshotFrom(SnapshotSource source, const Snapshot *before, const FingerprintKey &key)
{
    Snapshot snapshot = std::move(source.head);
    snapshot.keyId = key.id();
    if (!key.isEmpty()) {
        const auto addPrints = [&]<typename Row>(const ListShare<Row> &list) {
            snapshot.prints[size_t(RowKind<Row>)] = printsOf(list, *source.gate, key);
        };
        std::apply([&addPrints](const auto &...each) { (addPrints(each), ...); },
                   source.lists.lists);
    }
    snapshot.lists = keptLists(source.lists);
    // What only this share kept alive ends here.
    source.lists = {};
    carryOver(snapshot, before);
    return snapshot;
}

} // namespace tokendeck
