// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/scope_map.h"
#include "models/store/workspace.h"

#include <span>

namespace tokendeck {

//! What the lists of \p connections tell of who can search what: each account and each API token
//! once, whichever connections show it, without a secret. An account is told by the best informed
//! list, and one that no list has by its connection alone.
[[nodiscard]] ScopeFacts scopeFacts(const Workspace &workspace,
                                    std::span<const ConnectionId> connections);
//! The same of every connection to the backend of \p connection; nothing where that is gone.
[[nodiscard]] ScopeBackend scopeFactsAt(const Workspace &workspace, const ConnectionId &connection);

} // namespace tokendeck
