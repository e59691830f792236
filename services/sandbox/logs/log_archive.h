// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "services/sandbox/logs/log_table.h"
#include "services/sandbox/store/account_store.h"

#include <map>
#include <vector>

namespace tokendeck::sandbox {

//! The logs of all accounts: the samples, made when they are first asked for, and what was shipped.
class LogArchive {
public:
    //! The logs that a search of \p account sees: today's and yesterday's, in UTC, up to \p now.
    //! Rows before searchStart() are not for it.
    [[nodiscard]] const LogTable &logsOf(const AccountRecord &account, TimePoint now);

    //! How long after a log was shipped a search finds it.
    static constexpr std::chrono::seconds IndexingTime{1};
    //! Takes a log for \p account, which came at \p now and says that it is of \p time.
    void ship(AccountId account, TimePoint now, TimePoint time, LogValues values);

    //! Where the last two UTC days begin.
    [[nodiscard]] static TimePoint searchStart(TimePoint now);

private:
    struct Waiting {
        TimePoint until;
        TimePoint time;
        LogValues values;
    };

    std::map<AccountId, LogTable> m_tables;
    std::map<AccountId, std::vector<Waiting>> m_waiting; //!< in the order in which they came
};

} // namespace tokendeck::sandbox
