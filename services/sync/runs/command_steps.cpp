// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/runs/command_steps.h"

#include "services/sync/flows/flows.h"

namespace tokendeck {

Steps<void> runSteps(CommandContext *context, Change change, std::optional<Problem> lost,
                     std::function<void()> finish)
{
    Steps<void> steps = std::visit(
        [context, &lost](const auto &each) {
            return lost ? lookUpChange(context, each, *lost) : runChange(context, each);
        },
        change);
    co_await steps;
    finish();
}

} // namespace tokendeck
