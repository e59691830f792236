// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/output/saved_bytes.h"

#include "models/base/system/system.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

QString writeInto(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return file.errorString();
    errno = 0;
    return file.write(bytes) == bytes.size() ? QString() : systemWords(file);
}

} // namespace

QString systemWords(const QFileDevice &file)
{
    return errno != 0 ? qt_error_string(errno) : file.errorString();
}

QString saveBytes(const QString &path, const QByteArray &bytes, Readers readers)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir())
        return readers == Readers::OwnerOnly
            ? QCoreApplication::translate("FileProblem", "it is not a file")
            : writeInto(path, bytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (readers == Readers::OwnerOnly && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return file.errorString();
    // commit() of Qt 6.4 answers true, and replaces the file, although its own flush failed.
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush() || !isOnDisk(file)) {
        const QString words = systemWords(file);
        file.cancelWriting();
        return words;
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace tokendeck
