// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/files/scan_job.h"

#include <algorithm>
#include <tuple>

namespace tokendeck {

void ScanJob::addFile(const QString &path, bool isStaged, std::span<const TextHit> hits,
                      std::span<const LinePlace> places, bool isCut)
{
    countFile();
    std::vector<FoundPlace> found;
    found.reserve(hits.size());
    for (size_t i = 0; i < hits.size(); ++i)
        found.push_back({.path = path,
                         .isStaged = isStaged,
                         .place = places[i],
                         .offset = hits[i].offset,
                         .token = hits[i].token,
                         .encoding = hits[i].encoding});
    const std::scoped_lock lock(m_guard);
    m_report.cutFiles += isCut ? 1 : 0;
    m_report.places.insert(m_report.places.end(), found.begin(), found.end());
    if (m_onFound && !found.empty())
        m_onFound(found);
}

void ScanJob::addUnread(Unread thing)
{
    const std::scoped_lock lock(m_guard);
    m_report.add(std::move(thing));
}

ScanReport ScanJob::takeReport()
{
    m_report.files = m_progress.files;
    m_report.bytes = m_progress.bytes;
    m_report.isCancelled = isStopped();
    std::ranges::sort(m_report.places, {}, [](const FoundPlace &place) {
        return std::tie(place.path, place.isStaged, place.offset, place.token, place.encoding);
    });
    std::ranges::sort(m_report.unread, {}, &Unread::path);
    return std::move(m_report);
}

} // namespace tokendeck
