// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/activity/activity_names.h"

#include "models/insight/search/search_fold.h"

#include <algorithm>

namespace tokendeck {

ActivityNames::Name::Name(const FactText &name)
    : text(name)
    , folded(foldForSearch(name.text()))
{
}

ActivityNames::ActivityNames(const ActivityLine &line, const ActivityPlace &place)
{
    // What was done to no connection is of no account either, unless it says so.
    const bool isKnown = !connectionOf(line).isValid() || place != ActivityPlace();
    // What was done here names its account itself, as it was called then.
    if (line.local)
        m_account = Name(line.local->account);
    else if (isKnown)
        m_account = Name(place.accountName.isEmpty() ? place.connection : place.accountName);
    if (isKnown) {
        m_connection = Name(place.connection);
        m_region = Name(place.region);
    }
}

const ActivityNames::Name *ActivityNames::find(SearchName name) const
{
    switch (name) {
    case SearchName::Account:
        return &m_account;
    case SearchName::Connection:
        return &m_connection;
    case SearchName::Region:
        return &m_region;
    default:
        return nullptr;
    }
}

bool ActivityNames::fit(std::span<const SearchTerm> terms) const
{
    return std::ranges::all_of(terms, [this](const SearchTerm &term) {
        const Name *name = find(term.name);
        if (!name)
            return true;
        if (name->text.isUnknown())
            return false;
        const TextSought &sought = std::get<TextSought>(term.sought);
        const bool isCalled = sought.whole ? name->folded == sought.text
                                           : name->folded.find(sought.text) != std::string::npos;
        return isCalled != term.negated;
    });
}

RowFacts ActivityNames::facts() const
{
    return {.account = m_account.text, .connection = m_connection.text, .region = m_region.text};
}

} // namespace tokendeck
