// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/shared_token.h"

#include <span>
#include <utility>
#include <vector>

namespace tokendeck {

//! How many tokens have each filter.
struct FilterUses {
    std::vector<std::pair<FilterId, int>> counts; //!< sorted by id; none is 0
    //! Tokens that were not understood. Each may have every filter: a count of 0 is none then.
    int unknown = 0;

    [[nodiscard]] int of(FilterId id) const;
    friend bool operator==(const FilterUses &, const FilterUses &) = default;
};

//! The uses in \p tokens. For 100,000 of them, which takes a part of a frame, best on the
//! background.
[[nodiscard]] FilterUses filterUses(std::span<const SharedToken> tokens);

} // namespace tokendeck
