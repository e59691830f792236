// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "services/sandbox/logs/log_table.h"
#include "services/sandbox/store/account_store.h"

#include <map>

namespace tokendeck::sandbox {

//! The sample logs of all accounts, made when they are first asked for.
class LogArchive {
public:
    //! The logs that a search of \p account sees: today's and yesterday's, in UTC, up to \p now.
    //! Rows before searchStart() are not for it.
    [[nodiscard]] const LogTable &logsOf(const AccountRecord &account, TimePoint now);

    //! Where the last two UTC days begin.
    [[nodiscard]] static TimePoint searchStart(TimePoint now);

private:
    std::map<AccountId, LogTable> m_tables;
};

} // namespace tokendeck::sandbox
