// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/system/open_folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace tokendeck {
namespace {

EntryKind kindIn(int folder, const dirent &entry)
{
    switch (entry.d_type) {
    case DT_DIR:
        return EntryKind::Folder;
    case DT_REG:
        return EntryKind::File;
    case DT_UNKNOWN: {
        struct stat status { };
        if (::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
            return EntryKind::Other;
        return S_ISDIR(status.st_mode) ? EntryKind::Folder
            : S_ISREG(status.st_mode)  ? EntryKind::File
                                       : EntryKind::Other;
    }
    default:
        return EntryKind::Other;
    }
}

bool isDots(const char *name)
{
    return std::strcmp(name, ".") == 0 || std::strcmp(name, "..") == 0;
}

} // namespace

OpenFolder::OpenFolder(QByteArray path, Links links)
    : m_path(std::move(path))
{
    const int flags =
        O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC | (links == Links::Follow ? 0 : O_NOFOLLOW);
    m_descriptor = ::open(m_path.constData(), flags);
    struct stat status { };
    if (m_descriptor < 0 || ::fstat(m_descriptor, &status) != 0)
        m_error = errno;
    else
        m_device = status.st_dev;
}

OpenFolder::~OpenFolder()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool OpenFolder::showsTheKernel() const
{
#ifdef Q_OS_LINUX
    constexpr std::array<quint32, 12> kinds{
        0x9fa0, // proc
        0x62656572, // sysfs
        0x27e0eb, // cgroup
        0x63677270, // cgroup2
        0x64626720, // debugfs
        0x74726163, // tracefs
        0x73636673, // securityfs
        0x1cd1, // devpts
        0xcafe4a11, // bpf
        0x6165676c, // pstore
        0xf97cff8c, // selinuxfs
        0x42494e4d, // binfmt_misc
    };
    struct statfs status { };
    return ::fstatfs(m_descriptor, &status) == 0
        && std::ranges::find(kinds, quint32(status.f_type)) != kinds.end();
#else
    return false;
#endif
}

std::optional<SystemError>
OpenFolder::list(const std::function<void(const QByteArray &name, EntryKind kind)> &take) const
{
    const int listed = ::dup(m_descriptor);
    DIR *entries = listed < 0 ? nullptr : ::fdopendir(listed);
    if (!entries)
        return errno;
    errno = 0;
    for (const dirent *entry = ::readdir(entries); entry; entry = ::readdir(entries)) {
        if (!isDots(entry->d_name))
            take(QByteArray(entry->d_name), kindIn(m_descriptor, *entry));
        errno = 0;
    }
    const int error = errno;
    ::closedir(entries);
    return error != 0 ? std::optional(error) : std::nullopt;
}

} // namespace tokendeck
