// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/logs/log_archive.h"

#include <algorithm>
#include <utility>

namespace tokendeck::sandbox {

const LogTable &LogArchive::logsOf(const AccountRecord &account, TimePoint now)
{
    const auto found = m_tables.try_emplace(account.id, logProfile(account.logProfile)).first;
    LogTable &table = found->second;
    table.cover(searchStart(now), now);
    std::vector<Waiting> &waiting = m_waiting[account.id];
    const auto due =
        std::ranges::find_if(waiting, [now](const Waiting &log) { return log.until > now; });
    std::for_each(waiting.begin(), due,
                  [&table](const Waiting &log) { table.ship(log.time, log.values); });
    waiting.erase(waiting.begin(), due);
    return table;
}

void LogArchive::ship(AccountId account, TimePoint now, TimePoint time, LogValues values)
{
    m_waiting[account].push_back({now + IndexingTime, time, std::move(values)});
}

TimePoint LogArchive::searchStart(TimePoint now)
{
    return std::chrono::floor<std::chrono::days>(now) - std::chrono::days(1);
}

} // namespace tokendeck::sandbox
