// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sync/carry_words.h"

#include "models/domain/names/display_name.h"
#include "models/store/connection_lookup.h"
#include "words/base/filter_words.h"
#include "words/base/name_words.h"
#include "words/base/time_words.h"
#include "words/lists/kind_words.h"
#include "words/lists/problems/obstacle_words.h"
#include "words/lists/problems/problem_words.h"
#include "words/sync/bulk_words.h"
#include "words/sync/change_words.h"
#include "words/sync/deed_words.h"
#include "words/sync/note_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct CarryWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::CarryWords)
};

QString skipReason(CarrySkip skip, const Workspace &workspace, const ConnectionId &target)
{
    switch (skip) {
    case CarrySkip::NotReachable:
        return connectionObstacle(workspace, target);
    case CarrySkip::ReadOnly:
        return workspace.connection(target) ? readOnlyObstacle(workspace, {&target, 1})
                                            : connectionObstacle(workspace, target);
    case CarrySkip::Forbidden:
        return CarryWords::tr("Logz.io does not let this account use shared tokens; its support "
                              "has to enable them.");
    case CarrySkip::NotKnown:
        return CarryWords::tr("What the account has is not known: its lists were not read.");
    case CarrySkip::AlreadyThere:
        return CarryWords::tr("It is there already, with the same filters.");
    case CarrySkip::NameTaken:
        return CarryWords::tr("The account has a shared token of this name with other filters.");
    case CarrySkip::NameGiven:
        return CarryWords::tr("Another token that is carried over gets this name there.");
    case CarrySkip::FilterNotUnderstood:
        return CarryWords::tr(
            "A filter of the account that was not understood may be the same one.");
    case CarrySkip::NotNeeded:
        return CarryWords::tr("No token that is made needs it.");
    }
    return {};
}

QString skippedText(CarrySkip skip, const Workspace &workspace, const ConnectionId &target)
{
    return CarryWords::tr("Skipped: %1").arg(skipReason(skip, workspace, target));
}

//! "env: prod AND team: web".
QString filtersText(const CarrySource &source, const CarriedToken &token)
{
    QStringList texts;
    for (const int position : token.filters) {
        const CarriedFilter &filter = source.filters[size_t(position)];
        texts.append(shownFilter(filter.field, filter.value));
    }
    return texts.join(u' ' + operatorWord(token.filterOperator) + u' ');
}

QString usedText()
{
    return CarryWords::tr("is there already and is used");
}

//! \p account is empty where it goes without saying.
QString leftSentence(const LeftBehind &left, const QString &account)
{
    const QString object =
        left.kind == ListKind::Filters ? isolated(left.name) : quotedName(left.name);
    const QString name = account.isEmpty()
        ? object
        : CarryWords::tr("%1 of %2", "“Old wallboard” of Acme EU").arg(object, isolated(account));
    switch (left.reason) {
    case LeftReason::Gone:
        return CarryWords::tr("%1 is not there any more.").arg(name);
    case LeftReason::NotRead:
        return CarryWords::tr("%1 was not read again yet.").arg(name);
    case LeftReason::NotUnderstood:
        return CarryWords::tr("%1 stays behind: what Logz.io answers for it was not understood.")
            .arg(name);
    case LeftReason::FiltersNotKnown:
        return CarryWords::tr("%1 stays behind: one of its filters is not known, and without it "
                              "more would be seen.")
            .arg(name);
    case LeftReason::Unfiltered:
        return CarryWords::tr("%1 stays behind: it has no filter, and would show every log of "
                              "each account.")
            .arg(name);
    case LeftReason::ExpiryNotKnown:
        return CarryWords::tr("%1 stays behind: when it expires was not understood.").arg(name);
    case LeftReason::Expired:
        return CarryWords::tr("%1 stays behind: it has expired.").arg(name);
    }
    return {};
}

//! "4 filters and 1 shared token".
QString countedBoth(int filters, int tokens)
{
    QStringList parts;
    if (filters > 0)
        parts.append(countedKind(ListKind::Filters, filters));
    if (tokens > 0)
        parts.append(countedKind(ListKind::SharedTokens, tokens));
    return shownList(parts);
}

} // namespace

QString carryVerb(ListKind kind, int count)
{
    return CarryWords::tr("Carry over %1").arg(countedKind(kind, count));
}

QString carryName(const CarrySource &source, const CarryItem &item)
{
    if (item.kind == ListKind::SharedTokens)
        return isolated(source.tokens[size_t(item.position)].name);
    const CarriedFilter &filter = source.filters[size_t(item.position)];
    return shownFilter(filter.field, filter.value);
}

QString carryText(const CarrySource &source, const CarryItem &item, const Workspace &workspace,
                  const ConnectionId &target, TimePoint now)
{
    if (item.skip)
        return skippedText(*item.skip, workspace, target);
    if (item.existing)
        return usedText();
    if (item.kind == ListKind::Filters)
        return DeedWords(Deed::Make).planned();
    const CarriedToken &token = source.tokens[size_t(item.position)];
    const QString filters = filtersText(source, token);
    const QString made = item.name == token.name
        ? CarryWords::tr("is made with %1").arg(filters)
        : CarryWords::tr("is made as %1 with %2").arg(quotedName(item.name), filters);
    if (!token.expiresAt)
        return CarryWords::tr("%1; it never expires").arg(made);
    return CarryWords::tr("%1; it expires on %2").arg(made, dateText(*token.expiresAt, now));
}

QString carryResult(const CarrySource &source, const CarryRun::Item &item,
                    const Workspace &workspace, TimePoint now)
{
    switch (item.state) {
    case CarryRun::ItemState::Waiting:
        return CarryWords::tr("Waiting");
    case CarryRun::ItemState::Running:
        return CarryWords::tr("Under way…");
    case CarryRun::ItemState::Left:
        return CarryWords::tr("Not begun");
    case CarryRun::ItemState::Used:
        return usedText();
    case CarryRun::ItemState::Skipped:
        return carryText(source, item.planned, workspace, item.target, now);
    case CarryRun::ItemState::Done:
    case CarryRun::ItemState::Failed:
    case CarryRun::ItemState::Unknown:
        break;
    }
    if (item.lacksFilter)
        return CarryWords::tr("Not made: one of its filters is not there, and without it more "
                              "would be seen.");
    if (item.unread) {
        const QString account = isolated(shownAccountName(workspace, item.target));
        return readingWords(*item.unread,
                            CarryWords::tr("the filters and shared tokens of %1").arg(account))
            .text();
    }
    return item.command ? resultText(*item.command, item.report) : QString();
}

Tone carryTone(const CarryRun::Item &item)
{
    switch (item.state) {
    case CarryRun::ItemState::Failed:
        return Tone::Danger;
    case CarryRun::ItemState::Done:
    case CarryRun::ItemState::Unknown:
        return reportTone(item.report);
    default:
        return Tone::Dim;
    }
}

QString carrySummary(std::span<const CarryPlan> plans)
{
    int filters = 0;
    int tokens = 0;
    int accounts = 0;
    int skipped = 0;
    for (const CarryPlan &plan : plans) {
        accounts += plan.count() > 0 ? 1 : 0;
        for (const CarryItem &item : plan.items) {
            skipped += item.skip ? 1 : 0;
            if (item.isMade())
                ++(item.kind == ListKind::Filters ? filters : tokens);
        }
    }
    QStringList sentences;
    if (accounts == 0)
        sentences.append(CarryWords::tr("Nothing will be made."));
    else
        sentences.append(CarryWords::tr("%1 will be made in %Ln accounts.", nullptr, accounts)
                             .arg(countedBoth(filters, tokens)));
    if (skipped > 0)
        sentences.append(CarryWords::tr("%Ln are skipped.", nullptr, skipped));
    return sentences.join(u' ');
}

Message carryMessage(const CarryRun &run)
{
    int filters = 0;
    int tokens = 0;
    int skipped = 0; // by the plan, too
    std::set<ConnectionId> accounts;
    bool deviates = false;
    for (const CarryRun::Item &item : run.items()) {
        skipped += item.state == CarryRun::ItemState::Skipped ? 1 : 0;
        if (item.state != CarryRun::ItemState::Done)
            continue;
        ++(item.planned.kind == ListKind::Filters ? filters : tokens);
        accounts.insert(item.target);
        deviates = deviates || saysDeviation(item.report);
    }
    const CarryRun::Progress progress = run.progress();
    QStringList clauses = otherEnds(progress.failed, progress.unknown, progress.left);
    if (progress.made > 0)
        clauses.prepend(
            CarryWords::tr("%1 in %Ln accounts", nullptr, int(accounts.size()))
                .arg(DeedWords(Deed::Make).doneFor(countedBoth(filters, tokens), progress.made)));
    else if (progress.unknown == 0)
        clauses.prepend(CarryWords::tr("nothing was made"));
    Tone tone = clauses.size() > 1 || deviates ? Tone::Warning : Tone::Good;
    if (progress.failed > 0)
        tone = Tone::Danger;
    else if (progress.made == 0)
        tone = Tone::Warning;
    if (skipped > 0)
        clauses.append(
            CarryWords::tr("%Ln skipped", "4 filters were made in 2 accounts, 1 skipped", skipped));
    return {.tone = tone, .text = CarryWords::tr("%1.").arg(capitalized(clauses.join(u", "_s)))};
}

QString leftBehindText(const CarrySource &source, const Workspace &workspace, bool ofSeveral)
{
    constexpr qsizetype MostNamed = 4;
    QStringList sentences;
    for (const LeftBehind &left : source.leftBehind) {
        if (sentences.size() < MostNamed)
            sentences.append(leftSentence(
                left, ofSeveral ? shownAccountName(workspace, left.connection) : QString()));
    }
    const auto more = qsizetype(source.leftBehind.size()) - sentences.size();
    if (more > 0)
        sentences.append(CarryWords::tr("%Ln more stay behind.", nullptr, int(more)));
    return sentences.join(u' ');
}

} // namespace tokendeck
