// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/list_command.h"

#include "app/cli/commands/reveal.h"
#include "app/cli/lists/list_names.h"
#include "app/cli/lists/listing.h"
#include "app/cli/lists/written_rows.h"
#include "words/base/name_words.h"
#include "words/base/search_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct ListCommand {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ListCommand)
};

//! What is asked of which list.
struct Question {
    ListKind kind = ListKind::Accounts;
    std::vector<SearchTerm> terms;
};

Step<Question> readQuestion(CommandContext &context)
{
    const QStringList &words = context.arguments.words();
    const auto kind = words.isEmpty() ? std::nullopt : listNamed(words.front());
    if (!kind)
        return context.console.refuse(
            ExitCode::WrongUse, ListCommand::tr("list needs one of: %1.").arg(listed(listNames())));
    const QString search = words.sliced(1).join(u' ');
    const SearchQuery query = parseSearch(search, *kind);
    for (const SearchWord &word : query.words) {
        if (word.fault)
            context.console.say(searchFaultWords(search, word));
    }
    if (query.isFaulty())
        return leave(ExitCode::WrongUse);
    return Question{*kind, query.terms()};
}

Step<std::shared_ptr<const EstateFindings>> readFor(const Question &question, EstateReader &estate)
{
    if (std::ranges::any_of(question.terms, needsFindings))
        return estate.readFindings();
    if (const Step<void> read = estate.read(listsNeededFor(question.kind)); !read)
        return leave(read.error());
    return nullptr;
}

ExitCode runList(CommandContext &context)
{
    const Step<Question> question = readQuestion(context);
    if (!question)
        return question.error();
    if (const Step<void> allowed = mayReveal(context); !allowed)
        return allowed.error();
    EstateReader &estate = context.estate;
    const auto findings = readFor(*question, estate);
    if (!findings)
        return findings.error();

    const TimePoint now = estate.core().clock().now();
    const Workspace &workspace = estate.core().workspace();
    Listing listing(workspace, estate.connections(), question->kind, *findings);
    if (const int unknown = listing.search(question->terms, now); unknown > 0)
        context.console.say(notKnownWords(unknown) + u'.');

    const auto writer =
        makeRowWriter(rowFormatOf(context.arguments, now), columnsOf(question->kind));
    listing.write(*writer);
    const ExitCode written = context.console.write(writer->take());
    if (written != ExitCode::Fine)
        return written;
    return estate.isComplete() ? ExitCode::Fine : ExitCode::NotRead;
}

} // namespace

Command listCommand()
{
    return {.name = u"list"_s,
            .words = u'{' + listNames().join(u'|') + u"} [WORD]…"_s,
            .summary = ListCommand::tr("Writes accounts, tokens or filters of all connections."),
            .help = ListCommand::tr(
                "Words search as they do in the window: account:partners is:unused expires:<7d "
                "filter:env=prod -is:expired. A row has to match all of them; of what is not known "
                "whether it matches, the number is said. Tokens are masked."),
            .options = connectionOptions() + OptionSpecs{formatOption()} + revealOptions(),
            .firstWords = listNames(),
            .otherWords = WordKind::Search,
            .run = runList};
}

} // namespace tokendeck::cli
