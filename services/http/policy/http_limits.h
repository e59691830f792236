// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

namespace tokendeck {

//! Limits that hold for all requests of a client.
struct HttpLimits {
    int inFlightPerLane = 24; //!< 1 to 100; the vendor allows 100 at a time per account
    int maxTries = 4; //!< of what may be tried again, the first one included
    //! A Retry-After beyond this is not waited for: the call completes with its Problem.
    std::chrono::seconds longestWait{120};
    //! By Clock::elapsed(): when nobody waits for an answer any more. What could only be tried
    //! again then fails at once, with the Problem that it has.
    std::optional<std::chrono::milliseconds> awaitedUntil = {};
};

} // namespace tokendeck
