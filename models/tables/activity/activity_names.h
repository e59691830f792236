// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/search/row_facts.h"
#include "models/insight/search/search_query.h"
#include "models/tables/activity/activity_line.h"

#include <span>
#include <string>

namespace tokendeck {

//! What an entry is asked for by a name: the account, as it is called in its own list, connection
//! and region. Where the connection is gone, what it was called is not known.
class ActivityNames {
public:
    ActivityNames() = default;
    //! \p place is where \p line was done.
    ActivityNames(const ActivityLine &line, const ActivityPlace &place);

    //! Whether those of \p terms that ask for a name surely get it; the others do not count.
    [[nodiscard]] bool fit(std::span<const SearchTerm> terms) const;
    //! For what a word of a search can become.
    [[nodiscard]] RowFacts facts() const;

private:
    struct Name {
        Name() = default;
        explicit Name(const FactText &name);

        FactText text = FactText::unknown();
        std::string folded;
    };
    [[nodiscard]] const Name *find(SearchName name) const;

    Name m_account;
    Name m_connection;
    Name m_region;
};

} // namespace tokendeck
