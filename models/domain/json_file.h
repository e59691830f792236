// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/outcome.h"

#include <QJsonObject>
#include <QString>

namespace tokendeck {

//! A file that holds one JSON object: preferences, the list of connections. Never a secret.
//! Reads and writes at once, so it is for small files only.
class JsonFile {
public:
    //! Over this size a file is damaged rather than read.
    static constexpr qint64 MaxBytes = qint64(8) * 1024 * 1024;

    //! \p path is absolute; its folder is made when first written.
    explicit JsonFile(QString path);

    [[nodiscard]] const QString &path() const { return m_path; }

    //! The file's object; an empty one when there is no file, or an empty file.
    //! FileDamaged when it is no JSON object or too large: it was moved aside, and Problem::detail
    //! is the name that it has now. FileFailed when it cannot be read, or not be moved.
    [[nodiscard]] Outcome<QJsonObject> read() const;

    //! Replaces the file as a whole or not at all. Only the user can read it (mode 0600), and a
    //! folder that has to be made is the user's alone (0700). FileFailed with the system's words.
    [[nodiscard]] VoidOutcome write(const QJsonObject &object) const;

    //! Moves the file aside for a reader that finds its content wrong: FileDamaged with the new
    //! name in Problem::detail, or FileFailed with \p why.
    [[nodiscard]] Problem moveAside(const QString &why) const;

private:
    QString m_path;
};

} // namespace tokendeck
