// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/check_command.h"

#include "app/cli/rows/machine_text.h"
#include "app/cli/rows/row_writer.h"
#include "models/domain/names/display_name.h"
#include "models/insight/estate/finding_key.h"
#include "models/store/connection_lookup.h"
#include "models/store/unconnected_accounts.h"
#include "words/estate/finding_words.h"
#include "words/estate/score_words.h"
#include "words/lists/kind_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct CheckCommand {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::CheckCommand)
};

//! "high", in the order of Severity.
const QStringList &severityNames()
{
    static const QStringList names{u"high"_s, u"medium"_s, u"low"_s};
    return names;
}

//! So many tokens of which too little is known are named.
constexpr qsizetype MostLeftOutNamed = 5;

std::vector<RowColumn> columns()
{
    return {{u"severity"_s, CheckCommand::tr("Severity")},
            {u"finding"_s, CheckCommand::tr("Finding")},
            {u"what"_s, CheckCommand::tr("What is wrong")},
            {u"object"_s, CheckCommand::tr("Object")},
            {u"name"_s, CheckCommand::tr("Name")},
            {u"account"_s, CheckCommand::tr("Account")},
            {u"connection"_s, CheckCommand::tr("Connection")},
            {u"id"_s, CheckCommand::tr("ID")}};
}

void writeRow(RowWriter &writer, const Finding &finding, const Workspace &workspace, TimePoint now)
{
    const ConnectionInfo *info = workspace.connection(finding.connection);
    const QString severity = severityNames()[int(finding.severity)];
    writer.word(severityWord(finding.severity), severity);
    writer.text(keyOf(finding.kind).word);
    writer.sentence(findingTitle(finding, now));
    writer.text(kindWord(finding.object.list));
    writer.text(finding.name);
    writer.text(finding.accountName);
    // By its plain name --connection takes it.
    if (info)
        writer.word(isolated(shownConnectionName(workspace, info->connection)),
                    info->connection.name);
    else
        writer.text({});
    writer.text(findingId(finding));
    writer.endRow();
}

//! Says what the score leaves out, and why; of many, the first.
void tellLeftOut(Console &console, QStringList sentences)
{
    // Rows whose names are not known have one sentence.
    sentences.removeDuplicates();
    for (const QString &sentence : sentences.first(std::min(sentences.size(), MostLeftOutNamed)))
        console.say(sentence);
    if (const auto more = sentences.size() - MostLeftOutNamed; more > 0)
        console.say(CheckCommand::tr("The same is true of %Ln more.", nullptr, int(more)));
}

ExitCode runCheck(CommandContext &context)
{
    if (!context.arguments.words().isEmpty()) {
        context.console.say(CheckCommand::tr("check takes no words."));
        return ExitCode::WrongUse;
    }
    EstateReader &estate = context.estate;
    const auto findings = estate.readFindings();
    if (!findings)
        return findings.error();
    const TimePoint now = estate.core().clock().now();
    const Workspace &workspace = estate.core().workspace();
    const QString from = context.arguments.value(u"from"_s);
    const auto least =
        Severity(from.isEmpty() ? int(Severity::Low) : severityNames().indexOf(from));

    const RowFormat format = rowFormatOf(context.arguments, now);
    const auto writer = makeRowWriter(format, columns());
    int found = 0;
    for (const Finding &finding : (*findings)->findings) {
        if (finding.severity > least || !(*findings)->isIn(finding, estate.connections()))
            continue;
        ++found;
        writeRow(*writer, finding, workspace, now);
    }
    const Score score = (*findings)->score(estate.connections());
    // For programs the rows are all there is on standard output.
    const QString subject =
        scoreSubject(score, workspace, unconnectedCount(workspace, estate.connections()));
    context.console.say(CheckCommand::tr("%n findings.", nullptr, found) + u' '
                        + (score.state == ScoreState::Scored
                               ? CheckCommand::tr("Score: %1 (%2).").arg(scoreText(score), subject)
                               : subject));
    tellLeftOut(context.console, leftOutWords(**findings, estate.connections(), workspace));
    if (const QString unchecked = uncheckedWords(score.tally.unread, workspace);
        !unchecked.isEmpty())
        context.console.say(unchecked);
    const bool writesRows = found > 0 || format.kind != RowFormat::Kind::Table;
    const ExitCode written = writesRows ? context.console.write(writer->take()) : ExitCode::Fine;
    if (written != ExitCode::Fine)
        return written;
    // What was not read may hide anything.
    if (!estate.isComplete() || !score.tally.unread.empty())
        return ExitCode::NotRead;
    return found > 0 ? ExitCode::Found : ExitCode::Fine;
}

} // namespace

Command checkCommand()
{
    OptionSpecs options = connectionOptions() + OptionSpecs{formatOption()};
    options.append({.name = u"from"_s,
                    .value = u"SEVERITY"_s,
                    .help = CheckCommand::tr("Only findings that are high, medium and graver, or "
                                             "low and graver (all, without)."),
                    .values = OptionSpec::Values::Choices,
                    .choices = severityNames()});
    return {.name = u"check"_s,
            .words = {},
            .summary =
                CheckCommand::tr("Says what is wrong with the tokens, as the Overview does."),
            .help = CheckCommand::tr(
                "Exits with 1 where there is a finding, and with 3 where something was not read, "
                "which may hide any. What is silenced in the window is left out."),
            .options = options,
            .run = runCheck};
}

} // namespace tokendeck::cli
