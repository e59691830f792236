// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/system/open_file.h"
#include "services/scan/system/open_folder.h"

#include <QDir>

#include <windows.h>
#include <winioctl.h>

#include <algorithm>
#include <limits>

namespace tokendeck {
namespace {

HANDLE handleOf(qintptr handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

} // namespace

OpenFile::OpenFile(const FileName &file)
{
    const QByteArray path = file.folder ? file.folder->path() + '/' + file.name : file.name;
    const QString native = QDir::toNativeSeparators(shownName(path));
    // What others have open is read all the same.
    const DWORD flags =
        FILE_FLAG_SEQUENTIAL_SCAN | (file.followsLink ? 0 : FILE_FLAG_OPEN_REPARSE_POINT);
    const HANDLE opened =
        ::CreateFileW(reinterpret_cast<const wchar_t *>(native.utf16()), GENERIC_READ,
                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                      OPEN_EXISTING, flags, nullptr);
    m_handle = reinterpret_cast<qintptr>(opened);
    if (opened == INVALID_HANDLE_VALUE) {
        m_error = SystemError(::GetLastError());
        return;
    }
    BY_HANDLE_FILE_INFORMATION status{};
    m_isRegular = ::GetFileType(opened) == FILE_TYPE_DISK
        && ::GetFileInformationByHandle(opened, &status) != 0
        && (status.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) == 0;
    m_size = qint64((quint64(status.nFileSizeHigh) << 32) | status.nFileSizeLow);
    m_mayHaveHoles = (status.dwFileAttributes & FILE_ATTRIBUTE_SPARSE_FILE) != 0;
}

OpenFile::~OpenFile()
{
    if (handleOf(m_handle) != INVALID_HANDLE_VALUE)
        ::CloseHandle(handleOf(m_handle));
}

qint64 OpenFile::read(qint64 offset, std::span<char> room)
{
    m_error.reset();
    OVERLAPPED place{};
    place.Offset = DWORD(quint64(offset) & 0xffffffffU);
    place.OffsetHigh = DWORD(quint64(offset) >> 32);
    const auto wanted =
        DWORD(std::min<size_t>(room.size(), size_t(std::numeric_limits<qint32>::max())));
    DWORD size = 0;
    if (::ReadFile(handleOf(m_handle), room.data(), wanted, &size, &place) != 0)
        return size;
    const auto error = SystemError(::GetLastError());
    if (error == ERROR_HANDLE_EOF)
        return 0;
    m_error = error;
    return -1;
}

std::optional<DataRange> OpenFile::nextData(qint64 offset) const
{
    FILE_ALLOCATED_RANGE_BUFFER asked{};
    asked.FileOffset.QuadPart = offset;
    asked.Length.QuadPart = m_size - offset;
    FILE_ALLOCATED_RANGE_BUFFER found{};
    DWORD bytes = 0;
    const bool told = ::DeviceIoControl(handleOf(m_handle), FSCTL_QUERY_ALLOCATED_RANGES, &asked,
                                        sizeof(asked), &found, sizeof(found), &bytes, nullptr)
            != 0
        || ::GetLastError() == ERROR_MORE_DATA; // there are others behind this one
    if (!told)
        return DataRange{offset, std::numeric_limits<qint64>::max()};
    if (bytes == 0)
        return std::nullopt;
    const qint64 begin = std::max<qint64>(found.FileOffset.QuadPart, offset);
    return DataRange{begin, found.FileOffset.QuadPart + found.Length.QuadPart};
}

} // namespace tokendeck
