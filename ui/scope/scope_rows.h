// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/lists/list_kind.h"
#include "models/insight/scope_map.h"
#include "ui/base/selection.h"

#include <array>
#include <optional>
#include <span>

namespace tokendeck {

class Workspace;

// Between the nodes of the scope map and the rows of the lists.

//! What the map is drawn from.
inline constexpr std::array MapLists{ListKind::Accounts, ListKind::ApiTokens};

//! The oldest time of what an earlier run has kept of these lists of \p scope, and this one has not
//! read; absent where there is none.
[[nodiscard]] std::optional<TimePoint> mapKeptFrom(const Workspace &workspace,
                                                   std::span<const ConnectionId> scope);

//! The row of a list that \p key names among \p facts; absent for a group, and for what is not
//! there.
[[nodiscard]] std::optional<Selection> rowOf(const ScopeFacts &facts, const ScopeKey &key);
//! The node of the first row of \p selection that is one.
[[nodiscard]] std::optional<ScopeKey> nodeOf(const Workspace &workspace, const ScopeFacts &facts,
                                             const Selection &selection);

} // namespace tokendeck
