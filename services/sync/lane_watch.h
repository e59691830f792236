// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <map>
#include <optional>
#include <set>

namespace tokendeck {

class HttpClient;

//! What is known of the pace of each lane (ApiAccess::lane): whether the backend asked to wait,
//! whether it answers very slowly, and whether its clock shows another time than ours.
class LaneWatch : public QObject {
    Q_OBJECT
public:
    //! A larger difference of the clocks is told.
    static constexpr std::chrono::minutes LargestDifference{5};

    //! A wait that was asked for.
    struct Hold {
        TimePoint until;
        std::chrono::seconds wait{0}; //!< as a whole, from when it was asked for

        friend bool operator==(const Hold &, const Hold &) = default;
    };

    LaneWatch(HttpClient &http, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] std::optional<Hold> hold(const QString &lane) const;
    //! Whether an answer is under way for longer than Deadlines::slow.
    [[nodiscard]] bool isSlow(const QString &lane) const { return m_slow.contains(lane); }

signals:
    //! hold() or isSlow() of some lane answers something else.
    void changed();
    //! The backend's clock is \p ahead of ours, or behind where that is negative. Once per lane.
    void clockDiffers(const QString &lane, std::chrono::seconds ahead);

private:
    void compareClocks(const QString &lane, TimePoint date);

    Clock &m_clock;
    std::map<QString, Hold> m_holds;
    std::set<QString> m_slow;
    std::set<QString> m_told; // of another clock
};

} // namespace tokendeck
