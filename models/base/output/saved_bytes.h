// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QFileDevice;

namespace tokendeck {

//! Who may read a file that is written.
enum class Readers {
    AsUsual, //!< a new file follows the umask, an old one keeps its mode
    OwnerOnly, //!< before the first byte is in it
};

//! Replaces the file at \p path by \p bytes, once all of them are on the disk, or leaves it as it
//! was: why, in the system's words; empty where it was written. What is there and is no file (a
//! pipe, a terminal, a device) is never replaced: it takes the bytes, unless they are for the owner
//! only. Works at once; for the background.
[[nodiscard]] QString saveBytes(const QString &path, const QByteArray &bytes,
                                Readers readers = Readers::AsUsual);

//! What the system says of the last failure of \p file: Qt has no words where a part was written.
//! errno is 0 before what may fail.
[[nodiscard]] QString systemWords(const QFileDevice &file);

} // namespace tokendeck
