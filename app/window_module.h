// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/window_options.h"

namespace tokendeck {

//! The one function of the module that holds the window.
using WindowMain = int (*)(int argc, char **argv, const WindowOptions &options);
//! Its name there.
inline constexpr auto WindowMainName = "tokendeckWindow";

//! Loads the module that holds the window and the sandbox, and runs it; the status to end with. A
//! command without a window never has either in memory.
[[nodiscard]] int openWindow(int argc, char **argv, const WindowOptions &options);

} // namespace tokendeck
