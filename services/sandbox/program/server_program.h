// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tokendeck::sandbox {

//! What tokendeck-sandbox does with the command line \p argv of \p argc words: it serves until it
//! is asked to stop. The status to end with; what goes wrong is said on standard error.
[[nodiscard]] int runServer(int argc, char **argv);

} // namespace tokendeck::sandbox
