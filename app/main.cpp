// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/program.h"
#include "app/memory_guard.h"
#include "app/window_module.h"
#include "models/base/standard_output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    using namespace tokendeck;
    guardMemory();
    reserveStandardStreams();
    QCoreApplication::setApplicationName(u"Tokendeck"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDECK_VERSION));
    const auto asked = cli::run(argc, argv);
    if (const int *status = std::get_if<int>(&asked))
        return *status;
    return openWindow(argc, argv, std::get<WindowOptions>(asked));
}
