// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <span>
#include <vector>

namespace tokendeck {

class Workspace;

//! Sub accounts that no connection works for: their shared, shipping and API tokens are not seen.
struct UnconnectedAccounts {
    ConnectionId listedBy; //!< of the connections that list them, the first
    int count = 0;
};

//! Those that the connections of \p scope list, each once; none of a list that was not read.
[[nodiscard]] std::vector<UnconnectedAccounts>
unconnectedAccounts(const Workspace &workspace, std::span<const ConnectionId> scope);

//! How many these are.
[[nodiscard]] int unconnectedCount(const Workspace &workspace, std::span<const ConnectionId> scope);

} // namespace tokendeck
