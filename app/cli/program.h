// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/window_options.h"

#include <variant>

namespace tokendeck::cli {

//! Does what the command line asks for, and answers the status to end with; or how to open the
//! window, where it asks for that. There is no application object before or after.
[[nodiscard]] std::variant<int, WindowOptions> run(int argc, char **argv);

} // namespace tokendeck::cli
