// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/application_paths.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

QString place(QStandardPaths::StandardLocation location, bool sandbox)
{
    const QString path = QStandardPaths::writableLocation(location);
    return sandbox ? QDir(path).filePath(u"sandbox"_s) : path;
}

} // namespace

ApplicationPaths ApplicationPaths::standard(bool sandbox)
{
    return {.settings = place(QStandardPaths::AppConfigLocation, sandbox),
            .data = place(QStandardPaths::AppLocalDataLocation, sandbox)};
}

QString ApplicationPaths::inSettings(const QString &name) const
{
    return QDir(settings).filePath(name);
}

QString ApplicationPaths::inData(const QString &name) const
{
    return QDir(data).filePath(name);
}

} // namespace tokendeck
