// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/scan_command.h"

#include "app/cli/estate/scan_tokens.h"
#include "app/cli/rows/row_writer.h"
#include "services/scan/scan_run.h"
#include "services/scan/system/entries.h"
#include "words/lists/kind_words.h"
#include "words/scan/scan_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct ScanCommand {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ScanCommand)
};

constexpr std::chrono::milliseconds GlanceEvery{200};
//! So many of what was not read are named.
constexpr size_t MostUnreadNamed = 20;

//! What a search has come to, with the owners of what was found.
struct Result {
    std::vector<FoundToken> found; //!< by path and place
    ScanReport report;
};

//! Searches until it is done; Interrupted where a signal comes.
Step<Result> search(CommandContext &context, ScanRun::Input input)
{
    ScanRun run(std::move(input));
    Result result;
    bool isDone = false;
    Waiter &waiter = context.estate.waiter();
    QObject::connect(&run, &ScanRun::found, &waiter,
                     [&result](const std::vector<FoundToken> &tokens) {
                         result.found.insert(result.found.end(), tokens.begin(), tokens.end());
                     });
    QObject::connect(&run, &ScanRun::finished, &waiter, [&](const ScanReport &report) {
        result.report = report;
        isDone = true;
        waiter.look();
    });
    run.start();
    for (Waiter::End end = Waiter::End::TimedOut; end != Waiter::End::Met;) {
        end = waiter.until([&isDone] { return isDone; }, GlanceEvery);
        if (end == Waiter::End::Interrupted)
            return leave(ExitCode::Interrupted);
        context.console.progress(
            ScanCommand::tr("%Ln files read, %1 found…", nullptr, int(run.progress().files.load()))
                .arg(result.found.size()));
    }
    context.console.progress({});
    std::ranges::sort(result.found, {},
                      [](const FoundToken &token) { return token.place.order(); });
    return result;
}

QByteArray writtenLines(const Result &result)
{
    QString text;
    for (const FoundToken &token : result.found)
        text += foundLine(token.place, *token.owners) + u'\n';
    return (text + scanSummary(result.report) + u'\n').toUtf8();
}

QByteArray writtenRows(const RowFormat &format, const Result &result)
{
    const auto writer = makeRowWriter(format,
                                      {{u"file"_s, ScanCommand::tr("File")},
                                       {u"line"_s, ScanCommand::tr("Line"), true},
                                       {u"column"_s, ScanCommand::tr("Column"), true},
                                       {u"offset"_s, ScanCommand::tr("Offset"), true},
                                       {u"inName"_s, ScanCommand::tr("In its name")},
                                       {u"staged"_s, ScanCommand::tr("Staged")},
                                       {u"encoding"_s, ScanCommand::tr("Encoding")},
                                       {u"object"_s, ScanCommand::tr("Object")},
                                       {u"name"_s, ScanCommand::tr("Name")},
                                       {u"account"_s, ScanCommand::tr("Account")},
                                       {u"id"_s, ScanCommand::tr("ID"), true}});
    for (const auto &[place, owners] : result.found) {
        // A text of several objects is said of each.
        for (const TokenOwner &owner : *owners) {
            writer->text(place.path);
            const bool isName = place.where == FoundIn::Name;
            const auto inContent = [isName](qint64 number) {
                return isName ? std::nullopt : std::optional(number);
            };
            writer->number(inContent(place.place.line));
            writer->number(inContent(place.place.column));
            writer->number(inContent(place.offset));
            writer->flag(isName);
            writer->flag(place.isStaged);
            writer->text(encodingWords(place.encoding));
            writer->text(kindWord(owner.object.list));
            writer->text(owner.name);
            writer->text(owner.accountName);
            writer->number(owner.object.id == 0 ? std::nullopt
                                                : std::optional<qint64>(owner.object.id));
            writer->endRow();
        }
    }
    return writer->take();
}

//! Names what was not read on standard error, where it is out of the way of what was found.
void tellUnread(Console &console, const ScanReport &report)
{
    const size_t named = std::min(report.unread.size(), MostUnreadNamed);
    for (size_t i = 0; i < named; ++i)
        console.say(unreadLine(report.unread[i]));
    if (const qint64 more = report.unreadCount() - qint64(named); more > 0)
        console.say(ScanCommand::tr("%Ln more were not read.", nullptr, int(more)));
    if (const QString reserve = scanReserve(report); !reserve.isEmpty())
        console.say(reserve);
}

//! The words of \p arguments as the system has them.
QByteArrayList pathsOf(const Arguments &arguments)
{
    QByteArrayList paths;
    for (qsizetype index = 0; index < arguments.words().size(); ++index) {
        const QByteArray given = arguments.givenAs(index);
        paths.append(given.isEmpty() ? entryName(arguments.words()[index]) : given);
    }
    return paths;
}

ExitCode runScan(CommandContext &context)
{
    // An empty path is a variable of a script that is not set.
    if (context.arguments.words().isEmpty() || context.arguments.words().contains(QString())) {
        context.console.say(
            ScanCommand::tr("scan takes the files and folders to look in: tokendeck scan ."));
        return ExitCode::WrongUse;
    }
    EstateReader &estate = context.estate;
    const Arguments &arguments = context.arguments;
    const Step<MakeTarget> target = arguments.isSet(u"offline"_s)
        ? keptTokens(estate, context.console, arguments)
        : readTokens(estate, context.console, arguments);
    if (!target)
        return target.error();
    const bool staged = arguments.isSet(u"staged"_s);
    const Step<Result> result = search(
        context,
        {.paths = pathsOf(arguments), .files = !staged, .staged = staged, .target = *target});
    if (!result)
        return result.error();
    tellUnread(context.console, result->report);
    const RowFormat format = rowFormatOf(context.arguments, estate.core().clock().now());
    const bool isForPeople = format.kind == RowFormat::Kind::Table;
    const ExitCode written =
        context.console.write(isForPeople ? writtenLines(*result) : writtenRows(format, *result));
    if (!isForPeople)
        context.console.say(scanSummary(result->report));
    if (written != ExitCode::Fine)
        return written;
    // What was found is what it was asked for, whatever else was not read.
    if (!result->found.empty())
        return ExitCode::Found;
    const bool complete = estate.isComplete() && result->report.unreadCount() == 0;
    return complete ? ExitCode::Fine : ExitCode::NotRead;
}

} // namespace

Command scanCommand()
{
    OptionSpecs options = connectionOptions() + OptionSpecs{formatOption()};
    options.append({.name = u"staged"_s,
                    .help = ScanCommand::tr("Look in what git has staged, at the paths and below, "
                                            "and not in the files.")});
    options.append(
        {.name = u"offline"_s,
         .help = ScanCommand::tr("Ask nobody: compare words with the fingerprints that the last "
                                 "search with all lists has kept. Base64 is not seen.")});
    return {.name = u"scan"_s,
            .words = u"PATH…"_s,
            .summary = ScanCommand::tr("Looks for the tokens of the lists in files."),
            .help = ScanCommand::tr(
                "Finds them as plain text, in UTF-16 and in base64, in hidden and binary files as "
                "well, and in the names of files and folders, and says file, line, column and "
                "whose token it is, never the token. Links "
                "are not followed, devices and FIFOs are passed over, and archives are not opened. "
                "What is in the files stays on this computer. Exits with 1 where a token was "
                "found, whatever was not read; else with 3 where a list or a file was not read."),
            .options = options,
            .otherWords = WordKind::Files,
            .run = runScan};
}

} // namespace tokendeck::cli
