// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/known/known_tokens.h"
#include "services/scan/match/text_search.h"

#include <memory>
#include <vector>

namespace tokendeck {

//! What is looked for, and whose it is.
struct ScanTarget {
    std::shared_ptr<const TextSearch> search; //!< never null
    //! By the position that a hit names; never null, one at least.
    std::vector<std::shared_ptr<const std::vector<TokenOwner>>> owners;
};

//! The texts of \p tokens, in every encoding.
[[nodiscard]] ScanTarget targetOf(std::vector<SoughtToken> tokens);
//! Words with the fingerprints of \p tokens, made by \p key, which is the one of their keyId.
[[nodiscard]] ScanTarget targetOf(const KnownTokens &tokens, FingerprintKey key);

} // namespace tokendeck
