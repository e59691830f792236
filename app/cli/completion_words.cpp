// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/completion_words.h"

#include "app/cli/command_table.h"
#include "app/cli/lists/known_names.h"
#include "app/cli/lists/list_names.h"
#include "app/cli/window_options.h"
#include "models/insight/search/search_completion.h"
#include "words/base/search_words.h"
#include "words/lists/kind_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

constexpr size_t MostSearchWords = 100;
//! A shell asks whether it may show so many, and nobody says yes.
constexpr size_t MostNames = 1000;

void keepBeginning(Completion &completion, const QString &begin)
{
    // Searches do not tell cases apart, and names are easier typed in small letters.
    std::erase_if(completion.words, [&begin](const WordHint &word) {
        return !word.text.startsWith(begin, Qt::CaseInsensitive);
    });
}

const OptionSpec *optionOf(const OptionSpecs &specs, const QString &word)
{
    const auto isMeant = [&word](const OptionSpec &spec) {
        return word == u"--"_s + spec.name;
    };
    const auto found = std::ranges::find_if(specs, isMeant);
    return found == specs.end() ? nullptr : &*found;
}

Completion optionsOf(const OptionSpecs &specs, const QStringList &given)
{
    Completion completion;
    for (const OptionSpec &spec : specs) {
        const QString word = u"--"_s + spec.name;
        if (spec.repeatable || !given.contains(word))
            completion.words.push_back({word, spec.help});
    }
    completion.words.push_back({u"--help"_s, {}});
    return completion;
}

Completion valuesOf(const OptionSpec &spec)
{
    Completion completion;
    switch (spec.values) {
    case OptionSpec::Values::Any:
        break;
    case OptionSpec::Values::Choices:
        for (const QString &choice : spec.choices)
            completion.words.push_back({choice, {}});
        break;
    case OptionSpec::Values::Connections:
        for (const Connection &connection : knownConnections())
            completion.words.push_back({connection.name, connection.accountName});
        break;
    case OptionSpec::Values::Files:
        completion.files = true;
        break;
    }
    return completion;
}

Completion commands()
{
    Completion completion;
    for (const Command &command : commandTable())
        completion.words.push_back({command.name, command.summary});
    return completion;
}

//! The words of a search in \p list; \p search ends with \p current.
Completion searchWordsOf(std::optional<ListKind> list, const QString &search,
                         const QString &current)
{
    Completion completion;
    if (!list)
        return completion;
    const qsizetype begin = search.size() - current.size();
    for (const SearchSuggestion &suggestion :
         suggestSearch(search, search.size(), knownFacts(*list), MostSearchWords, *list)) {
        const SearchReplacement &put = suggestion.replacement;
        if (put.position < begin)
            continue; // a word that began in an argument before
        QString whole = search;
        whole.replace(put.position, put.length, put.text);
        completion.words.push_back(
            {whole.sliced(begin),
             suggestion.state ? stateName(*suggestion.state) : meaningOf(suggestion.name),
             suggestion.kind == SearchSuggestion::Kind::Name});
    }
    return completion;
}

//! What can name a token of \p lists, or of any list without: its name, its list before it, and the
//! list alone, whose tokens follow.
Completion namesOf(const QString &current, const std::optional<std::set<ListKind>> &lists)
{
    Completion completion;
    const auto isAllowed = [&lists](ListKind list) {
        return !lists || lists->contains(list);
    };
    const qsizetype slash = current.indexOf(u'/');
    const auto list = slash < 0 ? std::nullopt : ownerListNamed(current.first(slash));
    const QString before = list ? current.first(slash + 1) : QString();
    if (!list || isAllowed(*list)) {
        const auto among = list ? std::optional(std::set{*list}) : lists;
        for (const KnownName &name : knownTokens(current.sliced(before.size()), among))
            completion.words.push_back({before + name.name, name.account});
        completion.words.resize(std::min(completion.words.size(), MostNames));
    }
    if (list)
        return completion;
    for (const ListKind each : TokenLists) {
        if (isAllowed(each))
            completion.words.push_back({ownerWordOf(each) + u'/', listWords(each), true});
    }
    return completion;
}

Completion positional(const Command &command, const QStringList &words, const QString &current)
{
    Completion completion;
    if (words.isEmpty() && command.firstHints) {
        completion.words = command.firstHints();
        return completion;
    }
    if (words.isEmpty() && !command.firstWords.isEmpty()) {
        for (const QString &word : command.firstWords)
            completion.words.push_back({word, {}});
        return completion;
    }
    switch (command.otherWords) {
    case WordKind::None:
        break;
    case WordKind::Commands:
        return words.isEmpty() ? commands() : completion;
    case WordKind::Files:
        completion.files = true;
        break;
    case WordKind::Names:
        return namesOf(current,
                       command.listsBehind && !words.isEmpty()
                           ? std::optional(command.listsBehind(words.front()))
                           : std::nullopt);
    case WordKind::Sides:
        completion.files = true;
        completion.words.push_back({u"now"_s, {}});
        for (const QDate &day : knownDays())
            completion.words.push_back({day.toString(Qt::ISODate), {}});
        break;
    case WordKind::Search:
        return searchWordsOf(listNamed(words.value(0)),
                             (words.sliced(1) + QStringList{current}).join(u' '), current);
    }
    return completion;
}

} // namespace

Completion completionOf(const QStringList &words)
{
    const QString current = words.isEmpty() ? QString() : words.constLast();
    const QStringList before = words.isEmpty() ? words : words.first(words.size() - 1);
    Completion completion;
    const Command *command = before.isEmpty() ? nullptr : findCommand(before.front());
    const OptionSpecs specs = command ? command->options : windowOptionSpecs();
    const OptionSpec *last = before.isEmpty() ? nullptr : optionOf(specs, before.constLast());

    if (last && !last->value.isEmpty()) {
        completion = valuesOf(*last);
    } else if (const qsizetype equals = current.indexOf(u'=');
               current.startsWith(u"--") && equals > 0) {
        const OptionSpec *option = optionOf(specs, current.first(equals));
        completion = option ? valuesOf(*option) : Completion();
        for (WordHint &word : completion.words)
            word.text.prepend(current.first(equals + 1));
    } else if (current.startsWith(u"--")
               || (current == u"-" && !(command && command->otherWords == WordKind::Search))) {
        completion = optionsOf(specs, before);
        if (before.isEmpty())
            completion.words.push_back({u"--version"_s, {}});
    } else if (before.isEmpty()) {
        completion = commands();
    } else if (command) {
        const auto read = Arguments::read(before.sliced(1), specs);
        if (read)
            completion = positional(*command, read->words(), current);
    }
    keepBeginning(completion, current);
    return completion;
}

} // namespace tokendeck::cli
