// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/reports/comparison_words.h"

#include "models/domain/names/display_name.h"
#include "words/base/cell_words.h"
#include "words/base/name_words.h"
#include "words/lists/kind_words.h"
#include "words/lists/problems/problem_words.h"
#include "words/reports/line_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ComparisonWords)
};

QString valueOf(DifferenceKind kind, const TokenLine *line)
{
    if (!line)
        return {};
    switch (kind) {
    case DifferenceKind::Renamed:
        return lineName(*line);
    case DifferenceKind::Rotated:
        return ComparisonWords::tr("ID %1").arg(line->object.id);
    case DifferenceKind::FiltersChanged:
        return line->filters ? filtersText(*line->filters) : QString();
    case DifferenceKind::ExpiryMoved:
        return statedText(line->expiresAt);
    case DifferenceKind::Switched:
        return enabledWord(line->enabled.value_or(false));
    case DifferenceKind::Appeared:
    case DifferenceKind::Vanished:
    case DifferenceKind::NotKnown:
        break;
    }
    return {};
}

QString visibilityText(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Same:
        return ComparisonWords::tr("The same logs can be seen.");
    case Visibility::More:
        return ComparisonWords::tr("More logs can be seen than before.");
    case Visibility::Everything:
        return ComparisonWords::tr("Every log of the account can be seen now.");
    case Visibility::Less:
        return ComparisonWords::tr("Fewer logs can be seen than before.");
    case Visibility::Nothing:
        return ComparisonWords::tr("No log can be seen any more.");
    case Visibility::Other:
        return ComparisonWords::tr(
            "Logs can be seen that could not be before, and others no more.");
    case Visibility::NotKnown:
        return ComparisonWords::tr("What became visible is not known.");
    }
    return {};
}

QString listDoubt(const Difference &difference)
{
    QString text = difference.unreadBefore && difference.unreadAfter
        ? ComparisonWords::tr("Neither side has read the list.")
        : difference.unreadBefore ? ComparisonWords::tr("The earlier side has not read the list.")
                                  : ComparisonWords::tr("The later side has not read the list.");
    if (difference.tokens > 0)
        text += u' '
            + ComparisonWords::tr("%Ln tokens may be new, gone or as they were.", nullptr,
                                  difference.tokens);
    return text;
}

QString doubtText(const Difference &difference)
{
    switch (difference.doubt) {
    case DoubtKind::ListUnread:
        return listDoubt(difference);
    case DoubtKind::NotUnderstood:
        return ComparisonWords::tr("A row of the list was not understood.");
    case DoubtKind::Filters:
        return ComparisonWords::tr("Not all of its filters are known.");
    case DoubtKind::Expiry:
        return ComparisonWords::tr("When it expires was not understood.");
    }
    return {};
}

QString rotationText(const Difference &difference)
{
    return difference.before->object.id == difference.after->object.id
        ? ComparisonWords::tr("It has another text.")
        : ComparisonWords::tr("A successor of the same name took its place.");
}

//! Who made \p line, when, and what it shows.
QString originText(const TokenLine &line)
{
    QStringList parts;
    if (line.createdAt || line.seenSince)
        parts.append(ComparisonWords::tr("Made %1.").arg(createdText(line)));
    if (!line.createdBy.isEmpty())
        parts.append(ComparisonWords::tr("By %1.").arg(isolated(line.createdBy)));
    if (!line.owner.isEmpty())
        parts.append(ComparisonWords::tr("Owner: %1.").arg(isolated(line.owner)));
    if (line.filters)
        parts.append(ComparisonWords::tr("Filters: %1.").arg(filtersText(*line.filters)));
    return parts.join(u' ');
}

} // namespace

QString differenceWord(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Appeared:
        return ComparisonWords::tr("Appeared");
    case DifferenceKind::Vanished:
        return ComparisonWords::tr("Vanished");
    case DifferenceKind::Renamed:
        return ComparisonWords::tr("Renamed");
    case DifferenceKind::Rotated:
        return ComparisonWords::tr("Rotated");
    case DifferenceKind::FiltersChanged:
        return ComparisonWords::tr("Filters changed");
    case DifferenceKind::ExpiryMoved:
        return ComparisonWords::tr("Expiry moved");
    case DifferenceKind::Switched:
        return ComparisonWords::tr("Enabled or disabled");
    case DifferenceKind::NotKnown:
        return ComparisonWords::tr("Not known");
    }
    return {};
}

QString countedDifference(DifferenceKind kind, int count)
{
    switch (kind) {
    case DifferenceKind::Appeared:
        return ComparisonWords::tr("%Ln appeared", nullptr, count);
    case DifferenceKind::Vanished:
        return ComparisonWords::tr("%Ln vanished", nullptr, count);
    case DifferenceKind::Renamed:
        return ComparisonWords::tr("%Ln were renamed", nullptr, count);
    case DifferenceKind::Rotated:
        return ComparisonWords::tr("%Ln were rotated", nullptr, count);
    case DifferenceKind::FiltersChanged:
        return ComparisonWords::tr("%Ln have other filters", nullptr, count);
    case DifferenceKind::ExpiryMoved:
        return ComparisonWords::tr("%Ln expire at another time", nullptr, count);
    case DifferenceKind::Switched:
        return ComparisonWords::tr("%Ln were enabled or disabled", nullptr, count);
    case DifferenceKind::NotKnown:
        return ComparisonWords::tr("%Ln are not known", nullptr, count);
    }
    return {};
}

QString differenceName(const Difference &difference)
{
    const TokenLine *line = difference.line();
    return line ? lineName(*line) : capitalized(listWords(difference.list.list));
}

QString differenceObject(const Difference &difference)
{
    const TokenLine *line = difference.line();
    return line ? ComparisonWords::tr("%1 %2", "Shared token 1241")
                      .arg(tokenKind(line->object.list), QString::number(line->object.id))
                : QString();
}

QString differenceAccount(const Difference &difference)
{
    const TokenLine *line = difference.line();
    return line ? accountText(line->accountName, line->object.account)
                : accountText(difference.list.accountName, difference.list.account);
}

QString valueBefore(const Difference &difference)
{
    return valueOf(difference.kind, difference.before);
}

QString valueAfter(const Difference &difference)
{
    return valueOf(difference.kind, difference.after);
}

QString differenceNote(const Difference &difference)
{
    switch (difference.kind) {
    case DifferenceKind::Appeared:
        return originText(*difference.after);
    case DifferenceKind::Vanished: {
        const TokenLine &told = difference.after ? *difference.after : *difference.before;
        const QString gone = told.gone
            ? ComparisonWords::tr("%1.", "a sentence").arg(goneText(*told.gone))
            : ComparisonWords::tr("When it was deleted, and by whom, is not known.");
        const QString origin = originText(*difference.before);
        return origin.isEmpty() ? gone : gone + u' ' + origin;
    }
    case DifferenceKind::Rotated:
        return rotationText(difference);
    case DifferenceKind::FiltersChanged:
        return visibilityText(difference.visibility);
    case DifferenceKind::NotKnown:
        return doubtText(difference);
    case DifferenceKind::Renamed:
    case DifferenceKind::ExpiryMoved:
    case DifferenceKind::Switched:
        break;
    }
    return {};
}

QStringList comparisonSentences(const Comparison &comparison)
{
    QStringList all{
        ComparisonWords::tr("Before: %1. After: %2.", "two moments")
            .arg(reportTime(comparison.before->madeAt), reportTime(comparison.after->madeAt))};
    QStringList counts;
    // A list is no token.
    const int unread =
        int(std::ranges::count_if(comparison.differences, [](const Difference &difference) {
            return difference.kind == DifferenceKind::NotKnown
                && difference.doubt == DoubtKind::ListUnread;
        }));
    for (int kind = 0; kind < DifferenceKindCount; ++kind) {
        int count = comparison.count(DifferenceKind(kind));
        if (DifferenceKind(kind) == DifferenceKind::NotKnown)
            count -= unread;
        if (count > 0)
            counts.append(countedDifference(DifferenceKind(kind), count));
    }
    if (unread > 0)
        counts.append(ComparisonWords::tr("%Ln lists were not read", nullptr, unread));
    const QString compared =
        ComparisonWords::tr("%Ln tokens were compared.", nullptr, comparison.compared);
    all.append(
        counts.isEmpty()
            ? (comparison.tellsEachText()
                   ? ComparisonWords::tr("%1 Nothing differs.").arg(compared)
                   : ComparisonWords::tr("%1 Nothing differs that can be told.").arg(compared))
            : ComparisonWords::tr("%1 %2.").arg(compared, shownList(counts, 8)));
    if (!comparison.hasCommonAccount())
        all.append(ComparisonWords::tr("No account is on both sides."));
    if (const QString untold = untoldTextsSentence(comparison); !untold.isEmpty())
        all.append(untold);
    if (comparison.notHeld > 0)
        all.append(ComparisonWords::tr(
            "%Ln tokens of accounts are not known on one side: snapshots do not hold them.",
            nullptr, comparison.notHeld));
    return all;
}

QString untoldTextsSentence(const Comparison &comparison)
{
    if (comparison.tellsRotation)
        return comparison.untold == 0
            ? QString()
            : ComparisonWords::tr("Whether %Ln tokens have another text is not known: a "
                                  "fingerprint is missing.",
                                  nullptr, comparison.untold);
    const bool before = !comparison.before->keyId.isEmpty();
    const bool after = !comparison.after->keyId.isEmpty();
    if (before && after)
        return ComparisonWords::tr("The fingerprints are of two keys: a token that has another "
                                   "text under the same ID cannot be told.");
    return before || after
        ? ComparisonWords::tr("One side has no fingerprints: a token that has another text under "
                              "the same ID cannot be told.")
        : ComparisonWords::tr("Neither side has fingerprints: a token that has another text under "
                              "the same ID cannot be told.");
}

QString reportProblemText(const ReportProblem &problem)
{
    switch (problem.kind) {
    case ReportProblem::Kind::NoSnapshot:
        return ComparisonWords::tr("No snapshot was taken by that day. Choose a later one.");
    case ReportProblem::Kind::NewerVersion:
        return ComparisonWords::tr("What is to be compared was written by a newer version of "
                                   "Tokendeck. The file stays as it was.");
    case ReportProblem::Kind::NoReport:
        return ComparisonWords::tr("What is to be compared is no report of Tokendeck: %1. Choose "
                                   "one that was saved as JSON; the file stays as it was.")
            .arg(quotedName(problem.problem.detail));
    case ReportProblem::Kind::Failed:
        break;
    }
    return readingWords(problem.problem, ComparisonWords::tr("what is to be compared")).text();
}

} // namespace tokendeck
