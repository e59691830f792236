// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"

#include <QRandomGenerator>

namespace tokendeck::test {

//! A connection that is ready, at the European region.
[[nodiscard]] ConnectionInfo connectionInfo(const QString &id, const QString &accountName,
                                            int accountId = 1);

//! \p count shared tokens with the ids 1, 3, 5 … and names, filters and dates as a real account
//! has them. The same \p seed gives the same rows. Every token's text begins with "canary".
[[nodiscard]] std::vector<SharedToken> sharedTokens(int count, TimePoint now, quint32 seed = 1);
//! The filters that sharedTokens() refer to: ids 1 to 40.
[[nodiscard]] std::vector<Filter> filters();

//! \p rows with \p perMille of them changed, as many gone and as many new ones, all scattered.
[[nodiscard]] std::vector<SharedToken> scattered(std::vector<SharedToken> rows, int perMille,
                                                 quint32 seed);

} // namespace tokendeck::test
