// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/list_kind.h"
#include "models/domain/secret.h"
#include "models/insight/snippets/base/snippet_request.h"
#include "models/store/workspace.h"

#include <optional>

namespace tokendeck {

//! What the snippets of one object are made of: the hosts of its connection's region, the names,
//! and what its token is for, by the type of its account. Neither the type of logs nor a dashboard.
//!
//! The sandbox has no region, and its accounts stand for some of the first one.
//! Absent where there is no such object, or nothing of its kind has a token.
[[nodiscard]] std::optional<SnippetRequest> snippetRequest(const Workspace &workspace,
                                                           ListKind kind,
                                                           const ConnectionId &connection,
                                                           qint32 id);

//! The token of that object, empty where it is not known; absent where it has none.
[[nodiscard]] std::optional<Secret> snippetToken(const Workspace &workspace, ListKind kind,
                                                 const ConnectionId &connection, qint32 id);

} // namespace tokendeck
