// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands/command.h"

namespace tokendeck::cli {

//! Says what became of the tokens between two moments.
[[nodiscard]] Command diffCommand();

} // namespace tokendeck::cli
