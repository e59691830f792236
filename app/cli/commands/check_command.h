// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands/command.h"

namespace tokendeck::cli {

//! Says what is wrong, as the Overview does, and by its exit code whether anything is.
[[nodiscard]] Command checkCommand();

} // namespace tokendeck::cli
