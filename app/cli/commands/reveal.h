// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands/command.h"

namespace tokendeck::cli {

//! Whether --reveal, if it is given, may be followed: a terminal keeps what it shows, so there it
//! takes --force as well. Else WrongUse.
[[nodiscard]] Step<void> mayReveal(CommandContext &context);

} // namespace tokendeck::cli
