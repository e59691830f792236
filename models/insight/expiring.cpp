// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/expiring.h"

#include <algorithm>
#include <tuple>

namespace tokendeck {

std::vector<ExpiringToken> expiringTokens(const SharedTokenLists &lists, TimePoint now,
                                          std::chrono::days days)
{
    std::vector<ExpiringToken> found;
    for (const auto &[connection, tokens] : lists) {
        for (const SharedToken &token : *tokens) {
            const std::optional<TimePoint> &end = token.expiresAt.moment();
            if (!token.fault && end && *end > now && *end < now + days)
                found.push_back({connection, token.id, token.name, *end});
        }
    }
    std::ranges::sort(found, [](const ExpiringToken &a, const ExpiringToken &b) {
        return std::tie(a.expiresAt, a.name, a.connection, a.id)
            < std::tie(b.expiresAt, b.name, b.connection, b.id);
    });
    return found;
}

} // namespace tokendeck
