// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/shared_token.h"

#include <span>
#include <vector>

namespace tokendeck {

//! Whether \p token lets whoever has its link see every log of its account at \p now: it has no
//! filter and still works. What was not understood is not known to.
[[nodiscard]] bool isOpen(const SharedToken &token, TimePoint now);

//! Those of \p tokens that are open, in their order.
[[nodiscard]] std::vector<SharedTokenId> openTokens(std::span<const SharedToken> tokens,
                                                    TimePoint now);

} // namespace tokendeck
