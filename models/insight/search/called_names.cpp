// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/called_names.h"

#include "models/insight/search/search_fold.h"

#include <algorithm>

namespace tokendeck {
namespace {

const TextSought *nameSought(const SearchWord &word)
{
    if (!word.term
        || (word.term->name != SearchName::Account && word.term->name != SearchName::Connection))
        return nullptr;
    return std::get_if<TextSought>(&word.term->sought);
}

bool isCalled(const std::string &name, const TextSought &sought)
{
    return sought.whole ? name == sought.text : name.find(sought.text) != std::string::npos;
}

//! Rows first: their names are folded already, and mostly it is one of them.
bool hasName(const QStringList &names, const FactDictionary *rows, const TextSought &sought)
{
    return (rows
            && std::ranges::any_of(rows->values(),
                                   [&sought](const FactDictionary::Value &value) {
                                       return isCalled(value.folded, sought);
                                   }))
        || std::ranges::any_of(names, [&sought](const QString &name) {
               return isCalled(foldForSearch(name), sought);
           });
}

} // namespace

bool asksForNames(const SearchQuery &query)
{
    return std::ranges::any_of(query.words, nameSought);
}

void markUncalledNames(SearchQuery &query, const CalledNames &names, const FactColumns *facts)
{
    for (SearchWord &word : query.words) {
        const TextSought *sought = nameSought(word);
        if (!sought || word.fault)
            continue;
        const bool isThere = word.term->name == SearchName::Account
            ? hasName(names.accounts, facts ? &facts->account : nullptr, *sought)
            : hasName(names.connections, facts ? &facts->connection : nullptr, *sought);
        if (!isThere)
            word.fault = SearchFault{SearchFault::Kind::NoSuchName, word.term->name};
    }
}

} // namespace tokendeck
