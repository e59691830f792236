// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/snippet_command.h"

#include "app/cli/base/problem_text.h"
#include "app/cli/commands/reveal.h"
#include "app/cli/lists/named_token.h"
#include "app/cli/lists/snippet_form.h"
#include "models/board/snippet_source.h"
#include "models/domain/region.h"
#include "models/insight/snippets/base/secret_text.h"
#include "models/insight/snippets/dashboard_address.h"
#include "services/settings/snippets/dashboard_addresses.h"
#include "words/base/name_words.h"
#include "words/estate/snippet_words.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct SnippetCommand {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::SnippetCommand)
};

QStringList regionCodes()
{
    QStringList codes;
    for (const Region &region : offeredRegions())
        codes.append(region.code);
    return codes;
}

//! What the options say of \p request, whose connection is \p connection.
Step<void> readOptions(CommandContext &context, SnippetRequest &request,
                       const Connection &connection)
{
    const Arguments &arguments = context.arguments;
    request.type = arguments.isSet(u"type"_s) ? arguments.value(u"type"_s) : FirstLogType;
    request.host = arguments.value(u"host"_s);
    request.showsTimeBar = arguments.isSet(u"time-bar"_s);
    if (const Region *region = regionByCode(arguments.value(u"region"_s)))
        request.hosts = snippetHostsOf(apiUrlOf(*region));
    if (request.purpose != SnippetPurpose::Dashboards)
        return {};
    if (arguments.isSet(u"dashboard"_s)) {
        const Region *region = regionByApiUrl(connection.apiUrl);
        const QString console = region ? region->consoleHost : QString();
        const auto address = dashboardAddressOf(arguments.value(u"dashboard"_s), console);
        if (!address)
            return context.console.refuse(ExitCode::WrongUse,
                                          SnippetCommand::tr("--dashboard is not taken. %1")
                                              .arg(dashboardFaultText(address.error(), console)));
        request.dashboard = *address;
        return {};
    }
    DashboardAddresses addresses(settingsFile(u"dashboards.json"_s));
    if (const VoidOutcome loaded = addresses.load(); !loaded)
        context.console.say(
            problemText(loaded.error(), SnippetCommand::tr("the addresses of dashboards")));
    request.dashboard = addresses.of(connection);
    return {};
}

//! Names the options that the form \p word has no place for.
void sayUnused(CommandContext &context, const QString &word, const SnippetForm &form,
               const SnippetRequest &request)
{
    const bool hasHost = form.port() != SnippetPort::None;
    // Some only name the region, where it is known.
    const auto written = [&form](const SnippetRequest &of) {
        return form.masked(of, u"-"_s).value_or(QString());
    };
    SnippetRequest elsewhere = request;
    elsewhere.hosts = {};
    QStringList unused;
    for (const auto &[option, isUsed] :
         {std::pair{u"type"_s, form.hasType(request.purpose)}, std::pair{u"host"_s, hasHost},
          std::pair{u"region"_s, hasHost || written(request) != written(elsewhere)},
          std::pair{u"dashboard"_s, form.isLink()}, std::pair{u"time-bar"_s, form.isLink()}}) {
        if (!isUsed && context.arguments.isSet(option))
            unused.append(u"--"_s + option);
    }
    if (!unused.isEmpty())
        context.console.say(SnippetCommand::tr("%1 has no place for %2: left out.",
                                               "“docker” has no place for --type: left out.")
                                .arg(quotedName(word), listed(unused)));
}

//! A type that nobody has chosen would come up at Logz.io unexpectedly.
void sayType(CommandContext &context, const SnippetForm &form, const SnippetRequest &request)
{
    if (form.hasType(request.purpose) && !context.arguments.isSet(u"type"_s))
        context.console.say(
            SnippetCommand::tr("The type of the logs in it is %1: --type names another.")
                .arg(quotedName(request.type)));
}

ExitCode write(CommandContext &context, const Snippet &snippet)
{
    SecretText text;
    text.append(std::string_view(snippet.text.exposedText().data(), size_t(snippet.text.size())));
    if (!text.view().ends_with('\n'))
        text.append("\n");
    return context.console.write(
        QByteArray::fromRawData(text.view().data(), qsizetype(text.view().size())));
}

ExitCode runSnippet(CommandContext &context)
{
    const QStringList &words = context.arguments.words();
    if (words.size() != 2) {
        context.console.say(
            SnippetCommand::tr("snippet needs a format and the name or the id of one token."));
        return ExitCode::WrongUse;
    }
    const Step<void> may = mayReveal(context);
    if (!may)
        return may.error();
    const Step<SnippetForm> form = snippetFormNamed(context.console, words.front());
    if (!form)
        return form.error();
    // The type of the account says what its token is for.
    const Step<NamedToken> token =
        findToken(context.estate, context.console, words.back(), {ListKind::Accounts});
    if (!token)
        return token.error();
    const Workspace &workspace = context.estate.core().workspace();
    std::optional<SnippetRequest> request =
        snippetRequest(workspace, token->list, token->connection, token->id);
    if (!request)
        return context.console
            .refuse(ExitCode::NotRead,
                    SnippetCommand::tr("%1 is in its list no more: it was deleted meanwhile.")
                        .arg(quotedName(token->name)))
            .value();
    if (!isFor(*form, *request)) {
        const auto formats = formatsFor(request->purpose, request->isShippingToken);
        context.console.say(
            SnippetCommand::tr("%1 is not for %2. For that there are: %3.")
                .arg(quotedName(words.front()), quotedName(token->name), listed(keysOf(formats))));
        return ExitCode::WrongUse;
    }
    const bool reveals = context.arguments.isSet(u"reveal"_s);
    if (!reveals && !form->takesVariable()) {
        context.console.say(SnippetCommand::tr("%1 cannot take the token from elsewhere. With "
                                               "--reveal the token itself stands in it.")
                                .arg(quotedName(words.front())));
        return ExitCode::WrongUse;
    }
    const Connection &connection = workspace.connection(token->connection)->connection;
    if (const Step<void> read = readOptions(context, *request, connection); !read)
        return read.error();
    request->fromVariable = !reveals;
    const SnippetOutcome made = form->make(*request, token->token);
    if (!made) {
        context.console.say(optionFaultText(made.error()));
        return ExitCode::WrongUse;
    }
    sayObstacle(context.console, *token);
    sayUnused(context, words.front(), *form, *request);
    sayType(context, *form, *request);
    if (const QString remark = form->format ? remarkText(*form->format) : QString();
        !remark.isEmpty())
        context.console.say(remark);
    if (const QString strange = strangeHostText(strangeHostOf(request->dashboard));
        form->isLink() && !strange.isEmpty())
        context.console.say(strange);
    return write(context, *made);
}

OptionSpecs snippetOptions()
{
    return {
        {.name = u"type"_s,
         .value = u"TYPE"_s,
         .help = SnippetCommand::tr("The type of the logs, where the format names it; %1 without.")
                     .arg(FirstLogType)},
        {.name = u"host"_s,
         .value = u"HOST[:PORT]"_s,
         .help = SnippetCommand::tr("Where it sends to, in place of the region’s host.")},
        {.name = u"region"_s,
         .value = u"REGION"_s,
         .help = SnippetCommand::tr("The region, where the connection does not tell it."),
         .values = OptionSpec::Values::Choices,
         .choices = regionCodes()},
        {.name = u"dashboard"_s,
         .value = u"ADDRESS"_s,
         .help = SnippetCommand::tr("The dashboard of a link, in place of the one that is kept.")},
        {.name = u"time-bar"_s,
         .value = {},
         .help = SnippetCommand::tr("The link shows the time bar.")},
    };
}

} // namespace

Command snippetCommand()
{
    return {.name = u"snippet"_s,
            .words = u"FORMAT NAME"_s,
            .summary = SnippetCommand::tr("Writes a token in the form that another tool needs."),
            .help = SnippetCommand::tr(
                        "Without --reveal the token is not in it: it comes from a variable of the "
                        "environment, a file or an input of the format, and a format that can do "
                        "none of that is refused. NAME is as for copy.")
                + u'\n' + snippetFormsHelp(),
            .options = snippetOptions() + revealOptions() + connectionOptions(),
            .firstHints = snippetFormHints,
            .otherWords = WordKind::Names,
            .listsBehind = listsOfSnippetForm,
            .run = runSnippet};
}

} // namespace tokendeck::cli
