// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/system/entries.h"

#include <optional>
#include <span>

namespace tokendeck {

class OpenFolder;

//! A file as the system knows it.
struct FileName {
    const OpenFolder *folder = nullptr; //!< that holds it; absent where the name is a path
    QByteArray name;
    bool followsLink = false; //!< of a path that was named by the admin
};

//! A part of a file that is no hole.
struct DataRange {
    qint64 begin = 0;
    qint64 end = 0; //!< behind the last byte; may be behind the file's end
};

//! An open file, and how it was then.
class OpenFile {
public:
    //! Opens \p file, and waits for nobody: should a FIFO stand there, not for who writes into it.
    explicit OpenFile(const FileName &file);
    ~OpenFile();
    Q_DISABLE_COPY_MOVE(OpenFile)

    //! Why it was not opened, or not read the last time.
    [[nodiscard]] std::optional<SystemError> error() const { return m_error; }
    //! Whether it was not opened, as nothing can be read from what stands there: a socket.
    [[nodiscard]] bool isUnreadable() const { return m_isUnreadable; }
    [[nodiscard]] bool isRegular() const { return m_isRegular; }
    //! Bytes; some file systems of the kernel's own say 0 and have some.
    [[nodiscard]] qint64 size() const { return m_size; }
    //! Whether it takes less of the disk than it is long.
    [[nodiscard]] bool mayHaveHoles() const { return m_mayHaveHoles; }

    //! Reads bytes from \p offset on into \p room: how many, 0 at its end, negative where it
    //! failed.
    [[nodiscard]] qint64 read(qint64 offset, std::span<char> room);
    //! The first part that is no hole, from \p offset on; all of it where the file system does not
    //! tell, absent where a hole goes on to the end.
    [[nodiscard]] std::optional<DataRange> nextData(qint64 offset) const;

private:
    std::optional<SystemError> m_error;
    bool m_isUnreadable = false;
    bool m_isRegular = false;
    bool m_mayHaveHoles = false;
    qint64 m_size = 0;
    qintptr m_handle = -1;
};

} // namespace tokendeck
