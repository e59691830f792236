// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/system/program_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

struct ProgramFiles {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ProgramFiles)
};

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

tl::expected<QFunctionPointer, QString> loadModule(const QString &name, const char *function)
{
    const QString suffix = QStringLiteral(TOKENDECK_MODULE_SUFFIX);
    QStringList failures;
    for (const QString &file : programFiles(name)) {
        QLibrary module(file);
        if (const QFunctionPointer found = module.resolve(function))
            return found;
        // Where nothing is, the system's words name a file that nobody has looked for.
        if (QFileInfo::exists(file + suffix))
            failures.append(module.errorString());
    }
    if (failures.isEmpty())
        failures.append(ProgramFiles::tr("%1 is missing").arg(name + suffix));
    return tl::make_unexpected(failures.join(u"; "));
}

} // namespace tokendeck
