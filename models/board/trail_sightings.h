// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logs/audit_event.h"
#include "models/insight/estate/finding.h"
#include "models/store/workspace.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace tokendeck {

//! Since when objects are there by what was read of the audit trails: for shared tokens, of which
//! the API tells no date.
//!
//! An event names what it made and gives no id, so that it counts for the one object that has the
//! name now; where several have it, for none. What was made before something of that name was
//! deleted may be what is gone, and does not count.
class TrailSightings {
public:
    //! Takes what \p entries, the newest first, tell of the rows of \p workspace. What comes later
    //! is older, or was told before. Whether anything is known better.
    bool add(const std::vector<AuditEntry> &entries, const Workspace &workspace);

    //! When \p object was made; absent where no event tells.
    [[nodiscard]] std::optional<TimePoint> of(const ObjectRef &object) const;

private:
    using Named = std::pair<ConnectionId, QString>;

    std::map<Named, TimePoint> m_deleted; //!< the newest event of each
    std::map<ObjectRef, TimePoint> m_made;
};

} // namespace tokendeck
