// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/scope_map.h"
#include "ui/base/selection.h"

#include <optional>

namespace tokendeck {

class Workspace;

// Between the nodes of the scope map and the rows of the lists.

//! The row of a list that \p key names among \p facts; absent for a group, and for what is not
//! there.
[[nodiscard]] std::optional<Selection> rowOf(const ScopeFacts &facts, const ScopeKey &key);
//! The node of the first row of \p selection that is one.
[[nodiscard]] std::optional<ScopeKey> nodeOf(const Workspace &workspace, const ScopeFacts &facts,
                                             const Selection &selection);

} // namespace tokendeck
