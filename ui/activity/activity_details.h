// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/activity/activity_table.h"
#include "ui/frame/details_pane.h"

namespace tokendeck {

//! All that is known of the event in \p row of \p table.
[[nodiscard]] DetailsContent activityDetails(const ActivityTable &table, int row);

} // namespace tokendeck
