// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands/command.h"

namespace tokendeck::cli {

//! Writes a token in the form that another tool needs: without --reveal one that takes the token
//! from a variable.
[[nodiscard]] Command snippetCommand();

} // namespace tokendeck::cli
