// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox_program.h"

#include "models/base/standard_output.h"
#include "models/base/system/program_files.h"
#include "models/base/system/system.h"

using namespace tokendeck;

int main(int argc, char **argv)
{
    reserveStandardStreams();
    outliveFileSizeLimit();
    const auto found = loadModule(QStringLiteral("tokendeck-embedded-sandbox"), SandboxProgramName);
    if (found)
        return reinterpret_cast<SandboxProgram>(*found)(argc, argv);
    printError("tokendeck-sandbox: its module was not loaded: " + found.error().toLocal8Bit()
               + '\n');
    return 1;
}
