// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command_table.h"

#include "app/cli/commands/check_command.h"
#include "app/cli/commands/copy_command.h"
#include "app/cli/commands/diff_command.h"
#include "app/cli/commands/doctor_command.h"
#include "app/cli/commands/list_command.h"
#include "app/cli/commands/report_command.h"
#include "app/cli/commands/scan_command.h"
#include "app/cli/commands/snippet_command.h"
#include "app/cli/commands/whoami_command.h"
#include "app/cli/completion_command.h"
#include "app/cli/help_command.h"

#include <algorithm>

namespace tokendeck::cli {

const std::vector<Command> &commandTable()
{
    static const std::vector<Command> table{
        listCommand(),   checkCommand(),      reportCommand(), diffCommand(),
        whoamiCommand(), doctorCommand(),     copyCommand(),   snippetCommand(),
        scanCommand(),   completionCommand(), helpCommand(),
    };
    return table;
}

const Command *findCommand(const QString &name)
{
    const auto found = std::ranges::find(commandTable(), name, &Command::name);
    return found == commandTable().end() ? nullptr : &*found;
}

} // namespace tokendeck::cli
