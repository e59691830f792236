// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/expiry.h"

namespace tokendeck {

Expiry expiryOf(const StatedTime &expiresAt, TimePoint now, int days)
{
    if (expiresAt.isUnknown())
        return Expiry::Unknown;
    if (expiresAt.isNever())
        return Expiry::Never;
    if (expiresAt.hasCome(now))
        return Expiry::Past;
    return countedDays(*expiresAt.moment() - now) < days ? Expiry::Soon : Expiry::Later;
}

int countedDays(std::chrono::milliseconds span)
{
    return int(std::chrono::round<std::chrono::days>(span).count());
}

} // namespace tokendeck
