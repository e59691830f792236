// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/base/program_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

QDir programFolder()
{
#ifdef Q_OS_LINUX
    return QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).dir();
#else
    if (QCoreApplication::instance())
        return QDir(QCoreApplication::applicationDirPath());
    // Qt knows it while there is an application.
    int count = 0;
    const QCoreApplication application(count, nullptr);
    return QDir(QCoreApplication::applicationDirPath());
#endif
}

} // namespace

QStringList programFiles(const QString &name)
{
    const QDir folder = programFolder();
    return {folder.filePath(name),
            QDir::cleanPath(folder.filePath(QStringLiteral(TOKENDECK_PARTS) + u'/' + name))};
}

} // namespace tokendeck::cli
