// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/diff_command.h"

#include "app/cli/commands/answer_file.h"
#include "app/cli/estate/report_reader.h"
#include "app/cli/rows/row_writer.h"
#include "services/reports/formats/report_csv.h"
#include "services/reports/formats/report_json.h"
#include "words/reports/comparison_html.h"
#include "words/reports/comparison_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct DiffCommand {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::DiffCommand)
};

//! For people, as the page Compare has it.
QByteArray tableOf(const Comparison &comparison)
{
    const auto writer = makeRowWriter({.kind = RowFormat::Kind::Table},
                                      {{u"change"_s, DiffCommand::tr("Change")},
                                       {u"token"_s, DiffCommand::tr("Token")},
                                       {u"object"_s, DiffCommand::tr("Kind, ID")},
                                       {u"account"_s, DiffCommand::tr("Account")},
                                       {u"before"_s, DiffCommand::tr("Before")},
                                       {u"after"_s, DiffCommand::tr("After")},
                                       {u"meaning"_s, DiffCommand::tr("What it means")}});
    for (const Difference &difference : comparison.differences) {
        // Names are isolated already.
        for (const QString &cell :
             {differenceWord(difference.kind), differenceName(difference),
              differenceObject(difference), differenceAccount(difference), valueBefore(difference),
              valueAfter(difference), differenceNote(difference)})
            writer->word(cell, cell);
        writer->endRow();
    }
    return writer->take();
}

QByteArray fileOf(const CommandContext &context, const Comparison &comparison)
{
    const QString format = context.arguments.value(u"format"_s);
    if (format == u"json")
        return comparisonJson(comparison);
    if (format == u"csv")
        return comparisonCsv(comparison, answerCsv(context));
    if (format == u"html")
        return comparisonHtml(comparison);
    return comparison.differences.empty() ? QByteArray() : tableOf(comparison);
}

ExitCode runDiff(CommandContext &context)
{
    const QStringList &words = context.arguments.words();
    if (words.isEmpty() || words.size() > 2) {
        context.console.say(DiffCommand::tr(
            "diff needs what to compare: one side, which is compared with now, or two."));
        return ExitCode::WrongUse;
    }
    ReportReader reader(context.estate, context.console);
    const Step<SharedReport> before = reader.named(words.front());
    if (!before)
        return before.error();
    const Step<SharedReport> after =
        words.size() == 2 ? reader.named(words.back(), *before) : reader.now(*before);
    if (!after)
        return after.error();
    const Comparison comparison = compareReports(*before, *after);
    // For programs the differences are all there is on standard output.
    context.console.say(comparisonSentences(comparison).join(u' '));
    const QByteArray bytes = fileOf(context, comparison);
    const ExitCode written = bytes.isEmpty() ? ExitCode::Fine : writeAnswer(context, bytes);
    if (written != ExitCode::Fine)
        return written;
    if (context.arguments.isSet(u"exit-code"_s) && comparison.hasDifference())
        return ExitCode::Found;
    // Of files, too: what is not known must not pass for the same.
    const bool isKnown =
        context.estate.isComplete() && comparison.count(DifferenceKind::NotKnown) == 0;
    return isKnown ? ExitCode::Fine : ExitCode::NotRead;
}

} // namespace

Command diffCommand()
{
    OptionSpec format = formatOption();
    format.choices.append(u"html"_s);
    format.help = DiffCommand::tr("table for people (without), json or csv for programs, html to "
                                  "be read and printed.");
    const OptionSpec exitCode{
        .name = u"exit-code"_s,
        .help = DiffCommand::tr("Exit with 1 where something is known to differ.")};
    return {.name = u"diff"_s,
            .words = u"SIDE [SIDE]"_s,
            .summary = DiffCommand::tr("Says what became of the tokens between two moments."),
            .help = DiffCommand::tr(
                "A SIDE is now, a day such as 2026-11-26, or a file that report --format json has "
                "written; - is standard input. One alone is compared with now. Of a day it is what "
                "the window’s last "
                "snapshot of that day or before holds.\n"
                "Says which tokens appeared, vanished, were renamed, rotated, enabled or disabled, "
                "expire at another time or have other filters, and what can be seen by that. What "
                "one side has not read is not known, and no difference."),
            .options = connectionOptions() + OptionSpecs{format, outputOption(), exitCode},
            .otherWords = WordKind::Sides,
            .run = runDiff};
}

} // namespace tokendeck::cli
