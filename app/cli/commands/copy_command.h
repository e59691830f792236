// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands/command.h"

namespace tokendeck::cli {

//! Copies a token, and stays until it has left the clipboard.
[[nodiscard]] Command copyCommand();

} // namespace tokendeck::cli
