// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/search/fact_columns.h"
#include "models/insight/search/search_query.h"

#include <QStringList>

namespace tokendeck {

//! What accounts and connections are called, in any order.
struct CalledNames {
    QStringList accounts;
    QStringList connections;
};

//! Whether a word of \p query asks for an account or a connection by its name.
[[nodiscard]] bool asksForNames(const SearchQuery &query);

//! Gives each word of \p query that asks for an account or a connection SearchFault::NoSuchName
//! where neither \p names nor a row of \p facts, where there are any, has one that is called so.
//! Such a word keeps its term: nothing is found by it.
void markUncalledNames(SearchQuery &query, const CalledNames &names, const FactColumns *facts);

} // namespace tokendeck
