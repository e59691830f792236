// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/commands/command_context.h"

namespace tokendeck {

CommandContext::CommandContext(const Services &services, const ConnectionId &connection,
                               std::shared_ptr<CommandEffects> effects)
    : calls(services.workspace, services.access, services.sync, services.clock, connection)
    , m_services(services)
    , m_connection(connection)
    , m_effects(std::move(effects))
{
}

void CommandContext::fail(Problem problem)
{
    report.state = CommandState::Failed;
    report.problem = std::move(problem);
}

void CommandContext::setAsking(bool asking)
{
    if (std::exchange(report.isAsking, asking) != asking && askingChanged)
        askingChanged();
}

void CommandContext::unknown(Problem problem)
{
    report.state = CommandState::Unknown;
    report.problem = std::move(problem);
}

} // namespace tokendeck
