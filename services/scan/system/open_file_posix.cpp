// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/system/open_file.h"
#include "services/scan/system/open_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <limits>

namespace tokendeck {
namespace {

//! What st_blocks counts (inode(7)).
constexpr qint64 BlockSize = 512;

} // namespace

OpenFile::OpenFile(const FileName &file)
{
    const int flags =
        O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | (file.followsLink ? 0 : O_NOFOLLOW);
    m_handle =
        ::openat(file.folder ? file.folder->descriptor() : AT_FDCWD, file.name.constData(), flags);
    if (m_handle < 0) {
        m_error = errno;
        m_isUnreadable = errno == ENXIO;
        return;
    }
    struct stat status { };
    if (::fstat(int(m_handle), &status) != 0)
        return;
    m_isRegular = S_ISREG(status.st_mode);
    m_size = status.st_size;
    m_mayHaveHoles = qint64(status.st_blocks) * BlockSize < m_size;
}

OpenFile::~OpenFile()
{
    if (m_handle >= 0)
        ::close(int(m_handle));
}

qint64 OpenFile::read(qint64 offset, std::span<char> room)
{
    m_error.reset();
    for (;;) {
        const ssize_t size = ::pread(int(m_handle), room.data(), room.size(), offset);
        if (size >= 0)
            return size;
        if (errno == EINTR)
            continue;
        m_error = errno;
        return -1;
    }
}

std::optional<DataRange> OpenFile::nextData(qint64 offset) const
{
    const qint64 data = ::lseek(int(m_handle), offset, SEEK_DATA);
    if (data < 0 && errno == ENXIO)
        return std::nullopt; // a hole up to the end
    const qint64 hole = data < 0 ? -1 : ::lseek(int(m_handle), data, SEEK_HOLE);
    if (hole < 0)
        return DataRange{offset, std::numeric_limits<qint64>::max()};
    return DataRange{data, hole};
}

} // namespace tokendeck
