// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/estate/estate_view.h"
#include "models/insight/filters/filter_uses.h"

#include <map>
#include <span>
#include <vector>

namespace tokendeck {

//! Rows of one list that are alike, by their ids: ascending groups of two and more.
template <typename RowId> class Twins {
public:
    Twins() = default;
    explicit Twins(std::vector<std::vector<RowId>> groups)
        : m_groups(std::move(groups))
    {
        for (size_t group = 0; group < m_groups.size(); ++group) {
            for (const RowId id : m_groups[group])
                m_groupOf.emplace_back(id, group);
        }
        std::ranges::sort(m_groupOf);
    }

    //! By their first ids, ascending.
    [[nodiscard]] const std::vector<std::vector<RowId>> &groups() const { return m_groups; }
    //! The group of \p id; empty where it has no twin.
    [[nodiscard]] std::span<const RowId> of(RowId id) const
    {
        const auto found =
            std::ranges::lower_bound(m_groupOf, id, {}, &std::pair<RowId, size_t>::first);
        if (found == m_groupOf.end() || found->first != id)
            return {};
        return m_groups[found->second];
    }

private:
    std::vector<std::vector<RowId>> m_groups;
    std::vector<std::pair<RowId, size_t>> m_groupOf; //!< sorted
};

//! What one connection tells, and what follows from its lists as wholes. Takes a part of a second
//! for 100,000 rows; to be made on the background.
struct ConnectionFacts {
    ConnectionView view;
    FilterUses uses;
    Twins<FilterId> twinFilters; //!< the same field and value
    Twins<SharedTokenId> twinTokens; //!< the same filters, one or more, and operator
    int enabledShipping = 0; //!< rows that are enabled
    int unknownShipping = 0; //!< rows that were not understood, and may be enabled
};

[[nodiscard]] ConnectionFacts factsOf(ConnectionView view);

} // namespace tokendeck
