// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/json_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

Problem fileFailed(const QString &path, const QString &systemWords)
{
    return {.kind = ProblemKind::FileFailed,
            .detail = QDir::toNativeSeparators(path) + u": "_s + systemWords};
}

//! Makes \p path, and above it what is missing, for the user alone.
bool makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QString parent = QFileInfo(path).path();
    if (parent != path && !makePrivateFolder(parent))
        return false;
    return QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
        || QFileInfo(path).isDir();
}

} // namespace

JsonFile::JsonFile(QString path)
    : m_path(std::move(path))
{
}

Outcome<QJsonObject> JsonFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return failure(fileFailed(m_path, file.errorString()));
    if (file.size() > MaxBytes) {
        file.close();
        return failure(moveAside(u"the file is too large"_s));
    }
    const QByteArray bytes = file.read(MaxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(fileFailed(m_path, file.errorString()));
    file.close();
    if (bytes.isEmpty())
        return QJsonObject();

    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(
            moveAside(u"%1 at byte %2"_s.arg(error.errorString(), QString::number(error.offset))));
    if (!document.isObject())
        return failure(moveAside(u"the file is not a JSON object"_s));
    return document.object();
}

VoidOutcome JsonFile::write(const QJsonObject &object) const
{
    const QString folder = QFileInfo(m_path).path();
    if (!makePrivateFolder(folder))
        return failure(fileFailed(folder, u"the folder cannot be made"_s));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(fileFailed(m_path, file.errorString()));
    // Before the first byte is in it; a new file follows the umask and an old one keeps its mode.
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(fileFailed(m_path, file.errorString()));
    file.write(QJsonDocument(object).toJson(QJsonDocument::Indented));
    if (!file.commit())
        return failure(fileFailed(m_path, file.errorString()));
    return {};
}

Problem JsonFile::moveAside(const QString &why) const
{
    const QFileInfo info(m_path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    // rename() does not replace an existing file, so an earlier damaged one stays.
    for (int number = 1; number < 1000; ++number) {
        const QString newPath = info.dir().filePath(
            u"%1.damaged-%2%3"_s.arg(info.completeBaseName(), QString::number(number), suffix));
        if (QFileInfo::exists(newPath))
            continue;
        if (QFile::rename(m_path, newPath))
            return {.kind = ProblemKind::FileDamaged, .detail = QDir::toNativeSeparators(newPath)};
        break;
    }
    return fileFailed(m_path, why);
}

} // namespace tokendeck
