// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/small_disk.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

namespace tokendeck::test {
namespace {

constexpr uid_t Nobody = 65534;

} // namespace

SmallDisk::SmallDisk()
{
    const int namespaces = ::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER;
    // Private, or the mount would show outside.
    m_mounted = ::unshare(namespaces) == 0
        && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("tmpfs", qPrintable(m_folder.path()), "tmpfs", 0, "size=64k") == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(qPrintable(m_folder.path()), MNT_DETACH);
}

void SmallDisk::fill(qint64 left) const
{
    const QByteArray block(4096, 'x');
    QFile file(filler());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    while (file.write(block) == block.size()) { }
    file.resize(file.size() - left);
}

void SmallDisk::makeRoom() const
{
    QFile::remove(filler());
}

FileSizeLimit::FileSizeLimit(qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = rlim_t(bytes);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

FileSizeLimit::~FileSizeLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

PlainUser::PlainUser(const QString &folder)
{
    if (::geteuid() != 0)
        return;
    [[maybe_unused]] const int given = ::chown(qPrintable(folder), Nobody, Nobody);
    // The saved id is the way back.
    [[maybe_unused]] const int become = ::setresuid(Nobody, Nobody, 0);
}

PlainUser::~PlainUser()
{
    uid_t real = 0;
    uid_t effective = 0;
    uid_t saved = Nobody;
    if (::getresuid(&real, &effective, &saved) == 0 && saved == 0) [[maybe_unused]]
        const int back = ::setresuid(0, 0, 0);
}

} // namespace tokendeck::test
