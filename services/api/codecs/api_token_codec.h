// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/api_token.h"
#include "models/domain/outcome.h"

#include <QByteArray>

#include <vector>

namespace tokendeck {

//! Reads the answer of GET /v1/api-tokens, sorted by id. A token's text may be absent. The account
//! is the one that the answer names, if it names one; else \c accountId is not valid.
[[nodiscard]] Outcome<std::vector<ApiToken>> decodeApiTokens(QByteArray body);
//! Reads the answer to a creation, which must hold the token's text.
[[nodiscard]] Outcome<ApiToken> decodeNewApiToken(QByteArray body);

[[nodiscard]] QByteArray encodeNewApiToken(const QString &name);
[[nodiscard]] QByteArray encodeNewSubAccountApiToken(AccountId account, const QString &name);

} // namespace tokendeck
