// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/refresh/sync_service.h"

#include <algorithm>

namespace tokendeck {

SyncSummary SyncService::summary(std::span<const ConnectionId> connections) const
{
    SyncSummary summary;
    bool everyListCame = !connections.empty();
    for (const ConnectionId &id : connections) {
        const ConnectionInfo *info = m_workspace.connection(id);
        if (!info)
            continue;
        if (info->state == ConnectionState::TokenUnavailable)
            ++summary.withoutToken;
        for (const ListKind kind : AllListKinds) {
            const ListStatus status = m_workspace.status(id, kind);
            summary.refreshing = summary.refreshing || status.refreshing;
            summary.failedLists += status.problem.has_value() ? 1 : 0;
            if (status.keptFrom && (!summary.keptFrom || *status.keptFrom < *summary.keptFrom))
                summary.keptFrom = status.keptFrom;
            if (!status.syncedAt)
                everyListCame = false;
            else if (!summary.syncedAt || *status.syncedAt < *summary.syncedAt)
                summary.syncedAt = status.syncedAt;
        }
        const QString lane =
            Credentials::laneOf(info->connection.apiUrl, info->connection.accountId);
        if (const auto hold = m_lanes.hold(lane)) {
            summary.held.push_back(id);
            if (!summary.hold || summary.hold->until < hold->until)
                summary.hold = hold;
        }
        if (m_lanes.isSlow(lane))
            summary.slow.push_back(id);
    }
    if (!everyListCame)
        summary.syncedAt.reset();
    return summary;
}

} // namespace tokendeck
