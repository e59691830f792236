// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/filter.h"
#include "models/domain/shared_token.h"

#include <span>
#include <utility>
#include <vector>

namespace tokendeck {

//! Which logs a set of filters lets through (docs/backend.md, Meaning of filters).
enum class Reach {
    Everything, //!< no filter: every log of the account
    Some,
    Nothing, //!< no log can pass: one field would need two values
};

//! A set of filters and how they are combined. Two filters ask the same when field and value are
//! equal, case included, whatever their ids. What two fields have in common is not known, so
//! filters of different fields never contradict or contain each other.
struct FilterSet {
    std::vector<Filter> filters;
    FilterOperator filterOperator = FilterOperator::And;
    //! Filters that are attached and whose field and value are not known: the list of filters is
    //! older than the token's, or could not be read.
    int unknown = 0;
};

//! Whether \p a and \p b ask the same.
[[nodiscard]] bool asksTheSame(const Filter &a, const Filter &b);

[[nodiscard]] Reach filterReach(const FilterSet &set);

//! Two positions in FilterSet::filters, the smaller first.
using FilterPair = std::pair<int, int>;

//! The filters that ask what an earlier one asks: (the earlier, this one). They change nothing.
[[nodiscard]] std::vector<FilterPair> duplicateFilters(const FilterSet &set);

//! Under AND, the first filter of a field and each one that wants another value of that field.
//! Empty exactly when filterReach() is not Nothing.
[[nodiscard]] std::vector<FilterPair> contradictions(const FilterSet &set);

//! How the logs that pass one set lie to those that pass another.
enum class Containment {
    Equal, //!< the same logs pass both
    Within, //!< every log of the first passes the second, not the other way round
    Around, //!< every log of the second passes the first, not the other way round
    Apart, //!< no log can pass both
    Overlapping, //!< none of these
    Unknown, //!< one has filters that are not known
};

//! Whether each log that passes \p inner passes \p outer. Neither has unknown filters.
[[nodiscard]] bool isWithin(const FilterSet &inner, const FilterSet &outer);
//! Two sets that nothing passes are Equal; one that nothing passes is Within every other.
[[nodiscard]] Containment compareReach(const FilterSet &a, const FilterSet &b);

//! The filters of \p token out of \p filters, which are sorted by id, in the token's order.
[[nodiscard]] FilterSet filterSetOf(const SharedToken &token, std::span<const Filter> filters);

} // namespace tokendeck
