// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/outcome.h"
#include "models/domain/shared_token.h"
#include "services/api/codecs/api_values.h"

#include <QByteArray>

#include <vector>

namespace tokendeck {

//! Reads the answer of GET /v1/shared-tokens, sorted by id. The name may be called \c name or
//! \c tokenName; \c filters may be null but not absent, because a token without filters shows
//! everything; without a word for the operator AND is assumed. A word that is not known costs the
//! row where there are filters to combine.
[[nodiscard]] Outcome<std::vector<SharedToken>> decodeSharedTokens(QByteArray body);
[[nodiscard]] Outcome<SharedToken> decodeSharedToken(QByteArray body);

[[nodiscard]] QByteArray encodeSharedTokenDraft(const SharedTokenDraft &draft);
[[nodiscard]] QByteArray encodeSharedTokenChange(const SharedTokenChange &change);

} // namespace tokendeck
