// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace tokendeck {

//! Which request goes out next: a fair queue with a limit per lane and over all lanes.
//!
//! Tickets are numbers that grow with each request; within a lane the oldest goes first, so that
//! one that goes out again keeps its place. Lanes take turns. Times are Clock::elapsed().
class LaneQueue {
public:
    using Ticket = quint64;
    using Time = std::chrono::milliseconds;

    LaneQueue(int limitPerLane, int limitOverAll);

    void setLimitPerLane(int limit) { m_limitPerLane = limit; }

    void add(const QString &lane, Ticket ticket);
    //! Takes a waiting ticket out; nothing happens when it does not wait.
    void remove(const QString &lane, Ticket ticket);

    //! The next ticket that may go out at \p now and that \p canStart accepts; it counts as in
    //! flight from here on. A lane whose oldest ticket is not accepted is passed over.
    [[nodiscard]] std::optional<Ticket> takeNext(Time now,
                                                 const std::function<bool(Ticket)> &canStart);
    //! One ticket of \p lane that was taken is not in flight any more.
    void finished(const QString &lane);

    //! Lets nothing of \p lane out before \p until. A later moment stays; true when this one is it.
    bool hold(const QString &lane, Time until);
    //! Ends the holds that are over at \p now; the lanes they were of.
    [[nodiscard]] std::vector<QString> releaseDue(Time now);
    //! When the next hold is over.
    [[nodiscard]] std::optional<Time> nextRelease() const;

    [[nodiscard]] int inFlight() const { return m_inFlight; }

private:
    struct Lane {
        std::set<Ticket> waiting;
        int inFlight = 0;
        std::optional<Time> heldUntil;
        [[nodiscard]] bool isUnused() const
        {
            return waiting.empty() && inFlight == 0 && !heldUntil;
        }
    };
    using Lanes = std::map<QString, Lane>;

    void dropIfUnused(Lanes::iterator lane);

    Lanes m_lanes;
    QString m_lastServed;
    int m_limitPerLane;
    int m_limitOverAll;
    int m_inFlight = 0;
};

} // namespace tokendeck
