// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands/command.h"

namespace tokendeck::cli {

//! Finds out why connections work or do not.
[[nodiscard]] Command doctorCommand();

} // namespace tokendeck::cli
