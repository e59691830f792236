// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/search/fact_columns.h"
#include "models/insight/search/search_query.h"
#include "models/insight/search/timed_state.h"

#include <span>
#include <vector>

namespace tokendeck {

//! Whether what \p term finds may be another at another time, with the same rows.
[[nodiscard]] bool dependsOnTime(const SearchTerm &term);

//! Asks rows for the terms of a search that have names. What those without ask is the matter of who
//! has the rows' texts.
//!
//! A row whose fact is not known matches neither a term nor its negation. One of a list that has no
//! such fact (a filter does not expire) does not match the term, and matches its negation.
class FactMatch {
public:
    //! As of \p now, whose days are those of the computer's time zone. \p facts outlives the match.
    FactMatch(std::span<const SearchTerm> terms, const FactColumns &facts, TimePoint now);

    //! No term has a name: every row matches.
    [[nodiscard]] bool isEmpty() const { return m_tests.empty(); }
    //! Whether \p row matches all; not known where it is not known of one and it matches the
    //! others.
    [[nodiscard]] Truth of(int row) const;

private:
    //! One term, made ready for many rows.
    struct Test {
        SearchName name = SearchName::Text;
        bool negated = false;
        const FactDictionary *texts = nullptr;
        std::vector<Truth> byCode; //!< of texts, or of the sets of filters
        const TimeColumn *times = nullptr;
        qint64 from = 0; //!< of the moments that match
        qint64 to = 0; //!< behind them
        bool never = false; //!< no moment matches, but never does; no finding, but none
        FindingSought finding;
        RowState state = RowState::Unknown;
        mutable std::optional<TimedState> timed; //!< asks for the state, if it is a timed one
    };

    [[nodiscard]] Test testOf(const SearchTerm &term, TimePoint now) const;
    [[nodiscard]] Truth of(const Test &test, int row) const;
    [[nodiscard]] Truth stateOf(const Test &test, int row) const;
    [[nodiscard]] Truth findingOf(const Test &test, int row) const;

    const FactColumns &m_facts;
    std::vector<Test> m_tests;
};

} // namespace tokendeck
