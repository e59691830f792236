// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/filter.h"
#include "models/insight/filters/filter_uses.h"

#include <optional>
#include <span>
#include <vector>

namespace tokendeck {

//! Filters of one account that ask the same, to become one.
struct FilterMerge {
    Filter kept; //!< with the most uses; of those, the oldest, which has the smallest id
    std::vector<Filter> others; //!< one or more, by their ids

    friend bool operator==(const FilterMerge &, const FilterMerge &) = default;
};

//! The ids of those of \p filters, all of one account, that \p ids can be merged with: of one, all
//! that ask the same, itself included; of several, themselves, if they ask the same. Empty where
//! that is not two or more, or one of them was not understood.
[[nodiscard]] std::vector<FilterId> mergeable(std::span<const Filter> filters,
                                              const std::vector<FilterId> &ids);

//! How mergeable() filters are merged, which have these \p uses; absent where there are none.
[[nodiscard]] std::optional<FilterMerge>
mergeOf(std::span<const Filter> filters, const std::vector<FilterId> &ids, const FilterUses &uses);

} // namespace tokendeck
