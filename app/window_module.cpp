// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window_module.h"

#include "app/core/program_files.h"
#include "models/base/standard_output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

int openWindow(int argc, char **argv, const WindowOptions &options)
{
    const auto window = loadModule(u"tokendeck-window"_s, WindowMainName);
    if (window)
        return reinterpret_cast<WindowMain>(*window)(argc, argv, options);
    const QString text = QCoreApplication::translate(
        "WindowModule", "tokendeck: The window cannot be opened, as its module was not loaded: %1");
    printError(text.arg(window.error()).toLocal8Bit() + '\n');
    return 1;
}

} // namespace tokendeck
