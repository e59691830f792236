// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/help_command.h"

#include "app/cli/command_table.h"
#include "app/cli/help_text.h"
#include "words/base/name_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct HelpCommand {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::HelpCommand)
};

ExitCode runHelp(CommandContext &context)
{
    const QStringList &words = context.arguments.words();
    if (words.isEmpty())
        return context.console.write(helpText());
    const Command *command = findCommand(words.front());
    if (command && words.size() == 1)
        return context.console.write(helpText(*command));
    context.console.say(
        words.size() > 1
            ? HelpCommand::tr("help says more of one command at a time.") + u' '
                + usageText(helpCommand())
            : HelpCommand::tr("There is no command %1.").arg(quotedName(words.front())));
    return ExitCode::WrongUse;
}

} // namespace

Command helpCommand()
{
    return {.name = u"help"_s,
            .words = u"[COMMAND]"_s,
            .summary = HelpCommand::tr("Says what the commands do."),
            .otherWords = WordKind::Commands,
            .run = runHelp};
}

} // namespace tokendeck::cli
