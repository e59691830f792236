// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/store/activity_log.h"
#include "models/store/workspace.h"
#include "ui/base/selection.h"
#include "ui/frame/details/relation_lines.h"

#include <vector>

namespace tokendeck {

//! What is known of the rotations that \p row of the list \p kind came out of and went into: "Made
//! by rotating “Wall”, 3 days ago", with a link to the other token while it is there. Out of what
//! \p log has loaded; nothing where nothing is known.
[[nodiscard]] std::vector<RelationLines::Relation> rotationsOf(const ActivityLog &log,
                                                               const Workspace &workspace,
                                                               ListKind kind, const RowRef &row,
                                                               TimePoint now);

} // namespace tokendeck
