// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/estate/finding_limits.h"

#include <algorithm>

namespace tokendeck {

namespace {

//! The limit of \p kind that is a span of days, in \p limits, or nullptr.
template <typename Limits> auto spanOfKind(Limits &limits, FindingKind kind)
{
    switch (kind) {
    case FindingKind::Unused:
        return &limits.unused;
    case FindingKind::NeverUsed:
        return &limits.neverUsed;
    case FindingKind::OldShippingToken:
        return &limits.oldShipping;
    case FindingKind::NotChecked:
        return &limits.unchecked;
    default:
        break;
    }
    return decltype(&limits.unused)(nullptr);
}

} // namespace

std::optional<DayRange> dayRangeOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::ExpiringSoon:
        return DayRange{.least = 1, .most = 90};
    case FindingKind::Unused:
    case FindingKind::NeverUsed:
    case FindingKind::NotChecked:
        return DayRange{.least = 1, .most = 3650};
    case FindingKind::OldShippingToken:
        return DayRange{.least = 7, .most = 3650};
    default:
        return std::nullopt;
    }
}

int daysOf(const FindingLimits &limits, FindingKind kind)
{
    if (kind == FindingKind::ExpiringSoon)
        return limits.daysToWarn;
    const auto *span = spanOfKind(limits, kind);
    return span ? int(span->count()) : 0;
}

void setDays(FindingLimits &limits, FindingKind kind, int days)
{
    const std::optional<DayRange> range = dayRangeOf(kind);
    if (!range)
        return;
    const int taken = std::clamp(days, range->least, range->most);
    if (auto *span = spanOfKind(limits, kind)) {
        *span = std::chrono::days(taken);
        return;
    }
    limits.daysToWarn = taken;
    limits.gravelyNear = std::min(FindingLimits().gravelyNear, std::chrono::days(taken));
}

} // namespace tokendeck
