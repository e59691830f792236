// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/carry/carry_plan.h"
#include "models/store/workspace.h"

namespace tokendeck {

//! What \p workspace knows of the account of \p connection, for what is carried over to it.
[[nodiscard]] CarryTarget carryTargetOf(const Workspace &workspace, const ConnectionId &connection);

} // namespace tokendeck
