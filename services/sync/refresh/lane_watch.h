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
    //! How far the backend's clock is ahead of ours, negative where it is behind; nothing while no
    //! difference is larger than LargestDifference. As the first answer that had one showed it.
    [[nodiscard]] std::optional<std::chrono::seconds> clockAhead(const QString &lane) const;

signals:
    //! hold() or isSlow() of some lane answers something else.
    void changed();
    //! There is a clockAhead() of \p lane. Once per lane.
    void clockDiffers(const QString &lane);

private:
    void compareClocks(const QString &lane, TimePoint date);

    Clock &m_clock;
    std::map<QString, Hold> m_holds;
    std::set<QString> m_slow;
    std::map<QString, std::chrono::seconds> m_ahead;
};

} // namespace tokendeck
