// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands/command.h"

#include <vector>

namespace tokendeck::cli {

//! All commands, in the order in which help lists them. Made when first asked for, which wants
//! speak() before.
[[nodiscard]] const std::vector<Command> &commandTable();
//! The command \p name, or nullptr.
[[nodiscard]] const Command *findCommand(const QString &name);

} // namespace tokendeck::cli
