// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands/command.h"

namespace tokendeck::cli {

//! What the program can do, with its commands, a line each.
[[nodiscard]] QString helpText();
//! How \p command is called: "Usage: tokendeck help [COMMAND]".
[[nodiscard]] QString usageText(const Command &command);
//! What \p command does, and its options.
[[nodiscard]] QString helpText(const Command &command);

} // namespace tokendeck::cli
