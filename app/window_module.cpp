// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window_module.h"

#include "app/cli/base/exit_code.h"
#include "app/core/program_files.h"
#include "app/sandbox_module.h"
#include "models/base/standard_output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

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

int openWindow(int argc, char **argv, const WindowOptions &options)
{
    if (refuseFaults(options))
        return int(cli::ExitCode::WrongUse);
    const auto window = loadModule(u"tokendeck-window"_s, WindowMainName);
    if (window)
        return reinterpret_cast<WindowMain>(*window)(argc, argv, options);
    const QString text = QCoreApplication::translate(
        "WindowModule", "tokendeck: The window cannot be opened, as its module was not loaded: %1");
    printError(text.arg(window.error()).toLocal8Bit() + '\n');
    return 1;
}

} // namespace tokendeck
