// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/system/entries.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>

namespace tokendeck {

QByteArray entryName(const QString &shown)
{
    return QDir::fromNativeSeparators(shown).toUtf8();
}

QString shownName(const QByteArray &name)
{
    return QString::fromUtf8(name);
}

QByteArray canonicalPath(const QByteArray &path)
{
    return entryName(QFileInfo(shownName(path)).canonicalFilePath());
}

tl::expected<EntryKind, SystemError> kindOf(const QByteArray &path)
{
    const QString native = QDir::toNativeSeparators(shownName(path));
    // Opened, so that a link is what it leads to.
    const HANDLE file =
        ::CreateFileW(reinterpret_cast<const wchar_t *>(native.utf16()), FILE_READ_ATTRIBUTES,
                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                      OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return tl::make_unexpected(SystemError(::GetLastError()));
    BY_HANDLE_FILE_INFORMATION status{};
    const bool known = ::GetFileInformationByHandle(file, &status) != 0;
    const bool onDisk = ::GetFileType(file) == FILE_TYPE_DISK;
    ::CloseHandle(file);
    if (!known || !onDisk)
        return EntryKind::Other;
    return (status.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0 ? EntryKind::Folder
                                                                     : EntryKind::File;
}

bool isGone(SystemError error)
{
    return error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND
        || error == ERROR_DIRECTORY || error == ERROR_DELETE_PENDING;
}

Unread unreadBecause(SystemError error, const QByteArray &path)
{
    const bool denied = error == ERROR_ACCESS_DENIED || error == ERROR_SHARING_VIOLATION;
    const bool gone = error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND;
    return {.path = shownName(path),
            .reason = denied ? UnreadReason::NotAllowed
                : gone       ? UnreadReason::NotThere
                             : UnreadReason::Failed,
            .detail = qt_error_string(error)};
}

} // namespace tokendeck
