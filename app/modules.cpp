// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modules.h"

#include "models/base/standard_output.h"
#include "models/base/system/program_files.h"

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
    const auto open = functionOf<WindowMain>(
        u"tokendeck-window"_s, WindowMainName,
        QT_TRANSLATE_NOOP("WindowModule",
                          "tokendeck: The window cannot be opened, as its module "
                          "was not loaded: %1"));
    return open ? open(argc, argv, options) : 1;
}

} // namespace tokendeck
