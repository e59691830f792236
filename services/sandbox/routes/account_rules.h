// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/routes/backend.h"

namespace tokendeck::sandbox {

//! What the calls on accounts check. Each throws a Refusal.

//! Account settings are for the main account's tokens.
void requireMain(const BackendRequest &request);

//! Letters, digits, "-", ".", "_" and space; not empty.
[[nodiscard]] QString checkedAccountName(const QString &name);

//! The id of the family's user with the e-mail address \p email, or status 400 with \p unknown.
[[nodiscard]] qint32 checkedUser(Backend &backend, const BackendRequest &request,
                                 const QString &email, const QString &unknown);

//! Accounts of the request's family, as a list of ids names them; null is no list.
[[nodiscard]] std::vector<AccountId>
checkedAccounts(Backend &backend, const BackendRequest &request, QStringView member);

} // namespace tokendeck::sandbox
