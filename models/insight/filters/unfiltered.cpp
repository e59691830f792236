// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/filters/unfiltered.h"

namespace tokendeck {

bool isOpen(const SharedToken &token, TimePoint now)
{
    return !token.fault && token.filters.empty() && !token.expiresAt.hasCome(now);
}

std::vector<SharedTokenId> openTokens(std::span<const SharedToken> tokens, TimePoint now)
{
    std::vector<SharedTokenId> open;
    for (const SharedToken &token : tokens) {
        if (isOpen(token, now))
            open.push_back(token.id);
    }
    return open;
}

} // namespace tokendeck
