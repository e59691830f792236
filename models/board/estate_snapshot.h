// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/estate_view.h"
#include "models/store/workspace.h"

namespace tokendeck {

//! What \p workspace holds at this moment. Shares its lists: no row is copied, and nothing changes
//! in it later but for the tokens, which a lock overwrites.
[[nodiscard]] EstateView estateSnapshot(const Workspace &workspace);

//! The same with the rows that an earlier run has kept of lists that this one has not read: to be
//! looked at, and nothing is to be concluded from them.
[[nodiscard]] EstateView estateSnapshotWithKept(const Workspace &workspace);

} // namespace tokendeck
