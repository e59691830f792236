// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/policy/retry_policy.h"

#include <algorithm>

namespace tokendeck {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds FirstWait{500};
constexpr milliseconds LongestBackOff{8'000};
constexpr int TriesAfterTimeOut = 2;

bool mayPass(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::ConnectionRefused:
    case ProblemKind::HandshakeFailed:
    case ProblemKind::ConnectionLost:
    case ProblemKind::TimedOut:
    case ProblemKind::RateLimited:
        return true;
    case ProblemKind::ServerFailed:
    case ProblemKind::Intercepted: {
        const int status = problem.httpStatus.value_or(0);
        return status == 429 || status == 500 || (status >= 502 && status <= 504);
    }
    default:
        return false;
    }
}

//! Doubles with each try; between half of it and the whole, by \p random.
milliseconds backOff(int tries, double random)
{
    const milliseconds whole =
        std::min(FirstWait * (1 << std::clamp(tries - 1, 0, 10)), LongestBackOff);
    return whole / 2 + milliseconds(qint64(double(whole.count()) / 2 * random));
}

} // namespace

std::optional<milliseconds> retryDelay(const HttpLimits &limits, Method method, bool writes,
                                       const Problem &problem, int tries, double random)
{
    if (tries >= limits.maxTries || !mayPass(problem))
        return {};
    if (method == Method::Post && writes && problem.delivery != Delivery::NotSent)
        return {};
    if (problem.kind == ProblemKind::TimedOut && tries >= TriesAfterTimeOut)
        return {};
    if (!problem.retryAfter)
        return backOff(tries, random);
    const milliseconds longest = problem.kind == ProblemKind::Intercepted
        ? LongestBackOff
        : milliseconds(limits.longestWait);
    if (*problem.retryAfter > longest)
        return {};
    // "0" invites at once; the back-off keeps that from becoming a loop.
    return std::max<milliseconds>(*problem.retryAfter, backOff(1, random));
}

bool holdsLane(const Problem &problem)
{
    return problem.kind == ProblemKind::RateLimited
        || (problem.kind == ProblemKind::ServerFailed && problem.httpStatus == 503
            && problem.retryAfter);
}

} // namespace tokendeck
