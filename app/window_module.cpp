// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window_module.h"

#include "models/base/standard_output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibrary>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! Where the module may be, from the program's folder: beside it where both were built, or where
//! modules are installed.
constexpr auto Folders = {".", TOKENDECK_MODULES};

QDir programFolder(int &argc, char **argv)
{
#ifdef Q_OS_LINUX
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).dir();
#else
    // Qt knows it while there is an application, which is a matter of milliseconds.
    const QCoreApplication application(argc, argv);
    return QDir(QCoreApplication::applicationDirPath());
#endif
}

} // namespace

int openWindow(int argc, char **argv, const WindowOptions &options)
{
    const QDir program = programFolder(argc, argv);
    QStringList failures;
    for (const char *folder : Folders) {
        QLibrary module(QDir::cleanPath(program.filePath(QString::fromLatin1(folder)))
                        + u"/tokendeck-window"_s);
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
