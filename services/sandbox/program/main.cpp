// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/stop_signals.h"
#include "services/sandbox/json_text.h"
#include "services/sandbox/program/command_line.h"
#include "services/sandbox/sandbox.h"

#include <QCoreApplication>

#include <cstdio>

using namespace tokendeck;

namespace {

void print(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QByteArray lineOf(const SandboxAccess &access)
{
    sandbox::JsonText json;
    json.beginObject()
        .member("url", access.url.toString())
        .member("apiToken", access.apiToken)
        .member("accountId", access.accountId.value())
        .endObject();
    return json.take();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const sandbox::CommandLine line = sandbox::readCommandLine(QCoreApplication::arguments());
    if (line.exitStatus) {
        print(*line.exitStatus == 0 ? stdout : stderr, line.text.toUtf8());
        return *line.exitStatus;
    }
    const StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &application,
                     &QCoreApplication::quit);
    Sandbox server;
    const Outcome<SandboxAccess> access = server.start(line.options);
    if (!access) {
        print(stderr, "tokendeck-sandbox: " + access.error().detail.toUtf8());
        return 1;
    }
    if (access->notice)
        print(stderr,
              "tokendeck-sandbox: the data file was damaged; it is now "
                  + access->notice->detail.toUtf8());
    print(stdout, lineOf(*access));
    return QCoreApplication::exec();
}
