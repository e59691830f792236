// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/account.h"
#include "models/domain/api_token.h"
#include "models/domain/connection.h"

#include <vector>

namespace tokendeck {

//! The answers that together say what a connection knows of accounts.
struct AccountParts {
    std::vector<Account> associated; //!< every account, with little of each
    std::vector<Account> detailed; //!< the log accounts, in full; a main account's token only
    std::vector<Account> metrics; //!< the metrics accounts, in full; a main account's token only
};

//! One list sorted by id: what the fuller answers say wins over the bare one. Accounts below \p own
//! that no answer gives an owner get it, where \p own is the main account.
[[nodiscard]] std::vector<Account> mergeAccounts(AccountParts parts, AccountId own);

//! Whether \p accounts know \p account as a main account.
[[nodiscard]] bool isMainAccount(const std::vector<Account> &accounts, AccountId account);

//! The row that stands for \p connection's own token where the backend lists none. Its id is the
//! account's, as no id of the token is known.
[[nodiscard]] ApiToken ownApiToken(const Connection &connection, const Secret &token);

} // namespace tokendeck
