// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/json_file.h"

#include "models/base/json_merge.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tokendeck {

JsonFile::JsonFile(QString path, QStringList keys, Notice notice)
    : m_file(std::move(path))
    , m_keys(std::move(keys))
    , m_notice(std::move(notice))
{
}

FileOutcome<QJsonObject> JsonFile::read()
{
    m_base = {};
    m_wasThere = false;
    FileOutcome<std::optional<QByteArray>> bytes = m_file.read(MaxBytes);
    if (!bytes)
        return fileFailure(bytes.error());
    if (!*bytes)
        return QJsonObject();
    FileOutcome<QJsonObject> object = parsed(**bytes);
    if (object) {
        m_base = *object;
        m_wasThere = true;
    }
    return object;
}

FileOutcome<QJsonObject> JsonFile::parsed(const QByteArray &bytes)
{
    if (bytes.isEmpty()) // this application never leaves one so
        return fileFailure(
            moveAside(QCoreApplication::translate("FileProblem", "the file is empty")));
    if (bytes.size() > MaxBytes)
        return fileFailure(
            moveAside(QCoreApplication::translate("FileProblem", "the file is too large")));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fileFailure(moveAside(QCoreApplication::translate("FileProblem", "%1 at byte %2")
                                         .arg(error.errorString(), QString::number(error.offset))));
    if (!document.isObject())
        return fileFailure(
            moveAside(QCoreApplication::translate("FileProblem", "the file is not a JSON object")));
    return document.object();
}

FileOutcome<void> JsonFile::write(const QJsonObject &object)
{
    const FileOutcome<std::optional<QByteArray>> there = m_file.read(MaxBytes);
    if (!there)
        return fileFailure(there.error());
    QJsonObject whole = object;
    if (*there) {
        const FileOutcome<QJsonObject> theirs = parsed(**there);
        if (theirs)
            whole = merged(m_base, object, *theirs, m_keys);
        else if (theirs.error().kind != FileProblem::Kind::Damaged)
            return fileFailure(theirs.error());
        else if (m_notice)
            m_notice(theirs.error());
    }
    FileOutcome<void> written = m_file.write(QJsonDocument(whole).toJson(QJsonDocument::Indented));
    if (written)
        m_base = object;
    return written;
}

FileProblem JsonFile::moveAside(const QString &why)
{
    FileProblem problem = m_file.moveAside(why);
    if (problem.kind == FileProblem::Kind::Damaged) {
        m_base = {};
        m_wasThere = false;
    }
    return problem;
}

} // namespace tokendeck
