// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/reveal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {

Step<void> mayReveal(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    if (!arguments.isSet(u"reveal"_s) || !context.console.isTerminal()
        || arguments.isSet(u"force"_s))
        return {};
    return context.console.refuse(
        ExitCode::WrongUse,
        QCoreApplication::translate("Reveal",
                                    "A terminal keeps what it shows. Send the output to a file or "
                                    "a program, or add --force."));
}

} // namespace tokendeck::cli
