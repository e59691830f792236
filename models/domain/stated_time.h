// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <optional>

namespace tokendeck {

//! When something happens, as the backend states it: at a moment, never, or in a way that was not
//! understood. The last is not "never": it may be any of both.
class StatedTime {
public:
    //! Never.
    constexpr StatedTime() = default;
    constexpr StatedTime(TimePoint time)
        : m_time(time)
    {
    }
    //! Absent: never.
    constexpr StatedTime(std::optional<TimePoint> time)
        : m_time(time)
    {
    }
    constexpr StatedTime(std::nullopt_t) { }

    [[nodiscard]] static constexpr StatedTime unknown()
    {
        StatedTime time;
        time.m_unknown = true;
        return time;
    }

    //! The moment, if there is one and it is known.
    [[nodiscard]] constexpr const std::optional<TimePoint> &moment() const { return m_time; }
    [[nodiscard]] constexpr bool isNever() const { return !m_time && !m_unknown; }
    [[nodiscard]] constexpr bool isUnknown() const { return m_unknown; }
    //! Whether it surely is no later than \p now.
    [[nodiscard]] constexpr bool hasCome(TimePoint now) const { return m_time && *m_time <= now; }

    friend constexpr bool operator==(const StatedTime &, const StatedTime &) = default;

private:
    std::optional<TimePoint> m_time;
    bool m_unknown = false;
};

} // namespace tokendeck
