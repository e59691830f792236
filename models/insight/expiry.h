// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/stated_time.h"

namespace tokendeck {

//! How an admin should see the end of a token.
enum class Expiry {
    Unknown, //!< what the backend says was not understood
    Never, //!< worth a look: its link works for good
    Past,
    Soon, //!< in less than a week, or what else is asked for, as a person counts days
    Later,
};

//! From how many days on an end is not near.
inline constexpr int DaysToWarn = 7;

//! \p expiresAt as seen at \p now; what ends in less than \p days is near. A token that was made a
//! moment ago for a week is no warning: days are counted as countedDays() does.
[[nodiscard]] Expiry expiryOf(const StatedTime &expiresAt, TimePoint now, int days = DaysToWarn);

//! The days of \p span as a person says them, to the nearest: a week that began a moment ago has
//! seven, and one that is half over has three or four.
[[nodiscard]] int countedDays(std::chrono::milliseconds span);

} // namespace tokendeck
