// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// tokendeck-clipboard --timeout SECONDS: copies what it reads from standard input, a token, says
// "copied" once the desktop has it, and ends when it has left the clipboard; 0 seconds: when
// something else was copied. Exits with 3 where the desktop lets only a window in front copy. A
// part of tokendeck copy, and for nobody else.

#include "app/memory_guard.h"
#include "app/system/no_screen.h"
#include "models/base/clock.h"
#include "models/base/standard_output.h"
#include "models/base/stop_signals.h"
#include "services/desktop/clipboard_service.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>

#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;
using namespace tokendeck;

namespace {

//! The exit status where this desktop wants a window that has the focus, which is never here.
constexpr int NeedsFocus = 3;

//! Longer than every token, and than every text that holds some.
constexpr qint64 MostBytes = 1024 * 1024;

Secret readSecret()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QByteArray bytes = input.read(MostBytes);
    for (QByteArray more; !(more = input.read(MostBytes)).isEmpty() && bytes.size() < MostBytes;)
        bytes += more;
    const Secret secret{std::string_view(bytes.constData(), size_t(bytes.size()))};
    wipeMemory(bytes.data(), size_t(bytes.size()));
    return secret;
}

} // namespace

int main(int argc, char **argv)
{
    guardMemory();
    reserveStandardStreams();
    QCoreApplication::setApplicationName(u"Tokendeck"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(TOKENDECK_APPLICATION_ID));
    const Secret secret = readSecret();
    if (secret.isEmpty())
        return 1;
    std::optional<NoScreen> noScreen(std::in_place, [](const QString &) { std::_Exit(1); });
    const QGuiApplication application(argc, argv);
    noScreen.reset();
    QCommandLineParser parser;
    parser.addOption({u"timeout"_s, QString(), u"seconds"_s});
    if (!parser.parse(QCoreApplication::arguments()))
        return 2;
    const int seconds = parser.value(u"timeout"_s).toInt();

    const StopSignals stop;
    SystemClock clock;
    ClipboardService clipboard(clock);
    clipboard.setTimeout(seconds > 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt);
    QObject::connect(&clipboard, &ClipboardService::cleared, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&stop, &StopSignals::stopRequested, &clipboard, &ClipboardService::clearNow);
    QObject::connect(&stop, &StopSignals::stopRequested, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    if (!clipboard.copySecret(secret, {}))
        return QGuiApplication::platformName().startsWith("wayland"_L1) ? NeedsFocus : 1;
    if (!printOutput("copied\n", "tokendeck-clipboard"))
        return 1;
    return QCoreApplication::exec();
}
