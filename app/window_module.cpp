// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window_module.h"

#include "app/cli/base/program_files.h"
#include "models/base/standard_output.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tokendeck {

int openWindow(int argc, char **argv, const WindowOptions &options)
{
    QStringList failures;
    for (const QString &file : cli::programFiles(u"tokendeck-window"_s)) {
        QLibrary module(file);
        if (const auto run = reinterpret_cast<WindowMain>(module.resolve(WindowMainName)))
            return run(argc, argv, options);
        failures.append(module.errorString());
    }
    const QString text = QCoreApplication::translate(
        "WindowModule", "tokendeck: The window cannot be opened, as its module was not loaded: %1");
    printError(text.arg(failures.join(u"; ")).toLocal8Bit() + '\n');
    return 1;
}

} // namespace tokendeck
