// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <QDateTime>
#include <QString>

namespace tokendeck {

//! How far \p then lies from \p now, as a table says it: "just now", "12 min ago", "2 h ago",
//! "yesterday", "5 days ago"; "in 3 min", "in 5 h", "tomorrow", "in 21 days". Days are counted as
//! spans of 24 hours, and each number is rounded towards now.
[[nodiscard]] QString relativeTime(TimePoint now, TimePoint then);

//! \p time in the computer's time zone.
[[nodiscard]] QDateTime localTime(TimePoint time);

//! \p then in the computer's time zone and the locale's words, with the zone:
//! "Monday, 14 December 2026 10:40 CET".
[[nodiscard]] QString exactTime(TimePoint then);

} // namespace tokendeck
