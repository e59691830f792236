// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/file_problem.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace tokendeck {

//! A file of this application, for its owner alone: it is made with mode 0600, in folders that are
//! made with 0700. Whatever fails is Failed with the file's name and the system's words in
//! FileProblem::detail. Works at once, so it is for small files only.
class SafeFile {
public:
    //! \p path is absolute; its folder is made when first written.
    explicit SafeFile(QString path);

    [[nodiscard]] const QString &path() const { return m_path; }

    //! The file's bytes, \p most + 1 of them where there are more; nothing when there is no file.
    [[nodiscard]] FileOutcome<std::optional<QByteArray>> read(qint64 most) const;

    //! Replaces the file as a whole, on the disk when this returns, or leaves it as it was.
    [[nodiscard]] FileOutcome<void> write(const QByteArray &bytes) const;

    //! Adds \p lines, which end with a line feed, or nothing of them. A last line that was torn off
    //! is ended first, so that it and \p lines both stay.
    [[nodiscard]] FileOutcome<void> append(const QByteArray &lines) const;

    //! Makes the file, empty, where there is none; one that others may read becomes its owner's.
    [[nodiscard]] FileOutcome<void> create() const;

    //! Moves the file, and what stands beside it under its name with one of \p suffixes, to a name
    //! that nothing has: Damaged with that name in FileProblem::detail, or Failed with \p why.
    [[nodiscard]] FileProblem moveAside(const QString &why, const QStringList &suffixes = {}) const;

    //! Makes the folder \p path, and above it what is missing, for the user alone.
    [[nodiscard]] static FileOutcome<void> makeFolder(const QString &path);

    //! Failed for this file, if it has a name, with \p words.
    [[nodiscard]] FileProblem problem(const QString &words) const;

private:
    QString m_path;
};

} // namespace tokendeck
