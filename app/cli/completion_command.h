// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands/command.h"

namespace tokendeck::cli {

//! Writes the completion of a shell, and answers it when it asks what can follow.
[[nodiscard]] Command completionCommand();

} // namespace tokendeck::cli
