// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <QByteArray>

#include <optional>

namespace tokendeck {

//! The moment that a header names, in any of the three forms of RFC 9110, 5.6.7: "Sun, 06 Nov 1994
//! 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994". A year of two
//! digits is the last such one that is not more than 50 years after \p now. Nothing when \p value
//! is none of them.
[[nodiscard]] std::optional<TimePoint> parseHttpDate(const QByteArray &value, TimePoint now);

} // namespace tokendeck
