// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/search/fact_columns.h"
#include "models/insight/search/search_query.h"

#include <memory>

namespace tokendeck {

//! Rows that are searched and counted, whatever model shows them.
class SearchedRows {
public:
    virtual ~SearchedRows() = default;

    //! Shows only the rows that match every word of \p query that can be read; all without one.
    virtual void setSearch(const SearchQuery &query) = 0;
    //! What the rows are known to be, for completing a search; nullptr while that is not known.
    [[nodiscard]] virtual std::shared_ptr<const FactColumns> facts() const = 0;
    //! How many rows are shown, at all levels.
    [[nodiscard]] virtual int shownCount() const = 0;
    //! How many there are.
    [[nodiscard]] virtual int totalCount() const = 0;
    //! How many rows are not shown because it is not known whether they match.
    [[nodiscard]] virtual int unknownCount() const = 0;
};

} // namespace tokendeck
