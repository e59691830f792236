// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How words of a search are written, and changed where they stand.

#include "models/insight/filters/filter_input.h"
#include "models/insight/search/search_fold.h"
#include "models/insight/search/search_lists.h"
#include "models/insight/search/search_query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

constexpr QChar TextQuote = u'"';

QString quoted(QString text)
{
    return TextQuote + text.replace(TextQuote, "\"\""_L1) + TextQuote;
}

} // namespace

QString writtenSearchValue(SearchName name, const QString &value)
{
    const bool isBare = !value.isEmpty() && value.front() != TextQuote
        && std::ranges::none_of(value, [](QChar c) { return c.isSpace(); });
    if (!isBare)
        return quoted(value);
    const QString prefix = name == SearchName::Text ? QString() : searchNameWord(name) + u':';
    const SearchQuery read = parseSearch(prefix + value);
    const bool isSame = read.words.size() == 1 && read.words.front().term
        && *read.words.front().term
            == SearchTerm{.name = name, .sought = TextSought{foldForSearch(value)}};
    return isSame ? value : quoted(value);
}

QString exactSearchWord(SearchName name, const QString &value)
{
    return searchNameWord(name) + ":="_L1 + writtenSearchValue(name, value);
}

QString filterSearchWord(const QString &field, const QString &value)
{
    return searchNameWord(SearchName::Filter) + u':' + field + u'=' + value;
}

bool hasSearchWord(const QString &text, const QString &word)
{
    const SearchQuery wanted = parseSearch(word);
    return wanted.words.size() == 1 && wanted.words.front().term
        && std::ranges::any_of(parseSearch(text).words, [&wanted](const SearchWord &each) {
               return each.term == wanted.words.front().term;
           });
}

QString toggledSearchWord(const QString &text, const QString &word)
{
    if (!hasSearchWord(text, word)) {
        const QString before = text.trimmed();
        return before.isEmpty() ? word : before + u' ' + word;
    }
    const SearchQuery wanted = parseSearch(word);
    const SearchQuery query = parseSearch(text);
    QStringList left;
    for (const SearchWord &each : query.words) {
        if (each.term != wanted.words.front().term)
            left.append(text.sliced(each.position, each.length));
    }
    return left.join(u' ');
}

std::optional<SearchReplacement> filterInstead(QStringView text, const SearchQuery &query,
                                               size_t word)
{
    const SearchWord &at = query.words[word];
    if (!at.fault || !isAskedOf(SearchName::Filter, at.fault->place))
        return {};
    const bool negates = text[at.position] == u'-';
    QStringView pill = text.mid(at.position, at.length).mid(negates ? 1 : 0);
    if (at.fault->kind == SearchFault::Kind::Unreadable && at.fault->name == SearchName::Filter)
        pill = text.mid(at.valuePosition, at.end() - at.valuePosition);
    else if (at.fault->kind != SearchFault::Kind::UnknownName)
        return {};
    const qsizetype colon = pill.indexOf(u':');
    if (colon < 0)
        return {};
    const QString field = pill.left(colon).toString();
    QString value = pill.mid(colon + 1).toString();
    qsizetype end = at.end();
    if (value.isEmpty() && word + 1 < query.words.size()) {
        const SearchWord &next = query.words[word + 1];
        value = text.mid(next.position, next.length).toString();
        end = next.end();
    }
    if (filterInputFault(field) || filterInputFault(value))
        return {};
    return SearchReplacement{at.position, end - at.position,
                             (negates ? u"-"_s : QString()) + filterSearchWord(field, value)};
}

} // namespace tokendeck
