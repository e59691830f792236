// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands/command.h"

namespace tokendeck::cli {

//! Asks each backend whose token the connection's is.
[[nodiscard]] Command whoamiCommand();

} // namespace tokendeck::cli
