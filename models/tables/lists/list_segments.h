// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/list_kind.h"
#include "models/tables/base/table_segment.h"

#include <memory>

namespace tokendeck {

//! What the connection of \p info contributes to the table of its list \p kind, as it stands now;
//! null for accounts, which are a tree.
[[nodiscard]] std::shared_ptr<const TableSegment>
segmentOf(const Workspace &workspace, const ConnectionInfo &info, ListKind kind);
//! How many columns that table has; 0 for accounts.
[[nodiscard]] int columnCountOf(ListKind kind);

} // namespace tokendeck
