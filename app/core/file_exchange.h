// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/bundle/connection_exchange.h"
#include "models/board/silence_store.h"
#include "services/sync/connections/connection_service.h"
#include "services/sync/registry/api_token_registry.h"

namespace tokendeck {

//! The exchange over the parts that hold what is handed on.
class FileExchange final : public ConnectionExchange {
public:
    //! All references outlive this.
    FileExchange(Workspace &workspace, ConnectionService &connections, ApiTokenRegistry &apiTokens,
                 SilenceStore &silences, const Clock &clock);

    Outcome<ExportEnd> write(const QString &path, const BundleChoice &choice) override;
    tl::expected<ConnectionBundle, BundleProblem> read(const QString &path) override;
    Outcome<ImportEnd> take(const ConnectionBundle &bundle,
                            const std::vector<size_t> &positions) override;

private:
    Workspace &m_workspace;
    ConnectionService &m_connections;
    ApiTokenRegistry &m_apiTokens;
    SilenceStore &m_silences;
    const Clock &m_clock;
};

} // namespace tokendeck
