// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/snippet_command.h"

#include "app/cli/commands/reveal.h"
#include "app/cli/lists/named_token.h"
#include "app/core/application_paths.h"
#include "models/board/snippet_source.h"
#include "models/domain/region.h"
#include "models/insight/snippets/base/secret_text.h"
#include "models/insight/snippets/own_template.h"
#include "models/insight/snippets/snippet_format.h"
#include "services/settings/snippets/dashboard_addresses.h"
#include "services/settings/snippets/own_templates.h"
#include "words/base/name_words.h"
#include "words/estate/snippet_words.h"
#include "words/lists/problem_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct SnippetCommand {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::SnippetCommand)
};

//! What an own template is called by: "own:NAME".
constexpr auto OwnPrefix = "own:"_L1;

//! What is to be written: one of the two.
struct Form {
    const SnippetFormat *format = nullptr;
    OwnTemplate own;

    [[nodiscard]] bool takesVariable() const
    {
        return format && (format->variable != SnippetVariable::None || format->needsShippingToken);
    }
    [[nodiscard]] bool isFor(const SnippetRequest &request) const
    {
        const auto formats = formatsFor(request.purpose, request.isShippingToken);
        return !format || std::ranges::find(formats, format) != formats.end();
    }
    [[nodiscard]] SnippetOutcome make(const SnippetRequest &request, const Secret &token) const
    {
        return format ? makeSnippet(*format, request, token) : makeSnippet(own, request, token);
    }
};

QStringList keysOf(const std::vector<const SnippetFormat *> &formats)
{
    QStringList keys;
    for (const SnippetFormat *format : formats)
        keys.append(format->key);
    return keys;
}

QStringList allKeys()
{
    QStringList keys;
    for (const SnippetFormat &format : snippetFormats())
        keys.append(format.key);
    return keys;
}

QStringList regionCodes()
{
    QStringList codes;
    for (const Region &region : regions())
        codes.append(region.code);
    return codes;
}

QString settingsFile(const QString &name)
{
    return ApplicationPaths::standard(false).inSettings(name);
}

Step<Form> formNamed(CommandContext &context, const QString &word)
{
    if (const SnippetFormat *format = formatByKey(word))
        return Form{format, {}};
    if (word.startsWith(OwnPrefix)) {
        OwnTemplates templates(settingsFile(u"templates.json"_s));
        if (const VoidOutcome loaded = templates.load(); !loaded)
            return context.console.refuse(
                ExitCode::NotRead,
                problemWords(loaded.error(), SnippetCommand::tr("your templates")).text());
        const QString name = word.sliced(OwnPrefix.size());
        const auto own = std::ranges::find(templates.all(), name, &OwnTemplate::name);
        if (own != templates.all().end())
            return Form{nullptr, *own};
    }
    return context.console.refuse(
        ExitCode::WrongUse,
        SnippetCommand::tr("%1 is no format. There are: %2, and own:NAME of your templates.")
            .arg(quotedName(word), listed(allKeys())));
}

//! What the options say of \p request, whose connection is \p connection.
Step<void> readOptions(CommandContext &context, SnippetRequest &request,
                       const Connection &connection)
{
    const Arguments &arguments = context.arguments;
    request.type = arguments.value(u"type"_s);
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
                                          dashboardFaultText(address.error(), console));
        request.dashboard = *address;
        return {};
    }
    DashboardAddresses addresses(settingsFile(u"dashboards.json"_s));
    if (const VoidOutcome loaded = addresses.load(); !loaded)
        context.console.say(
            problemWords(loaded.error(), SnippetCommand::tr("the addresses of dashboards")).text());
    request.dashboard = addresses.of(connection);
    return {};
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
    const Step<Form> form = formNamed(context, words.front());
    if (!form)
        return form.error();
    const bool reveals = context.arguments.isSet(u"reveal"_s);
    if (!reveals && !form->takesVariable()) {
        context.console.say(SnippetCommand::tr("%1 cannot take the token from elsewhere. With "
                                               "--reveal the token itself stands in it.")
                                .arg(quotedName(words.front())));
        return ExitCode::WrongUse;
    }
    // The type of the account says what its token is for.
    const Step<NamedToken> token =
        findToken(context.estate, context.console, words.back(), {ListKind::Accounts});
    if (!token)
        return token.error();
    const Workspace &workspace = context.estate.core().workspace();
    std::optional<SnippetRequest> request =
        snippetRequest(workspace, token->list, token->connection, token->id);
    if (!request)
        return ExitCode::NotRead;
    if (!form->isFor(*request)) {
        const auto formats = formatsFor(request->purpose, request->isShippingToken);
        context.console.say(
            SnippetCommand::tr("%1 is not for %2. For that there are: %3.")
                .arg(quotedName(words.front()), quotedName(token->name), listed(keysOf(formats))));
        return ExitCode::WrongUse;
    }
    const Connection &connection = workspace.connection(token->connection)->connection;
    if (const Step<void> read = readOptions(context, *request, connection); !read)
        return read.error();
    request->fromVariable = !reveals;
    const SnippetOutcome made = form->make(*request, token->token);
    if (!made) {
        context.console.say(snippetFaultText(made.error()));
        return ExitCode::WrongUse;
    }
    if (!token->obstacle.isEmpty())
        context.console.say(SnippetCommand::tr("%1 %2.", "“Collector” is disabled")
                                .arg(quotedName(token->name), token->obstacle));
    return write(context, *made);
}

OptionSpecs snippetOptions()
{
    return {
        {.name = u"type"_s,
         .value = u"TYPE"_s,
         .help = SnippetCommand::tr("The type of the logs, where the format names it.")},
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
                        "Without --reveal it takes the token from a variable, so that there is "
                        "none in it. NAME is as for copy. FORMAT is one of %1, or own:NAME of "
                        "your templates; which of them a token has depends on what it is for.")
                        .arg(listed(allKeys())),
            .options = snippetOptions() + revealOptions() + connectionOptions(),
            .firstWords = allKeys(),
            .otherWords = WordKind::Names,
            .run = runSnippet};
}

} // namespace tokendeck::cli
