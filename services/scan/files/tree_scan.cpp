// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/files/tree_scan.h"

#include <QFile>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <thread>

namespace tokendeck {
namespace {

//! So many are read by one thread in a row: other threads help with a folder that has more.
constexpr size_t FilesAtOnce = 64;

enum class EntryKind { Folder, File, Other };

EntryKind kindOf(int folder, const dirent &entry)
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

//! Whether \p folder is of a file system without files: what the kernel shows (statfs(2)).
bool showsTheKernel(int folder)
{
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
    return ::fstatfs(folder, &status) == 0
        && std::ranges::find(kinds, quint32(status.f_type)) != kinds.end();
}

bool isDots(const char *name)
{
    return std::strcmp(name, ".") == 0 || std::strcmp(name, "..") == 0;
}

//! "." shows nothing that a person would type.
QByteArray below(const QByteArray &folder, const QByteArray &name)
{
    if (folder == "." || folder == "./")
        return name;
    return folder.endsWith('/') ? folder + name : folder + '/' + name;
}

} // namespace

void TreeScan::scan(const QStringList &paths, int threads)
{
    FileScan first(m_job);
    for (const QString &path : paths)
        begin(QFile::encodeName(path), first);
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back([this] {
            FileScan files(m_job);
            work(files);
        });
    work(first);
}

void TreeScan::begin(const QByteArray &path, FileScan &files)
{
    struct stat status { };
    if (::stat(path.constData(), &status) != 0)
        m_job.addUnread(unreadBecause(errno, path));
    else if (S_ISDIR(status.st_mode))
        m_tasks.add({{.path = path}});
    else if (S_ISREG(status.st_mode))
        files.scan({.folder = AT_FDCWD, .name = path, .followsLink = true}, path);
    else
        m_job.addUnread({.path = QFile::decodeName(path), .reason = UnreadReason::Special});
}

void TreeScan::work(FileScan &files)
{
    while (const std::optional<TreeTask> task = m_tasks.take(m_job.stop())) {
        if (!task->path.isEmpty())
            list(*task);
        for (const QByteArray &name : task->files) {
            if (m_job.isStopped())
                break;
            files.scan({.folder = task->folder->descriptor, .name = name},
                       below(task->folder->path, name));
        }
        m_tasks.done();
    }
}

void TreeScan::list(const TreeTask &task)
{
    const bool named = !task.device;
    const int flags = O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC | (named ? 0 : O_NOFOLLOW);
    const int descriptor = ::open(task.path.constData(), flags);
    if (descriptor < 0) {
        // One that has gone, or became something else, since what is above it was listed.
        if (named || (errno != ENOENT && errno != ENOTDIR && errno != ELOOP))
            m_job.addUnread(unreadBecause(errno, task.path));
        return;
    }
    const auto folder = std::make_shared<const OpenFolder>(descriptor, task.path);
    struct stat status { };
    const int listed = ::fstat(descriptor, &status) == 0 ? ::dup(descriptor) : -1;
    if (!named && quint64(status.st_dev) != *task.device && showsTheKernel(descriptor)) {
        ::close(listed);
        return;
    }
    DIR *entries = listed < 0 ? nullptr : ::fdopendir(listed);
    if (!entries) {
        m_job.addUnread(unreadBecause(errno, task.path));
        return;
    }
    addEntries(entries, folder, status.st_dev);
    ::closedir(entries);
}

void TreeScan::addEntries(DIR *entries, const std::shared_ptr<const OpenFolder> &folder,
                          quint64 device)
{
    std::vector<TreeTask> folders;
    std::vector<TreeTask> files;
    errno = 0;
    for (const dirent *entry = ::readdir(entries); entry; entry = ::readdir(entries)) {
        const EntryKind kind = kindOf(folder->descriptor, *entry);
        const QByteArray name(entry->d_name);
        if (name == ".git")
            addRepository(folder->path);
        if (kind == EntryKind::Folder && !isDots(entry->d_name)) {
            folders.push_back({.path = below(folder->path, name), .device = device});
        } else if (kind == EntryKind::File) {
            if (files.empty() || files.back().files.size() == FilesAtOnce)
                files.push_back({.folder = folder});
            files.back().files.push_back(name);
        }
        errno = 0;
    }
    if (errno != 0)
        m_job.addUnread(unreadBecause(errno, folder->path));
    // Files are taken first, being behind: their folder is closed then.
    std::ranges::move(files, std::back_inserter(folders));
    m_tasks.add(std::move(folders));
}

void TreeScan::addRepository(const QByteArray &folder)
{
    const std::scoped_lock lock(m_guard);
    m_repositories.push_back(folder);
}

} // namespace tokendeck
