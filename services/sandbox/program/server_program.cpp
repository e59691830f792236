// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/program/server_program.h"

#include "models/base/standard_output.h"
#include "models/base/stop_signals.h"
#include "services/sandbox/base/json_text.h"
#include "services/sandbox/program/command_line.h"
#include "services/sandbox/sandbox.h"

#include <QCoreApplication>

namespace tokendeck::sandbox {

namespace {

const QByteArray Program = "tokendeck-sandbox";

QByteArray lineOf(const SandboxAccess &access)
{
    JsonText json;
    json.beginObject()
        .member("url", access.url.toString())
        .member("listener", access.listener.toString())
        .member("apiToken", access.apiToken)
        .member("accountId", access.accountId.value())
        .endObject();
    return json.take();
}

} // namespace

int runServer(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const CommandLine line = readCommandLine(QCoreApplication::arguments());
    if (line.exitStatus) {
        if (*line.exitStatus == 0)
            return printOutput(line.text.toUtf8() + '\n', Program) ? 0 : 1;
        printError(line.text.toUtf8() + '\n');
        return *line.exitStatus;
    }
    const StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &application,
                     &QCoreApplication::quit);
    Sandbox server;
    const Outcome<SandboxAccess> access = server.start(line.options);
    if (!access) {
        printError(Program + ": " + access.error().detail.toUtf8() + '\n');
        return 1;
    }
    if (access->notice)
        printError(Program + ": the data file was damaged; it is now "
                   + access->notice->detail.toUtf8() + '\n');
    // Nobody could find a server that has not said where it is.
    if (!printOutput(lineOf(*access) + '\n', Program))
        return 1;
    return QCoreApplication::exec();
}

} // namespace tokendeck::sandbox
