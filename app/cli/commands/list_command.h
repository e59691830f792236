// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands/command.h"

namespace tokendeck::cli {

//! Writes the rows of one list, as the page's search finds them.
[[nodiscard]] Command listCommand();

} // namespace tokendeck::cli
