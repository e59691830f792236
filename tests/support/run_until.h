// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/sanitized.h"

#include <chrono>
#include <functional>

namespace tokendeck::test {

//! Runs the event loop until \p until holds; false when it does not within \p longest of real time.
//! \p tick comes in between once a millisecond, for a clock that only the test moves.
[[nodiscard]] bool runUntil(const std::function<bool()> &until,
                            const std::function<void()> &tick = {},
                            std::chrono::milliseconds longest = LongestWait);

} // namespace tokendeck::test
