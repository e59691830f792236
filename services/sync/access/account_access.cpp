// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/access/account_access.h"

#include <utility>

namespace tokendeck {

AccountAccess::AccountAccess(const Workspace &workspace, LogzApi &api,
                             const Credentials &credentials)
    : m_workspace(workspace)
    , m_api(api)
    , m_credentials(credentials)
{
}

Outcome<ApiAccess> AccountAccess::to(const ConnectionId &connection) const
{
    const ConnectionInfo *info = m_workspace.connection(connection);
    if (info && info->state == ConnectionState::TokenRefused)
        return failure({.kind = ProblemKind::Unauthorized});
    std::optional<ApiAccess> access = held(connection);
    if (!access || info->state != ConnectionState::Ready)
        return failure({.kind = ProblemKind::Cancelled});
    return *std::move(access);
}

std::optional<ApiAccess> AccountAccess::held(const ConnectionId &connection) const
{
    const ConnectionInfo *info = m_workspace.connection(connection);
    return info ? m_credentials.access(info->connection) : std::nullopt;
}

} // namespace tokendeck
