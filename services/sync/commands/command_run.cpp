// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/commands/command_run_p.h"

namespace tokendeck {

CommandRun::CommandRun(std::unique_ptr<Private> data, QObject *parent)
    : QObject(parent)
    , d(std::move(data))
{
}

CommandRun::~CommandRun()
{
    // Steps that end with this tell nothing any more.
    d->context.askingChanged = {};
}

const Command &CommandRun::command() const
{
    return d->command;
}

const CommandReport &CommandRun::report() const
{
    return d->context.report;
}

void CommandRun::cancel()
{
    d->cancel();
}

} // namespace tokendeck

#include "moc_command_run.cpp"
