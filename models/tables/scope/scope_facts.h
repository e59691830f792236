// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/scope_map.h"
#include "models/store/workspace.h"

#include <span>

namespace tokendeck {

//! What the lists of \p connections tell of who can search what: each account and each API token
//! once, whichever connections show it, without a secret. An account is told by the best informed
//! list, and one that no list has by its connection alone; where accounts of several families have
//! one name, each is told by its own family. Rows that an earlier run has kept are
//! among them: to be looked at.
[[nodiscard]] ScopeFacts scopeFacts(const Workspace &workspace,
                                    std::span<const ConnectionId> connections);
//! The same of every connection to the backend of \p connection, for what is concluded from it:
//! without rows that an earlier run has kept. Names are told apart among all connections. Nothing
//! where the connection is gone.
[[nodiscard]] ScopeBackend scopeFactsAt(const Workspace &workspace, const ConnectionId &connection);

} // namespace tokendeck
