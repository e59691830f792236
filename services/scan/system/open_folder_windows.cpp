// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/system/open_folder.h"

#include <QDir>

#include <windows.h>

namespace tokendeck {
namespace {

//! Links are reparse points, and so are files that stand in a cloud: those are no links.
EntryKind kindOf(const WIN32_FIND_DATAW &entry)
{
    const bool isLink = (entry.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0
        && (entry.dwReserved0 == IO_REPARSE_TAG_SYMLINK
            || entry.dwReserved0 == IO_REPARSE_TAG_MOUNT_POINT);
    if (isLink || (entry.dwFileAttributes & FILE_ATTRIBUTE_DEVICE) != 0)
        return EntryKind::Other;
    return (entry.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0 ? EntryKind::Folder
                                                                    : EntryKind::File;
}

} // namespace

OpenFolder::OpenFolder(QByteArray path, Links links)
    : m_path(std::move(path))
{
    const QString native = QDir::toNativeSeparators(shownName(m_path));
    const DWORD attributes =
        ::GetFileAttributesW(reinterpret_cast<const wchar_t *>(native.utf16()));
    if (attributes == INVALID_FILE_ATTRIBUTES)
        m_error = SystemError(::GetLastError());
    else if ((attributes & FILE_ATTRIBUTE_DIRECTORY) == 0)
        m_error = ERROR_DIRECTORY;
    else if (links == Links::Refuse && (attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0
             && QFileInfo(native).isSymbolicLink())
        m_error = ERROR_DIRECTORY;
}

OpenFolder::~OpenFolder() = default;

bool OpenFolder::showsTheKernel() const
{
    return false;
}

std::optional<SystemError>
OpenFolder::list(const std::function<void(const QByteArray &name, EntryKind kind)> &take) const
{
    const QString pattern = QDir::toNativeSeparators(shownName(m_path) + QStringLiteral("/*"));
    WIN32_FIND_DATAW entry{};
    const HANDLE search =
        ::FindFirstFileExW(reinterpret_cast<const wchar_t *>(pattern.utf16()), FindExInfoBasic,
                           &entry, FindExSearchNameMatch, nullptr, FIND_FIRST_EX_LARGE_FETCH);
    if (search == INVALID_HANDLE_VALUE) {
        const auto error = SystemError(::GetLastError());
        return error == ERROR_FILE_NOT_FOUND ? std::nullopt : std::optional(error); // it is empty
    }
    do {
        const QString name = QString::fromWCharArray(entry.cFileName);
        if (name != QLatin1String(".") && name != QLatin1String(".."))
            take(entryName(name), kindOf(entry));
    } while (::FindNextFileW(search, &entry) != 0);
    const auto error = SystemError(::GetLastError());
    ::FindClose(search);
    return error == ERROR_NO_MORE_FILES ? std::nullopt : std::optional(error);
}

} // namespace tokendeck
