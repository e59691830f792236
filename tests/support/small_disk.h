// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

namespace tokendeck::test {

//! A real disk that is soon full: a tmpfs of 64 KiB, mounted for this process alone.
//!
//! Made before the first thread. It needs root's rights, or the kernel's leave to have them in a
//! namespace of its own; isThere() tells.
class SmallDisk {
public:
    SmallDisk();
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isThere() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

    //! Takes all room but \p left bytes, a multiple of 4096.
    void fill(qint64 left = 0) const;
    void makeRoom() const;

private:
    [[nodiscard]] QString filler() const { return m_folder.filePath(QStringLiteral("filler")); }

    QTemporaryDir m_folder;
    bool m_mounted = false;
};

//! While it lives, no file of this process may grow beyond \p bytes: a disk that is full in the
//! middle of a write, where no disk can be mounted.
class FileSizeLimit {
public:
    explicit FileSizeLimit(qint64 bytes);
    ~FileSizeLimit();
    Q_DISABLE_COPY_MOVE(FileSizeLimit)
};

//! While it lives, a process of root's is another user for the file system, who has \p folder.
//! Other processes are as they were.
class PlainUser {
public:
    explicit PlainUser(const QString &folder);
    ~PlainUser();
    Q_DISABLE_COPY_MOVE(PlainUser)
};

} // namespace tokendeck::test
