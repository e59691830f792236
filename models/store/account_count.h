// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <span>

namespace tokendeck {

class Workspace;

enum class CountedAccounts { All, Logs };

//! How many accounts \p scope has, each once, whichever connections list it; Logs: main and sub
//! accounts alone.
[[nodiscard]] int accountCount(const Workspace &workspace, std::span<const ConnectionId> scope,
                               CountedAccounts counted);

} // namespace tokendeck
