// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/command_context.h"
#include "services/sync/commands/command_run.h"
#include "services/sync/commands/steps.h"

#include <QPointer>

#include <functional>

namespace tokendeck {

//! What a CommandRun keeps; its CommandRunner drives it.
class CommandRun::Private {
public:
    Private(Command command_, const CommandContext::Services &services,
            std::shared_ptr<CommandEffects> effects_)
        : command(std::move(command_))
        , effects(std::move(effects_))
        , context(services, command.connection, effects)
    {
    }

    const Command command;
    QString account; // its name, for the entry that outlives the connection
    std::shared_ptr<CommandEffects> effects;
    CommandContext context;
    std::function<void()> cancel; // its runner's part of it
    std::unique_ptr<ClockTimer> timer; // of the wait behind Undo
    std::optional<std::chrono::milliseconds> begun; // by Clock::elapsed()
    std::optional<CommandReport> cutOff; // by a lock: its end until it is looked up after that
    bool queued = false; // it takes turns with others of its connection
    bool started = false; // its steps have begun, or are about to
    Steps<void> steps; // last: its frame uses the rest
};

} // namespace tokendeck
