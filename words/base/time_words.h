// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace tokendeck {

//! How long ago \p then was, as a table says it: "just now", "12 min ago", "2 h ago", "yesterday",
//! "5 days ago", from two years on "2 years ago". Days are counted as spans of 24 hours, and each
//! number is rounded down.
//! What has happened is never ahead: where two clocks differ by a little it was "just now", and
//! where they differ by more the date is all that is said ("on 14 Dec 2026").
[[nodiscard]] QString timeSince(TimePoint now, TimePoint then);
//! The same, or what stands for no value.
[[nodiscard]] QString timeSince(TimePoint now, const std::optional<TimePoint> &then);

//! How far \p then lies ahead: "in 3 min", "in 5 h", "tomorrow", "in 21 days". Each number is the
//! nearest, so that a week that was chosen a moment ago reads "in 7 days". What has come meanwhile
//! is said as timeSince() says it.
[[nodiscard]] QString timeUntil(TimePoint now, TimePoint then);

//! "12 s ago", "3 min ago": how long ago, in the shortest form; days and years as timeSince().
[[nodiscard]] QString agoText(std::chrono::milliseconds age);

//! "4 s", "2 min", "1 h": a time to wait.
[[nodiscard]] QString durationText(std::chrono::seconds duration);

//! \p time in the computer's time zone.
[[nodiscard]] QDateTime localTime(TimePoint time);

//! \p then in the computer's time zone and the locale's words, with the zone:
//! "Monday, 14 December 2026 10:40 CET".
[[nodiscard]] QString exactTime(TimePoint then);
//! The same, or nothing.
[[nodiscard]] QString exactTimeOrNone(const std::optional<TimePoint> &then);

//! The day and the time of a moment of the last weeks: "27 Nov, 14:05".
[[nodiscard]] QString momentText(TimePoint then);

//! A date with how far it is: "14 Dec 2026 (in 21 days)".
[[nodiscard]] QString dateText(TimePoint then, TimePoint now);
//! The date of what has happened: "14 Nov 2026 (10 days ago)".
[[nodiscard]] QString pastDateText(TimePoint then, TimePoint now);

} // namespace tokendeck
