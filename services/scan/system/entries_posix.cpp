// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/system/entries.h"

#include <QFile>

#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace tokendeck {

QByteArray entryName(const QString &shown)
{
    return QFile::encodeName(shown);
}

QString shownName(const QByteArray &name)
{
    return QFile::decodeName(name);
}

QByteArray canonicalPath(const QByteArray &path)
{
    char *const found = ::realpath(path.constData(), nullptr);
    const QByteArray canonical(found);
    std::free(found);
    return canonical;
}

tl::expected<EntryKind, SystemError> kindOf(const QByteArray &path)
{
    struct stat status { };
    if (::stat(path.constData(), &status) != 0)
        return tl::make_unexpected(errno);
    return S_ISDIR(status.st_mode) ? EntryKind::Folder
        : S_ISREG(status.st_mode)  ? EntryKind::File
                                   : EntryKind::Other;
}

bool isGone(SystemError error)
{
    // Gone, or a link, or something else by now.
    return error == ENOENT || error == ELOOP || error == ENOTDIR;
}

Unread unreadBecause(SystemError error, const QByteArray &path)
{
    const bool denied = error == EACCES || error == EPERM;
    return {.path = shownName(path),
            .reason = denied                          ? UnreadReason::NotAllowed
                : error == ENOENT || error == ENOTDIR ? UnreadReason::NotThere
                                                      : UnreadReason::Failed,
            .detail = QString::fromLocal8Bit(std::strerror(error))};
}

} // namespace tokendeck
