// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logs/audit_event.h"
#include "models/store/activity.h"

#include <memory>
#include <optional>
#include <vector>

namespace tokendeck {

//! One act, as this computer and the audit trails know it: one of both at least, and both where
//! they tell of the same. Two are equal when they have the same entries, not alike ones.
struct ActivityLine {
    std::shared_ptr<const Activity> local; //!< absent where it was not done here
    std::vector<std::shared_ptr<const AuditEntry>> trail; //!< the oldest first

    friend bool operator==(const ActivityLine &, const ActivityLine &) = default;
};

//! Where something was done, as that is called now; empty where it is not shown any more.
struct ActivityPlace {
    QString account; //!< shownAccountName()
    QString connection; //!< shownConnectionName()
    QString accountName = {}; //!< plain, as the activity log has it
    QString region = {}; //!< placeNameOf()

    friend bool operator==(const ActivityPlace &, const ActivityPlace &) = default;
};

//! When it was asked for here, else when the audit trail says that it was done.
[[nodiscard]] TimePoint timeOf(const ActivityLine &line);
[[nodiscard]] const ConnectionId &connectionOf(const ActivityLine &line);
[[nodiscard]] ActivityKind kindOf(const ActivityLine &line);
//! The name of what it was done to, as it is; empty where none is known.
[[nodiscard]] QString objectOf(const ActivityLine &line);
//! Absent where the audit trail alone knows of it, which tells what was done and no outcome, but
//! where its title says that it failed.
[[nodiscard]] std::optional<ActivityOutcome> outcomeOf(const ActivityLine &line);
//! Why the backend's row was not understood; nullptr where it was.
[[nodiscard]] const RowFault *faultOf(const ActivityLine &line);

} // namespace tokendeck
