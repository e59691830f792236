// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/access/account_access.h"

#include <vector>

namespace tokendeck {

//! The connections whose own API token is the one with \p id in \p connection's list. Where the
//! list does not tell its tokens, none is known to use it.
[[nodiscard]] std::vector<ConnectionId>
connectionsUsing(const AccountAccess &accounts, const ConnectionId &connection, ApiTokenId id);

} // namespace tokendeck
