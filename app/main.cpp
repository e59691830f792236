// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/base/exit_code.h"
#include "app/memory_guard.h"
#include "app/modules.h"
#include "models/base/standard_output.h"
#include "models/base/system/system.h"

#include <QCoreApplication>

#include <string_view>

using namespace Qt::StringLiterals;

namespace {

//! Alone: among other options it is read with them.
bool asksForVersion(int argc, char **argv)
{
    using namespace std::string_view_literals;
    return argc == 2 && (argv[1] == "--version"sv || argv[1] == "-v"sv);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace tokendeck;
    guardMemory();
    reserveStandardStreams();
    outliveFileSizeLimit();
    QCoreApplication::setApplicationName(u"Tokendeck"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDECK_VERSION));
    // Needs none of the libraries of the rest.
    if (asksForVersion(argc, argv))
        return printOutput("Tokendeck " TOKENDECK_VERSION "\n", "tokendeck")
            ? 0
            : int(cli::ExitCode::NotWritten);
    // Without arguments it is the window, whatever the commands are.
    const Asked asked = argc > 1 ? runCommands(argc, argv) : WindowOptions();
    if (const int *status = std::get_if<int>(&asked))
        return *status;
    return openWindow(argc, argv, std::get<WindowOptions>(asked));
}
