// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/problem.h"
#include "services/http/message/request.h"
#include "services/http/policy/http_limits.h"

#include <chrono>
#include <optional>

namespace tokendeck {

//! How long to wait before a request goes out again, or nothing when its Problem is final.
//!
//! \p tries counts how often it went out (1 or more); \p random is in [0, 1) and spreads the waits,
//! so that calls that failed together do not come back together.
//! A POST that writes is tried again only while none of its bytes can have left. Everything else is
//! tried again after what may pass by itself: refused or lost connections, time-outs (once, since
//! each costs its whole deadline), 429 and 500, 502, 503, 504, whoever answered so. A Retry-After
//! is waited for in full and never shortened. One beyond HttpLimits::longestWait makes the Problem
//! final; of something in between, one that is longer than a back-off does: a page is better told
//! than waited for.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryDelay(const HttpLimits &limits,
                                                                  Method method, bool writes,
                                                                  const Problem &problem, int tries,
                                                                  double random);

//! Whether \p problem tells to hold every request of its lane, and not only the failed one:
//! the backend's 429, and its 503 with a Retry-After.
[[nodiscard]] bool holdsLane(const Problem &problem);

} // namespace tokendeck
