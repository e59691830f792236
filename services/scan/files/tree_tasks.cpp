// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/files/tree_tasks.h"

#include <algorithm>
#include <iterator>

namespace tokendeck {

void TreeTasks::add(std::vector<TreeTask> tasks)
{
    {
        const std::scoped_lock lock(m_guard);
        std::ranges::move(tasks, std::back_inserter(m_tasks));
    }
    m_changed.notify_all();
}

std::optional<TreeTask> TreeTasks::take(const std::stop_token &stop)
{
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, stop, [this] { return !m_tasks.empty() || m_taken == 0; });
    if (stop.stop_requested() || m_tasks.empty())
        return std::nullopt;
    TreeTask task = std::move(m_tasks.back());
    m_tasks.pop_back();
    ++m_taken;
    return task;
}

void TreeTasks::done()
{
    bool last = false;
    {
        const std::scoped_lock lock(m_guard);
        last = --m_taken == 0;
    }
    if (last)
        m_changed.notify_all();
}

} // namespace tokendeck
