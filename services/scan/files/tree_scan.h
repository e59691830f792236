// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/files/file_scan.h"
#include "services/scan/files/scan_job.h"
#include "services/scan/files/tree_tasks.h"

#include <QByteArrayList>

#include <mutex>
#include <vector>

namespace tokendeck {

//! Looks through files and folders with all that is below them, hidden ones as well. Links are
//! followed where they are named, and nowhere below. Devices, FIFOs and sockets are passed over,
//! and so are the file systems that show what the kernel has (proc(5), sysfs(5) and the like),
//! unless they are named.
class TreeScan {
public:
    //! \p job outlives this.
    explicit TreeScan(ScanJob &job)
        : m_job(job)
    {
    }

    //! Looks through \p paths in \p threads threads, one or more, and comes back when they are
    //! done.
    void scan(const QByteArrayList &paths, int threads);

    //! The folders that were met and hold a git repository's work tree; after scan().
    [[nodiscard]] const std::vector<QByteArray> &repositories() const { return m_repositories; }

private:
    void begin(const QByteArray &path, FileScan &files);
    void searchOwnName(const QByteArray &path);
    void work(FileScan &files);
    void list(const TreeTask &task);
    void addEntries(const std::shared_ptr<const OpenFolder> &folder);
    void addRepository(const QByteArray &folder);

    ScanJob &m_job;
    TreeTasks m_tasks;
    std::mutex m_guard;
    std::vector<QByteArray> m_repositories;
};

} // namespace tokendeck
