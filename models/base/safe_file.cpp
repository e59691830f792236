// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/safe_file.h"

#include "models/base/output/saved_bytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

//! Whether \p file, which is open, is its owner's alone, or has become so.
bool isPrivate(QFileDevice &file)
{
    constexpr QFile::Permissions Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return !(file.permissions() & Others) || file.setPermissions(OwnerOnly);
}

} // namespace

SafeFile::SafeFile(QString path)
    : m_path(std::move(path))
{
}

FileProblem SafeFile::problem(const QString &words) const
{
    const QString name = m_path.isEmpty() ? QString() : QDir::toNativeSeparators(m_path) + u": "_s;
    return {.kind = FileProblem::Kind::Failed, .detail = name + words};
}

FileOutcome<std::optional<QByteArray>> SafeFile::read(qint64 most) const
{
    QFile file(m_path);
    if (!file.exists())
        return std::nullopt;
    // Opening a pipe would wait for whoever writes to it.
    if (!QFileInfo(m_path).isFile())
        return fileFailure(problem(QCoreApplication::translate("FileProblem", "it is not a file")));
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(problem(file.errorString()));
    // read() takes memory for all that it is asked for, and the limit is far above most files.
    QByteArray bytes = file.read(std::min(file.size(), most) + 1);
    if (file.error() != QFileDevice::NoError)
        return fileFailure(problem(file.errorString()));
    return bytes;
}

FileOutcome<void> SafeFile::write(const QByteArray &bytes) const
{
    if (FileOutcome<void> made = makeFolder(QFileInfo(m_path).path()); !made)
        return made;
    // An old file loses its readers, too.
    const QString words = saveBytes(m_path, bytes, Readers::OwnerOnly);
    return words.isEmpty() ? FileOutcome<void>() : fileFailure(problem(words));
}

FileOutcome<void> SafeFile::append(const QByteArray &lines) const
{
    if (FileOutcome<void> made = create(); !made)
        return made;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
        return fileFailure(problem(file.errorString()));
    const qint64 before = file.size();
    char last = '\n';
    if (before > 0 && !(file.seek(before - 1) && file.getChar(&last)))
        return fileFailure(problem(file.errorString()));
    const QByteArray bytes = last == '\n' ? lines : '\n' + lines;
    errno = 0;
    if (file.write(bytes) == bytes.size())
        return {};
    const QString words = systemWords(file);
    file.resize(before); // half a line would be torn
    return fileFailure(problem(words));
}

FileOutcome<void> SafeFile::create() const
{
    if (FileOutcome<void> made = makeFolder(QFileInfo(m_path).path()); !made)
        return made;
    const QFileInfo info(m_path);
    if (info.exists() && !info.isFile())
        return fileFailure(problem(QCoreApplication::translate("FileProblem", "it is not a file")));
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append, OwnerOnly) || !isPrivate(file))
        return fileFailure(problem(file.errorString()));
    return {};
}

FileProblem SafeFile::moveAside(const QString &why, const QStringList &suffixes) const
{
    const QFileInfo info(m_path);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    for (int number = 1; number < 1000; ++number) {
        const QString newPath = info.dir().filePath(
            u"%1.damaged-%2%3"_s.arg(info.completeBaseName(), QString::number(number), ending));
        const bool isTaken = QFileInfo::exists(newPath)
            || std::ranges::any_of(suffixes, [&newPath](const QString &suffix) {
                                 return QFileInfo::exists(newPath + suffix);
                             });
        if (isTaken)
            continue;
        // rename() does not replace an existing file, so an earlier damaged one stays.
        if (!QFile::rename(m_path, newPath))
            break;
        for (const QString &suffix : suffixes)
            QFile::rename(m_path + suffix, newPath + suffix);
        return {.kind = FileProblem::Kind::Damaged, .detail = QDir::toNativeSeparators(newPath)};
    }
    return problem(why);
}

FileOutcome<void> SafeFile::makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(path).path();
    if (parent != path)
        if (FileOutcome<void> made = makeFolder(parent); !made)
            return made;
    errno = 0;
    if (QDir().mkdir(path, OwnerOnly | QFile::ExeOwner))
        return {};
    const int error = errno;
    if (QFileInfo(path).isDir()) // somebody else was faster
        return {};
    return fileFailure(SafeFile(path).problem(
        error != 0 ? qt_error_string(error)
                   : QCoreApplication::translate("FileProblem", "the folder cannot be made")));
}

} // namespace tokendeck
