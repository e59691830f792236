// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/account.h"
#include "models/domain/outcome.h"

#include <QByteArray>

#include <vector>

namespace tokendeck {

//! Reads the answer of GET /v1/associated-accounts: ids, names and types.
[[nodiscard]] Outcome<std::vector<Account>> decodeAssociatedAccounts(QByteArray body);

//! Reads the answer of GET …/time-based-accounts/detailed. The account that owns itself, or whose
//! relation names no owner, has no ownerId. An account without a relation has no type word.
[[nodiscard]] Outcome<std::vector<Account>> decodeDetailedAccounts(QByteArray body);

//! Reads the answer of GET …/metrics-accounts; an empty body says that there is none. The answer
//! does not tell the owner, so ownerId is absent.
[[nodiscard]] Outcome<std::vector<Account>> decodeMetricsAccounts(QByteArray body);

//! The type that the backend calls \p word; Other for a word that this version does not know.
[[nodiscard]] AccountType accountTypeOf(QStringView word);

} // namespace tokendeck
