// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/base/json_text.h"
#include "services/sandbox/store/account_store.h"

namespace tokendeck::sandbox {

//! An account as the time-based-accounts calls answer it. \p family names the accounts that it is
//! shared with.
void writeTimeBasedAccount(JsonText &json, const AccountRecord &account,
                           const std::vector<AccountRecord> &family);

//! The same with its relation to the main account, its token and the volume of the last week.
void writeDetailedAccount(JsonText &json, const AccountRecord &account,
                          const std::vector<AccountRecord> &family, TimePoint now);

void writeMetricsAccount(JsonText &json, const AccountRecord &account);

} // namespace tokendeck::sandbox
