// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/refresh/lane_watch.h"

#include "services/http/http_client.h"

namespace tokendeck {

LaneWatch::LaneWatch(HttpClient &http, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&http, &HttpClient::laneHeld, this, [this](const QString &lane, TimePoint until) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(until - m_clock.now());
        m_holds.insert_or_assign(lane, Hold{until, wait});
        emit changed();
    });
    connect(&http, &HttpClient::laneReleased, this, [this](const QString &lane) {
        m_holds.erase(lane);
        emit changed();
    });
    connect(&http, &HttpClient::laneSlow, this, [this](const QString &lane, bool slow) {
        if (slow)
            m_slow.insert(lane);
        else
            m_slow.erase(lane);
        emit changed();
    });
    connect(&http, &HttpClient::laneDated, this, &LaneWatch::compareClocks);
}

std::optional<LaneWatch::Hold> LaneWatch::hold(const QString &lane) const
{
    const auto found = m_holds.find(lane);
    return found == m_holds.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::chrono::seconds> LaneWatch::clockAhead(const QString &lane) const
{
    const auto found = m_ahead.find(lane);
    return found == m_ahead.end() ? std::nullopt : std::optional(found->second);
}

void LaneWatch::compareClocks(const QString &lane, TimePoint date)
{
    const auto ahead = std::chrono::round<std::chrono::seconds>(date - m_clock.now());
    if (std::chrono::abs(ahead) > LargestDifference && m_ahead.emplace(lane, ahead).second)
        emit clockDiffers(lane);
}

} // namespace tokendeck

#include "moc_lane_watch.cpp"
