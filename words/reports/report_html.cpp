// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/reports/report_html.h"

#include "models/domain/names/display_name.h"
#include "models/domain/problem_key.h"
#include "words/base/cell_words.h"
#include "words/estate/finding_words.h"
#include "words/estate/score_words.h"
#include "words/lists/kind_words.h"
#include "words/lists/problems/problem_table.h"
#include "words/reports/line_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ReportWords)
};

HtmlTone toneOf(const LineFinding &finding)
{
    if (finding.isSilenced)
        return HtmlTone::Dim;
    switch (finding.severity) {
    case Severity::High:
        return HtmlTone::Danger;
    case Severity::Medium:
        return HtmlTone::Warning;
    case Severity::Low:
        break;
    }
    return HtmlTone::Normal;
}

HtmlCell findingsCell(const TokenLine &line)
{
    HtmlCell cell;
    if (line.gone)
        cell.push_back({goneText(*line.gone), HtmlTone::Warning});
    for (const LineFinding &finding : line.findings) {
        const QString text = ReportWords::tr("%1: %2", "High: no filter")
                                 .arg(severityWord(finding.severity), shortFinding(finding.kind));
        cell.push_back({finding.isSilenced ? ReportWords::tr("%1 (silenced)").arg(text) : text,
                        toneOf(finding)});
    }
    return cell;
}

HtmlCell usesCell(const TokenLine &line)
{
    if (line.filters)
        return {{filtersText(*line.filters)}};
    if (line.enabled)
        return {{enabledWord(*line.enabled), *line.enabled ? HtmlTone::Normal : HtmlTone::Dim}};
    return {};
}

std::vector<HtmlCell> tokenRow(const TokenLine &line)
{
    return {{{lineName(line), line.isUnderstood ? HtmlTone::Strong : HtmlTone::Warning},
             {line.masked, HtmlTone::Fixed},
             {line.fingerprint, HtmlTone::Fixed}},
            {{tokenKind(line.object.list)}, {QString::number(line.object.id), HtmlTone::Dim}},
            {{accountText(line.accountName, line.object.account)}},
            {{createdText(line)},
             {isolated(line.createdBy.isEmpty() ? line.owner : line.createdBy), HtmlTone::Dim}},
            {{statedText(line.lastUsed)}},
            {{statedText(line.expiresAt)}},
            usesCell(line),
            findingsCell(line)};
}

HtmlTable tokenTable(const TokenLine &first)
{
    return {.title = ReportWords::tr("%1 · %2", "connection · region")
                         .arg(isolated(first.connection), isolated(first.region)),
            .columns = {{ReportWords::tr("Token, mask, fingerprint"), 19},
                        {ReportWords::tr("Kind, ID"), 10},
                        {ReportWords::tr("Account"), 12},
                        {ReportWords::tr("Created, by or owner"), 14},
                        {ReportWords::tr("Last used"), 9},
                        {ReportWords::tr("Expires"), 9},
                        {ReportWords::tr("Filters, or whether enabled"), 14},
                        {ReportWords::tr("Findings"), 13}}};
}

//! Why \p list was not read: by the key that files have for it, or the key itself where a newer
//! version has written it.
QString reasonOf(const ReportList &list)
{
    const std::optional<ProblemKind> kind = problemKindOf(list.problem);
    if (!kind)
        return list.problem;
    return rowOf(*kind).reason.filled(kindWord(list.list), factOf(Problem{.kind = *kind}));
}

HtmlCell readCell(const ReportList &list)
{
    if (list.readAt && list.problem.isEmpty())
        return {{reportTime(*list.readAt)}};
    const QString why = list.problem.isEmpty()
        ? ReportWords::tr("not asked for yet")
        : ReportWords::tr("the last try failed: %1").arg(reasonOf(list));
    if (!list.readAt)
        return {{ReportWords::tr("Not read: %1").arg(why), HtmlTone::Warning}};
    return {{reportTime(*list.readAt)}, {capitalized(why), HtmlTone::Warning}};
}

HtmlTable listTable(const Report &report)
{
    HtmlTable table{.title = ReportWords::tr("When each list was read"),
                    .columns = {{ReportWords::tr("Connection"), 25},
                                {ReportWords::tr("Account"), 25},
                                {ReportWords::tr("List"), 20},
                                {ReportWords::tr("Read"), 30}}};
    for (const ReportList &list : report.lists)
        table.rows.push_back({{{isolated(list.connection)}},
                              {{accountText(list.accountName, list.account)}},
                              {{capitalized(kindWord(list.list))}},
                              readCell(list)});
    return table;
}

QString scoreSentence(const ReportScore &score)
{
    return ReportWords::tr("Score: %1.")
        .arg(scoreText({.state = score.state,
                        .value = score.value,
                        .withSilenced = score.withSilenced,
                        .tally = {.silenced = score.silenced}}));
}

QStringList sentences(const Report &report)
{
    const auto gone = std::ranges::count_if(
        report.lines, [](const TokenLine &line) { return line.gone.has_value(); });
    const auto unread = std::ranges::count_if(
        report.lists, [](const ReportList &list) { return !wasRead(list.knowledge); });
    QStringList all{ReportWords::tr("Made on %1. %2").arg(reportTime(report.madeAt), reportZone()),
                    ReportWords::tr("%Ln tokens.", nullptr, int(report.lines.size() - gone))};
    if (gone > 0)
        all.back() += u' ' + ReportWords::tr("%Ln were deleted.", nullptr, int(gone));
    if (report.score)
        all.back() += u' ' + scoreSentence(*report.score);
    if (unread > 0)
        all.append(ReportWords::tr("%Ln lists were not read: what is in them is not known.",
                                   nullptr, int(unread)));
    if (report.keyId.isEmpty())
        all.append(ReportWords::tr("There are no fingerprints: no key for them could be had."));
    else
        all.append(ReportWords::tr("Fingerprints are of the key %1.").arg(report.keyId));
    return all;
}

} // namespace

HtmlPage reportPage(const Report &report)
{
    HtmlPage page{.title = ReportWords::tr("Tokens of Logz.io accounts"),
                  .sentences = sentences(report)};
    const TokenLine *before = nullptr;
    for (const TokenLine &line : report.lines) {
        if (!before || before->connection != line.connection || before->region != line.region)
            page.tables.push_back(tokenTable(line));
        page.tables.back().rows.push_back(tokenRow(line));
        before = &line;
    }
    page.tables.push_back(listTable(report));
    return page;
}

} // namespace tokendeck
