// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/activity/activity_line.h"
#include "models/tables/activity/activity_table.h"

#include <QString>

namespace tokendeck {

//! What \p column says of \p line. Not the time, which ages. \p place is where it was done, as that
//! is called now, \p user the computer's user: who acted here where the entry does not say it.
[[nodiscard]] QString activityCell(const ActivityLine &line, ActivityTable::Column column,
                                   const ActivityPlace &place, const QString &user);
//! Its time, as it ages.
[[nodiscard]] QString activityTime(const ActivityLine &line, TimePoint now);
//! What the cell leaves out; may be empty.
[[nodiscard]] QString activityToolTip(const ActivityLine &line, ActivityTable::Column column);

//! What a search finds besides the cells, line by line.
[[nodiscard]] QString activitySearchText(const ActivityLine &line);

} // namespace tokendeck
