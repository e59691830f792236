// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/window_options.h"

#include <variant>

namespace tokendeck {

// What the program is besides the version: two modules beside it, of which only what is wanted is
// ever in memory. A command has no window in it, and the version needs neither.

//! What a command line came to: the status to end with, or how to open the window.
using Asked = std::variant<int, WindowOptions>;

//! The one function of the module that holds the commands: cli::run(), into \p asked.
using CommandsMain = void (*)(int argc, char **argv, Asked *asked);
//! Its name there.
inline constexpr auto CommandsMainName = "tokendeckCommands";

//! The one function of the module that holds the window.
using WindowMain = int (*)(int argc, char **argv, const WindowOptions &options);
//! Its name there.
inline constexpr auto WindowMainName = "tokendeckWindow";

//! Loads the commands, and does what the command line asks for. A module that is missing is told.
[[nodiscard]] Asked runCommands(int argc, char **argv);
//! Loads the window and runs it; the status to end with. A module that is missing is told.
[[nodiscard]] int openWindow(int argc, char **argv, const WindowOptions &options);

} // namespace tokendeck
