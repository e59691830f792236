// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/row_facts.h"

namespace tokendeck {

RowFacts factsNotUnderstood(RowFacts facts)
{
    for (FactText *text :
         {&facts.account, &facts.connection, &facts.region, &facts.owner, &facts.note}) {
        if (!text->isAbsent())
            *text = FactText::unknown();
    }
    if (facts.filters)
        facts.filters = FactFilters{.rest = FactFilters::Rest::Unknown};
    for (auto *time : {&facts.expires, &facts.used, &facts.created}) {
        if (*time)
            *time = StatedTime::unknown();
    }
    return facts;
}

} // namespace tokendeck
