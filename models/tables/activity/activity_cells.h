// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/audit_event.h"
#include "models/store/activity.h"
#include "models/tables/activity/activity_table.h"

#include <QString>

namespace tokendeck {

//! What \p column says of something that was done here. Not the time, which ages.
[[nodiscard]] QString activityCell(const Activity &activity, ActivityTable::Column column);
//! The same of an event of the audit trail of \p account.
[[nodiscard]] QString auditCell(const AuditEvent &event, ActivityTable::Column column,
                                const QString &account);

//! What a search finds besides the cells, line by line.
[[nodiscard]] QString activitySearchText(const Activity &activity);
[[nodiscard]] QString auditSearchText(const AuditEvent &event);

} // namespace tokendeck
