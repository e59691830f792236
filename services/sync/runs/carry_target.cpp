// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/runs/carry_target.h"

#include "models/domain/lists/row_kind.h"
#include "models/store/list_knowledge.h"

namespace tokendeck {

CarryTarget carryTargetOf(const Workspace &workspace, const ConnectionId &connection)
{
    const ConnectionInfo *info = workspace.connection(connection);
    CarryTarget target{.connection = connection,
                       .isReachable = info && info->state == ConnectionState::Ready,
                       .isReadOnly = info && info->connection.marks.readOnly};
    const auto take = [&]<typename Row>(ListView<Row> &list) {
        const ListStatus status = workspace.status(connection, RowKind<Row>);
        list = {.rows = workspace.rows<Row>(connection),
                .knowledge = knowledgeOf(status),
                .readAt = status.syncedAt};
        if (status.problem && status.problem->kind == ProblemKind::Forbidden)
            target.isForbidden = true;
    };
    take(target.filters);
    take(target.tokens);
    return target;
}

} // namespace tokendeck
