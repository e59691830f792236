// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/safe_file.h"

#include <QJsonObject>

#include <functional>

namespace tokendeck {

//! A file that holds one JSON object: preferences, the list of connections. Never a secret.
//!
//! Another computer may have the same file (a synchronised home). So the file is looked at before
//! it is replaced, and what was written there since stays: see merged().
class JsonFile {
public:
    //! Over this size a file is damaged rather than read.
    static constexpr qint64 MaxBytes = qint64(8) * 1024 * 1024;

    using Notice = std::function<void(const FileProblem &)>;

    //! \p path as for SafeFile. \p keys are the members by which entries of the file's lists are
    //! told apart, for merged(). \p notice gets Damaged when write() finds a damaged file.
    explicit JsonFile(QString path, QStringList keys = {}, Notice notice = {});

    [[nodiscard]] const QString &path() const { return m_file.path(); }

    //! The file's object; an empty one when there is no file. Damaged when it is empty, no JSON
    //! object, or too large: it was moved aside, and FileProblem::detail is the name that it has
    //! now. Failed when it cannot be read, or not be moved.
    [[nodiscard]] FileOutcome<QJsonObject> read();
    //! Whether the last read() found a file.
    [[nodiscard]] bool wasThere() const { return m_wasThere; }

    //! Makes the file what read() or write() had last, and \p object differs from that in, applied
    //! to what is there now. As a whole or not at all, see SafeFile::write(). A file that is
    //! damaged now is moved aside first; one that cannot be read is left alone (Failed).
    [[nodiscard]] FileOutcome<void> write(const QJsonObject &object);

    //! Moves the file aside for a reader that finds its content wrong: Damaged with the new
    //! name in FileProblem::detail, or Failed with \p why.
    [[nodiscard]] FileProblem moveAside(const QString &why);

private:
    [[nodiscard]] FileOutcome<QJsonObject> parsed(const QByteArray &bytes);

    SafeFile m_file;
    QStringList m_keys;
    Notice m_notice;
    QJsonObject m_base; //!< as the owner has read or written it last
    bool m_wasThere = false;
};

} // namespace tokendeck
