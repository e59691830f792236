// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/report_command.h"

#include "app/cli/commands/answer_file.h"
#include "app/cli/estate/report_reader.h"
#include "services/reports/formats/report_csv.h"
#include "services/reports/formats/report_json.h"
#include "words/reports/report_html.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct ReportCommand {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ReportCommand)
};

QByteArray fileOf(const CommandContext &context, const Report &report)
{
    const QString format = context.arguments.value(u"format"_s);
    if (format == u"json")
        return reportJson(report);
    if (format == u"html")
        return reportHtml(report);
    return reportCsv(report, answerCsv(context));
}

ExitCode runReport(CommandContext &context)
{
    if (!context.arguments.words().isEmpty()) {
        context.console.say(ReportCommand::tr("report takes no words."));
        return ExitCode::WrongUse;
    }
    const Step<SharedReport> report = ReportReader(context.estate, context.console).now();
    if (!report)
        return report.error();
    if ((*report)->keyId.isEmpty())
        context.console.say(ReportCommand::tr(
            "No fingerprints: the keychain has no key for them, or did not give it."));
    const ExitCode written = writeAnswer(context, fileOf(context, **report));
    if (written != ExitCode::Fine)
        return written;
    const bool isWhole = context.estate.isComplete()
        && std::ranges::all_of((*report)->lists, [](const ReportList &list) {
                             return list.knowledge == ListKnowledge::Current;
                         });
    return isWhole ? ExitCode::Fine : ExitCode::NotRead;
}

} // namespace

Command reportCommand()
{
    OptionSpec format{.name = u"format"_s,
                      .value = u"FORMAT"_s,
                      .help = ReportCommand::tr("csv for spreadsheets (without), json for programs "
                                                "and diff, html to be read and printed."),
                      .values = OptionSpec::Values::Choices,
                      .choices = {u"csv"_s, u"json"_s, u"html"_s}};
    return {.name = u"report"_s,
            .words = {},
            .summary = ReportCommand::tr("Writes a report of every token, masked."),
            .help = ReportCommand::tr(
                "Each token with its account, who made it, when it was used and expires, its "
                "filters and what is wrong with it; when each list was read, or why not; and what "
                "was deleted, as the daily snapshots knew it. Fingerprints tell whether a token "
                "was rotated: their key is in the keychain, made by the window. Exits with 3 where "
                "a list was not read; the report says which."),
            .options = connectionOptions() + OptionSpecs{format, outputOption()},
            .run = runReport};
}

} // namespace tokendeck::cli
