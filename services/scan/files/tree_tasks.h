// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/system/open_folder.h"

#include <QByteArray>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace tokendeck {

//! A part of the work in a tree: a folder to be listed, or some files of one that was.
struct TreeTask {
    QByteArray path; //!< of the folder to be listed; empty for files
    std::optional<quint64> device; //!< the file system of what is above it; absent of one named
    std::shared_ptr<const OpenFolder> folder; //!< of the files
    std::vector<QByteArray> files; //!< names
};

//! What is still to be done in the trees, for several threads. The newest comes first, so that few
//! folders are open at a time.
class TreeTasks {
public:
    void add(std::vector<TreeTask> tasks);
    //! The next task; waits while another thread may still add some. Nothing when all is done, or
    //! when \p stop says so. Each task is to be answered with done().
    [[nodiscard]] std::optional<TreeTask> take(const std::stop_token &stop);
    void done();

private:
    std::mutex m_guard;
    std::condition_variable_any m_changed;
    std::vector<TreeTask> m_tasks;
    int m_taken = 0; //!< and not done
};

} // namespace tokendeck
