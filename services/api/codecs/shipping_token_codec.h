// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/account.h"
#include "models/domain/outcome.h"
#include "models/domain/shipping_token.h"

#include <QByteArray>

#include <vector>

namespace tokendeck {

//! One page of POST /v1/log-shipping/tokens/search.
struct ShippingTokenPage {
    int total = 0; //!< of all pages
    std::vector<ShippingToken> tokens; //!< sorted by id
};

//! The most tokens that the backend puts on one page.
inline constexpr int ShippingTokenPageSize = 1000;

//! Reads one page; every token on it must be \p enabled, as it was asked.
[[nodiscard]] Outcome<ShippingTokenPage> decodeShippingTokenPage(QByteArray body, bool enabled);
[[nodiscard]] Outcome<ShippingToken> decodeShippingToken(QByteArray body);
//! Reads the answer of GET /v1/log-shipping/tokens/limits.
[[nodiscard]] Outcome<ShippingTokenLimits> decodeShippingTokenLimits(QByteArray body);

//! Asks for page \p number, from 1, in the order of creation: what is made meanwhile comes last.
[[nodiscard]] QByteArray encodeShippingTokenSearch(bool enabled, int number);
[[nodiscard]] QByteArray encodeNewShippingToken(const QString &name);
[[nodiscard]] QByteArray encodeShippingTokenChange(const QString &name, bool enabled);

} // namespace tokendeck
