// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/finding.h"
#include "services/reports/snapshots/snapshot_files.h"

#include <map>

namespace tokendeck {

//! Since when objects were seen, by the newest snapshot of each account. Never changes: any thread
//! may ask.
class FirstSeenIndex {
public:
    //! With the sightings of \p key in place of those that it had.
    [[nodiscard]] FirstSeenIndex with(const SnapshotKey &key, Sightings sightings) const;
    [[nodiscard]] FirstSeenIndex without(const SnapshotKey &key) const;

    //! When the object \p id of \p key's list \p kind was first seen, "since then or earlier";
    //! absent where no snapshot has it.
    [[nodiscard]] std::optional<TimePoint> of(const SnapshotKey &key, ListKind kind,
                                              qint32 id) const;

    //! The same of \p object, which findings name.
    [[nodiscard]] std::optional<TimePoint> of(const ObjectRef &object) const
    {
        return of({object.backend, object.account}, object.list, object.id);
    }

private:
    std::map<SnapshotKey, std::shared_ptr<const Sightings>> m_sightings;
};

} // namespace tokendeck
