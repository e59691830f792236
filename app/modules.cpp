// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modules.h"

#include "app/cli/base/exit_code.h"
#include "app/core/program_files.h"
#include "app/sandbox_module.h"
#include "models/base/standard_output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! The function \p name of \p module; null where it cannot be had, which is told by \p text, with
//! "%1" for the system's words.
template <typename Function>
Function functionOf(const QString &module, const char *name, const char *text)
{
    const auto found = loadModule(module, name);
    if (found)
        return reinterpret_cast<Function>(*found);
    const QString said = QCoreApplication::translate("WindowModule", text).arg(found.error());
    printError(said.toLocal8Bit() + '\n');
    return nullptr;
}

//! Says on standard error what is wrong with the faults of \p options; false where nothing is. A
//! module that cannot be loaded is told when the sandbox is opened.
bool refuseFaults(const WindowOptions &options)
{
    if (options.sandboxFaults.isEmpty())
        return false;
    const auto check = loadModule(u"tokendeck-embedded-sandbox"_s, SandboxFaultCheckName);
    const QString why =
        check ? reinterpret_cast<SandboxFaultCheck>(*check)(options.sandboxFaults) : QString();
    if (why.isEmpty())
        return false;
    const QString text = QCoreApplication::translate(
        "WindowModule", "tokendeck: --sandbox-fault %1. See: tokendeck-sandbox --help");
    printError(text.arg(why).toLocal8Bit() + '\n');
    return true;
}

} // namespace

Asked runCommands(int argc, char **argv)
{
    const auto run = functionOf<CommandsMain>(
        u"tokendeck-commands"_s, CommandsMainName,
        QT_TRANSLATE_NOOP("WindowModule",
                          "tokendeck: The commands cannot be run, as their module "
                          "was not loaded: %1"));
    Asked asked = 1;
    if (run)
        run(argc, argv, &asked);
    return asked;
}

int openWindow(int argc, char **argv, const WindowOptions &options)
{
    if (refuseFaults(options))
        return int(cli::ExitCode::WrongUse);
    const auto open = functionOf<WindowMain>(
        u"tokendeck-window"_s, WindowMainName,
        QT_TRANSLATE_NOOP("WindowModule",
                          "tokendeck: The window cannot be opened, as its module "
                          "was not loaded: %1"));
    return open ? open(argc, argv, options) : 1;
}

} // namespace tokendeck
