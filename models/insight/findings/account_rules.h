// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/verdicts.h"

namespace tokendeck {

//! What is to be said of the shipping tokens, shared tokens and filters of the account that \p
//! facts are of, but for what rests on the texts of tokens.
[[nodiscard]] Verdicts accountVerdicts(const ConnectionFacts &facts, const QString &backend,
                                       const RuleContext &context);

//! Finding::fact of what is found at a token, but for its name.
[[nodiscard]] QString factOf(const ShippingToken &token);
[[nodiscard]] QString factOf(const SharedToken &token);

//! Whether a token counts for a score: enabled, or not expired.
[[nodiscard]] Truth isScored(const ShippingToken &token);
[[nodiscard]] Truth isScored(const SharedToken &token, TimePoint now);
[[nodiscard]] Truth isScored(const ApiToken &token);

} // namespace tokendeck
