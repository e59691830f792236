// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/estate_snapshot.h"

#include "models/domain/lists/row_kind.h"
#include "models/store/list_knowledge.h"

namespace tokendeck {

namespace {

//! What is done with the rows that an earlier run has kept.
enum class KeptRows { LeftOut, Taken };

ConnectionView viewOf(const Workspace &workspace, const ConnectionInfo &info, KeptRows kept)
{
    const ConnectionId &id = info.connection.id;
    ConnectionView view{.connection = info.connection,
                        .tokenRefused = info.state == ConnectionState::TokenRefused,
                        .listsApiTokens = info.listsApiTokens,
                        .readOnly = info.connection.marks.readOnly,
                        .production = info.connection.marks.production,
                        .shippingLimits = info.shippingLimits,
                        .entries = workspace.apiTokenEntries(id)};
    const auto take = [&]<typename Row>(ListView<Row> &list) {
        const ListStatus status = workspace.status(id, RowKind<Row>);
        list.hasFailed = status.problem.has_value();
        if (kept == KeptRows::LeftOut && knowledgeOf(status) == ListKnowledge::Kept)
            return;
        list.rows = workspace.rows<Row>(id);
        list.knowledge = knowledgeOf(status);
        list.readAt = status.syncedAt;
    };
    std::apply([&](auto &...lists) { (take(lists), ...); }, view.lists);
    return view;
}

EstateView snapshot(const Workspace &workspace, KeptRows kept)
{
    EstateView view{.gate = workspace.secretGate()};
    view.connections.reserve(workspace.connections().size());
    for (const ConnectionInfo &info : workspace.connections())
        view.connections.push_back(viewOf(workspace, info, kept));
    return view;
}

} // namespace

EstateView estateSnapshot(const Workspace &workspace)
{
    return snapshot(workspace, KeptRows::LeftOut);
}

EstateView estateSnapshotWithKept(const Workspace &workspace)
{
    return snapshot(workspace, KeptRows::Taken);
}

} // namespace tokendeck
