// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/logs/log_archive.h"

namespace tokendeck::sandbox {

const LogTable &LogArchive::logsOf(const AccountRecord &account, TimePoint now)
{
    const auto found = m_tables.try_emplace(account.id, logProfile(account.logProfile)).first;
    found->second.cover(searchStart(now), now);
    return found->second;
}

TimePoint LogArchive::searchStart(TimePoint now)
{
    return std::chrono::floor<std::chrono::days>(now) - std::chrono::days(1);
}

} // namespace tokendeck::sandbox
