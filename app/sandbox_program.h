// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tokendeck {

//! A function of the sandbox's module: all of tokendeck-sandbox, the same server as a program; the
//! status to end with.
using SandboxProgram = int (*)(int argc, char **argv);
//! Its name there.
inline constexpr auto SandboxProgramName = "tokendeckSandboxProgram";

} // namespace tokendeck
