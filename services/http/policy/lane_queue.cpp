// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/policy/lane_queue.h"

namespace tokendeck {

LaneQueue::LaneQueue(int limitPerLane, int limitOverAll)
    : m_limitPerLane(limitPerLane)
    , m_limitOverAll(limitOverAll)
{
}

void LaneQueue::add(const QString &lane, Ticket ticket)
{
    m_lanes[lane].waiting.insert(ticket);
}

void LaneQueue::remove(const QString &lane, Ticket ticket)
{
    const auto found = m_lanes.find(lane);
    if (found == m_lanes.end())
        return;
    found->second.waiting.erase(ticket);
    dropIfUnused(found);
}

std::optional<LaneQueue::Ticket> LaneQueue::takeNext(Time now,
                                                     const std::function<bool(Ticket)> &canStart)
{
    if (m_inFlight >= m_limitOverAll)
        return {};
    auto it = m_lanes.upper_bound(m_lastServed);
    for (size_t i = 0; i < m_lanes.size(); ++i, ++it) {
        if (it == m_lanes.end())
            it = m_lanes.begin();
        Lane &lane = it->second;
        if (lane.waiting.empty() || lane.inFlight >= m_limitPerLane
            || (lane.heldUntil && *lane.heldUntil > now))
            continue;
        const Ticket ticket = *lane.waiting.begin();
        if (!canStart(ticket))
            continue;
        lane.waiting.erase(lane.waiting.begin());
        ++lane.inFlight;
        ++m_inFlight;
        m_lastServed = it->first;
        return ticket;
    }
    return {};
}

void LaneQueue::finished(const QString &lane)
{
    const auto found = m_lanes.find(lane);
    if (found == m_lanes.end())
        return;
    --found->second.inFlight;
    --m_inFlight;
    dropIfUnused(found);
}

bool LaneQueue::hold(const QString &lane, Time until)
{
    std::optional<Time> &held = m_lanes[lane].heldUntil;
    if (held && *held >= until)
        return false;
    held = until;
    return true;
}

std::vector<QString> LaneQueue::releaseDue(Time now)
{
    std::vector<QString> released;
    for (auto it = m_lanes.begin(); it != m_lanes.end();) {
        const auto lane = it++;
        if (!lane->second.heldUntil || *lane->second.heldUntil > now)
            continue;
        lane->second.heldUntil.reset();
        released.push_back(lane->first);
        dropIfUnused(lane);
    }
    return released;
}

std::optional<LaneQueue::Time> LaneQueue::nextRelease() const
{
    std::optional<Time> next;
    for (const auto &[name, lane] : m_lanes) {
        if (lane.heldUntil && (!next || *lane.heldUntil < *next))
            next = lane.heldUntil;
    }
    return next;
}

void LaneQueue::dropIfUnused(Lanes::iterator lane)
{
    if (lane->second.isUnused())
        m_lanes.erase(lane);
}

} // namespace tokendeck
