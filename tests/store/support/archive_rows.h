// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"

#include <QByteArray>

#include <vector>

namespace tokendeck::test {

// Rows in which every member says something else than it would by itself, with tokens.

[[nodiscard]] std::vector<Account> archiveAccounts();
[[nodiscard]] std::vector<ShippingToken> archiveShippingTokens();
[[nodiscard]] std::vector<SharedToken> archiveSharedTokens();
[[nodiscard]] std::vector<Filter> archiveFilters();
[[nodiscard]] std::vector<ApiToken> archiveApiTokens();

//! The texts of all tokens that the rows have.
[[nodiscard]] std::vector<QByteArray> archiveTokenTexts();

//! Whether \p bytes hold five characters in a row of one of \p texts, as UTF-8 or as UTF-16.
[[nodiscard]] bool holdsPartOf(const QByteArray &bytes, const std::vector<QByteArray> &texts);

} // namespace tokendeck::test
