// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/finding_key.h"
#include "models/insight/expiry.h"

#include <optional>

namespace tokendeck {

//! From where on something is a finding. Days are spans of 24 hours.
struct FindingLimits {
    int daysToWarn = DaysToWarn; //!< an end in fewer days, as expiryOf() counts them, is near
    std::chrono::days gravelyNear{3}; //!< an end no later than this is a high finding
    std::chrono::days inUse{30}; //!< a token that was used no longer ago is in use
    std::chrono::days unused{90}; //!< one that was used longer ago is unused
    std::chrono::days neverUsed{30}; //!< one that was seen first longer ago should have been used
    std::chrono::days oldShipping{365}; //!< a shipping token that was made longer ago is old
    std::chrono::days unchecked{30}; //!< an API token that whoami answered for longer ago
    FindingKinds off; //!< kinds that are not looked for

    [[nodiscard]] bool isOff(FindingKind kind) const { return off.test(size_t(kind)); }
    friend bool operator==(const FindingLimits &, const FindingLimits &) = default;
};

//! The days that a limit may be, both included.
struct DayRange {
    int least = 1;
    int most = 1;
};

//! The range of the days from which on something is a finding of \p kind; absent for kinds that go
//! by no number of days.
[[nodiscard]] std::optional<DayRange> dayRangeOf(FindingKind kind);
//! Those days; 0 for kinds that have none.
[[nodiscard]] int daysOf(const FindingLimits &limits, FindingKind kind);
//! Makes them \p days, moved into their range. What is near stays graver the nearer it is.
void setDays(FindingLimits &limits, FindingKind kind, int days);

} // namespace tokendeck
