// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/snapshots/first_seen.h"

#include <algorithm>

namespace tokendeck {

FirstSeenIndex FirstSeenIndex::with(const SnapshotKey &key, Sightings sightings) const
{
    FirstSeenIndex index = *this;
    index.m_sightings.insert_or_assign(key,
                                       std::make_shared<const Sightings>(std::move(sightings)));
    return index;
}

FirstSeenIndex FirstSeenIndex::without(const SnapshotKey &key) const
{
    FirstSeenIndex index = *this;
    index.m_sightings.erase(key);
    return index;
}

std::optional<TimePoint> FirstSeenIndex::of(const SnapshotKey &key, ListKind kind, qint32 id) const
{
    const auto found = m_sightings.find(key);
    return found == m_sightings.end() ? std::nullopt : sinceOf((*found->second)[size_t(kind)], id);
}

} // namespace tokendeck
