// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands/command.h"

namespace tokendeck::cli {

//! Looks for the tokens of the lists in files, or in what git has staged.
[[nodiscard]] Command scanCommand();

} // namespace tokendeck::cli
