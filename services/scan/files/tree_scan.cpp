// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/files/tree_scan.h"

#include <algorithm>
#include <thread>

namespace tokendeck {
namespace {

//! So many are read by one thread in a row: other threads help with a folder that has more.
constexpr size_t FilesAtOnce = 64;

//! "." shows nothing that a person would type.
QByteArray below(const QByteArray &folder, const QByteArray &name)
{
    if (folder == "." || folder == "./")
        return name;
    return folder.endsWith('/') ? folder + name : folder + '/' + name;
}

} // namespace

void TreeScan::scan(const QByteArrayList &paths, int threads)
{
    FileScan first(m_job);
    for (const QByteArray &path : paths)
        begin(path, first);
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
    const auto kind = kindOf(path);
    if (kind)
        searchOwnName(path);
    if (!kind)
        m_job.addUnread(unreadBecause(kind.error(), path));
    else if (*kind == EntryKind::Folder)
        m_tasks.add({{.path = path}});
    else if (*kind == EntryKind::File)
        files.scan({.name = path, .followsLink = true}, path);
    else
        m_job.addUnread({.path = shownName(path), .reason = UnreadReason::Special});
}

//! The one at the end of \p path, which was named.
void TreeScan::searchOwnName(const QByteArray &path)
{
    QByteArrayView name = path;
    while (name.endsWith('/'))
        name.chop(1);
    name = name.sliced(name.lastIndexOf('/') + 1);
    m_job.addName(shownName(path), false, m_job.hitsInName(name));
}

void TreeScan::work(FileScan &files)
{
    while (const std::optional<TreeTask> task = m_tasks.take(m_job.stop())) {
        if (!task->path.isEmpty())
            list(*task);
        for (const QByteArray &name : task->files) {
            if (m_job.isStopped())
                break;
            files.scan({.folder = task->folder.get(), .name = name},
                       below(task->folder->path(), name));
        }
        m_tasks.done();
    }
}

void TreeScan::list(const TreeTask &task)
{
    const bool named = !task.device;
    const auto folder = std::make_shared<const OpenFolder>(
        task.path, named ? OpenFolder::Links::Follow : OpenFolder::Links::Refuse);
    if (const std::optional<SystemError> error = folder->error()) {
        // One that has gone, or became something else, since what is above it was listed.
        if (named || !isGone(*error))
            m_job.addUnread(unreadBecause(*error, task.path));
        return;
    }
    if (named || folder->device() == *task.device || !folder->showsTheKernel())
        addEntries(folder);
}

void TreeScan::addEntries(const std::shared_ptr<const OpenFolder> &folder)
{
    std::vector<TreeTask> folders;
    std::vector<TreeTask> files;
    const auto error = folder->list([&](const QByteArray &name, EntryKind kind) {
        if (const std::vector<TextHit> hits = m_job.hitsInName(name); !hits.empty())
            m_job.addName(shownName(below(folder->path(), name)), false, hits);
        if (name == ".git")
            addRepository(folder->path());
        if (kind == EntryKind::Folder) {
            folders.push_back({.path = below(folder->path(), name), .device = folder->device()});
        } else if (kind == EntryKind::File) {
            if (files.empty() || files.back().files.size() == FilesAtOnce)
                files.push_back({.folder = folder});
            files.back().files.push_back(name);
        }
    });
    if (error)
        m_job.addUnread(unreadBecause(*error, folder->path()));
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
