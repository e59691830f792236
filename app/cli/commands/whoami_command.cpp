// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/whoami_command.h"

#include "app/cli/base/problem_text.h"
#include "app/cli/rows/row_writer.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct WhoamiCommand {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::WhoamiCommand)
};

using Answers = std::map<ConnectionId, Outcome<Identity>>;

//! Asks for all connections side by side; those without an answer in time have timed out.
Step<Answers> ask(CommandContext &context)
{
    EstateReader &estate = context.estate;
    Answers answers;
    std::vector<CallHandle> calls;
    for (const ConnectionId &id : estate.connections()) {
        const Outcome<ApiAccess> access = estate.core().access().to(id);
        if (!access)
            continue; // said when it was unlocked
        answers.emplace(id, failure({.kind = ProblemKind::TimedOut}));
        calls.push_back(estate.core().access().api().whoAmI(
            *access, &estate.waiter(),
            [&estate, &answer = answers.at(id)](const Outcome<Identity> &identity) {
                answer = identity;
                estate.waiter().look();
            }));
    }
    context.console.progress(WhoamiCommand::tr("Asking…"));
    const auto allAnswered = [&calls] {
        return std::ranges::none_of(calls, &CallHandle::isRunning);
    };
    const Step<bool> answered = estate.awaitAnswer(allAnswered);
    for (const CallHandle &call : calls)
        call.cancel();
    context.console.progress({});
    if (!answered)
        return leave(answered.error());
    return answers;
}

ExitCode runWhoami(CommandContext &context)
{
    if (!context.arguments.words().isEmpty()) {
        context.console.say(WhoamiCommand::tr("whoami takes no words."));
        return ExitCode::WrongUse;
    }
    EstateReader &estate = context.estate;
    if (const Step<void> unlocked = estate.unlock(); !unlocked)
        return unlocked.error();
    const Step<Answers> answers = ask(context);
    if (!answers)
        return answers.error();

    const auto writer = makeRowWriter(rowFormatOf(context.arguments, estate.core().clock().now()),
                                      {{u"connection"_s, WhoamiCommand::tr("Connection")},
                                       {u"connectionId"_s, WhoamiCommand::tr("Connection ID")},
                                       {u"account"_s, WhoamiCommand::tr("Account")},
                                       {u"accountId"_s, WhoamiCommand::tr("Account ID"), true},
                                       {u"region"_s, WhoamiCommand::tr("Region")},
                                       {u"api"_s, WhoamiCommand::tr("API")}});
    const bool fromEnvironment = estate.isOfEnvironment();
    bool complete = estate.isComplete();
    for (const auto &id : estate.connections()) {
        const auto answer = answers->find(id);
        if (answer == answers->end())
            continue;
        const Connection &connection = estate.core().workspace().connection(id)->connection;
        if (!answer->second) {
            complete = false;
            context.console.say(problemText(answer->second.error(), quotedName(connection.name)));
            continue;
        }
        writer->text(connection.name);
        // That of the environment has another one each time.
        if (fromEnvironment)
            writer->notKnown();
        else
            writer->text(id.value());
        writer->text(answer->second->accountName);
        writer->number(answer->second->accountId.value());
        writer->text(placeNameOf(connection));
        writer->text(connection.apiUrl.toString());
        writer->endRow();
    }
    const ExitCode written = context.console.write(writer->take());
    return written != ExitCode::Fine ? written : complete ? ExitCode::Fine : ExitCode::NotRead;
}

} // namespace

Command whoamiCommand()
{
    return {.name = u"whoami"_s,
            .words = {},
            .summary = WhoamiCommand::tr("Says whose token each connection’s is."),
            .help = WhoamiCommand::tr("Asks each backend, and changes nothing."),
            .options = connectionOptions() + OptionSpecs{formatOption()},
            .run = runWhoami};
}

} // namespace tokendeck::cli
