// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/account.h"

#include <optional>

namespace tokendeck {

// What holds for the enabled shipping tokens of one account, which are \p enabled.

//! Whether one of them must not be taken out of use: without any, no log of the account arrives.
[[nodiscard]] constexpr bool isLastEnabled(int enabled)
{
    return enabled <= 1;
}

//! Whether no other one may be enabled. Limits that were never read forbid nothing.
[[nodiscard]] inline bool isLimitReached(int enabled,
                                         const std::optional<ShippingTokenLimits> &limits)
{
    return limits && enabled >= limits->maxAllowed;
}

} // namespace tokendeck
