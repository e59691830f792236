// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"
#include "services/api/logz_api.h"
#include "services/sync/access/credentials.h"

#include <optional>

namespace tokendeck {

//! The way to the account of each connection: what is asked (LogzApi), with which token
//! (Credentials), and whether it may be asked now (Workspace). All three outlive it.
class AccountAccess {
public:
    AccountAccess(const Workspace &workspace, LogzApi &api, const Credentials &credentials);

    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] LogzApi &api() const { return m_api; }

    //! How to ask for \p connection. Unauthorized when the backend has refused its token; Cancelled
    //! while there is none to ask with: locked, not entered yet, or the connection was removed.
    [[nodiscard]] Outcome<ApiAccess> to(const ConnectionId &connection) const;
    //! \p connection's own token while it is in memory, whatever the backend said of it.
    [[nodiscard]] std::optional<ApiAccess> held(const ConnectionId &connection) const;

private:
    const Workspace &m_workspace;
    LogzApi &m_api;
    const Credentials &m_credentials;
};

} // namespace tokendeck
