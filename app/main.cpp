// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"
#include "app/composition.h"
#include "models/domain/stop_signals.h"

#include <QApplication>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

//! A core file would hold every token that was in memory.
void forbidCoreFiles()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

QStringList argumentList(int count, char **arguments)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QString::fromLocal8Bit(arguments[i]));
    return list;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace tokendeck;
    forbidCoreFiles();
    QCoreApplication::setApplicationName(u"Tokendeck"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDECK_VERSION));
    QGuiApplication::setDesktopFileName(u"tokendeck"_s);
    // Before the application object, so that --help works without a display.
    const CommandLine commandLine = parseCommandLine(argumentList(argc, argv));

    const QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QCoreApplication::applicationName());
    Composition composition(commandLine, ApplicationPaths::standard(commandLine.sandbox));
    // A session manager asks nobody; clipboard and commands are seen to as when the window closes.
    const StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &composition, &Composition::stop);
    composition.start();
    return QApplication::exec();
}
