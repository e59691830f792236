// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/system/unread.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace tokendeck {

// Files and folders as the system has them. Their names are bytes, as most systems have no other
// idea of them: the system's own on POSIX, UTF-8 on Windows.

enum class EntryKind {
    Folder,
    File, //!< a regular one
    Other, //!< a link, device, FIFO, socket
};

//! What the system says of a failure: errno, or Windows' GetLastError(); never 0.
using SystemError = int;

[[nodiscard]] QByteArray entryName(const QString &shown);
[[nodiscard]] QString shownName(const QByteArray &name);
//! Whether \p name is text: what takes texts alone, as git's arguments do here, can be told it.
[[nodiscard]] inline bool isTextName(const QByteArray &name)
{
    return entryName(shownName(name)) == name;
}
//! \p path without links, "." and "..", with '/' between its parts; empty where nothing is there.
[[nodiscard]] QByteArray canonicalPath(const QByteArray &path);

//! What \p path is, or what it leads to if it is a link.
[[nodiscard]] tl::expected<EntryKind, SystemError> kindOf(const QByteArray &path);

//! Whether there is nothing (any more) of that kind and name, which is no failure of what was met
//! on the way through a tree.
[[nodiscard]] bool isGone(SystemError error);
//! What kept us from \p path.
[[nodiscard]] Unread unreadBecause(SystemError error, const QByteArray &path);

} // namespace tokendeck
