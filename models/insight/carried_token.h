// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace tokendeck {

//! What a token's text tells of its kind. The shape alone tells no more: API and shared tokens look
//! alike, and so do the shipping tokens of logs, metrics and traces.
enum class TokenShape {
    Dashed, //!< hex digits in groups, as API and shared tokens have them
    Plain, //!< letters and digits alone, as shipping tokens have them
    Other, //!< neither; what stood around it said that it is a token
};

[[nodiscard]] TokenShape shapeOf(const Secret &token);

//! \p text as a secret, without a copy of it left.
[[nodiscard]] Secret secretOf(QStringView text);

//! The parts of \p text that may be a token, the most likely first, a few of them at most: what
//! pastedToken() finds, what stands behind the name of a token in an address, and all that
//! looksLikeToken(). A known token is looked for among them.
[[nodiscard]] std::vector<QStringView> possibleTokens(QStringView text);

//! The token that \p text, put into a field of a search, carries by its shape or by what stands
//! around it: alone, in a link, in a header or in a snippet.
[[nodiscard]] std::optional<QStringView> carriedToken(QStringView text);

} // namespace tokendeck
