// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/shared_token.h"

#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace tokendeck {

//! A shared token that works until a moment that is near.
struct ExpiringToken {
    ConnectionId connection;
    SharedTokenId id;
    QString name;
    TimePoint expiresAt;

    friend bool operator==(const ExpiringToken &, const ExpiringToken &) = default;
};

//! The shared tokens of some connections, each account by one of them.
using SharedTokenLists =
    std::vector<std::pair<ConnectionId, std::shared_ptr<const std::vector<SharedToken>>>>;

//! Those of \p lists that work at \p now and less than \p days from then, the next first. For
//! 100,000 of them best on the background.
[[nodiscard]] std::vector<ExpiringToken> expiringTokens(const SharedTokenLists &lists,
                                                        TimePoint now, std::chrono::days days);

} // namespace tokendeck
