// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/command_context.h"
#include "services/sync/commands/steps.h"

#include <functional>
#include <optional>

namespace tokendeck {

//! The steps of whatever the change is, with \p finish behind them; with \p lost, those that look
//! up what came of it.
[[nodiscard]] Steps<void> runSteps(CommandContext *context, Change change,
                                   std::optional<Problem> lost, std::function<void()> finish);

} // namespace tokendeck
