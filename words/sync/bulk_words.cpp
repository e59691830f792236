// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sync/bulk_words.h"

#include "models/domain/names/display_name.h"
#include "models/insight/filters/filter_selection.h"
#include "words/base/filter_words.h"
#include "words/base/name_words.h"
#include "words/base/number_words.h"
#include "words/base/time_words.h"
#include "words/lists/kind_words.h"
#include "words/sync/change_words.h"
#include "words/sync/deed_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct BulkWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::BulkWords)
};

QStringList namesOf(const std::vector<NamedToken> &tokens)
{
    QStringList names;
    for (const NamedToken &token : tokens)
        names.append(token.name);
    return names;
}

//! "env: prod, team: web"; what \p filters do not have is counted.
QString filterNames(const std::vector<FilterId> &ids, std::span<const Filter> filters)
{
    QStringList names;
    int unknown = 0;
    for (const FilterId id : ids) {
        const auto found = std::ranges::lower_bound(filters, id, {}, &Filter::id);
        if (found != filters.end() && found->id == id)
            names.append(shownFilter(*found));
        else
            ++unknown;
    }
    if (unknown > 0)
        names.append(countedKind(ListKind::Filters, unknown));
    return listed(names);
}

//! What \p change does to its token: which filters come and go, and where nothing or everything is
//! shown then.
QString attachText(const AttachFilters &change, std::span<const Filter> filters)
{
    const std::vector<FilterId> &has = change.base.filters;
    const auto isIn = [](const std::vector<FilterId> &ids, FilterId id) {
        return std::ranges::find(ids, id) != ids.end();
    };
    std::vector<FilterId> gets;
    std::ranges::copy_if(change.attach, std::back_inserter(gets),
                         [&](FilterId id) { return !isIn(has, id); });
    std::vector<FilterId> loses;
    std::ranges::copy_if(change.detach, std::back_inserter(loses),
                         [&](FilterId id) { return isIn(has, id); });
    QString text = BulkWords::tr("stays as it is");
    if (!gets.empty() && !loses.empty())
        text = BulkWords::tr("gets %1 and loses %2")
                   .arg(filterNames(gets, filters), filterNames(loses, filters));
    else if (!gets.empty())
        text = BulkWords::tr("gets %1").arg(filterNames(gets, filters));
    else if (!loses.empty())
        text = BulkWords::tr("loses %1").arg(filterNames(loses, filters));
    FilterSelection after{has, change.base.filterOperator};
    std::erase_if(after.filters, [&](FilterId id) { return isIn(loses, id); });
    after.filters.insert(after.filters.end(), gets.begin(), gets.end());
    switch (filterReach(filterSetOf(after, filters))) {
    case Reach::Everything:
        return BulkWords::tr("%1; it then shows every log").arg(text);
    case Reach::Nothing:
        return BulkWords::tr("%1; it then shows nothing").arg(text);
    case Reach::Some:
        break;
    }
    return text;
}

//! Which of the filters that look alike goes, and which stays.
QString mergedText(const MergeFilters &change)
{
    return BulkWords::tr("the one with the id %1 is merged into the one with the id %2")
        .arg(QString::number(change.old.id.value()), QString::number(change.kept.id.value()));
}

//! "18 shared tokens were deleted", where \p count are done.
QString doneClause(const Change &change, int count)
{
    const ListKind kind = listOf(change);
    const QString what =
        count == 0 ? BulkWords::tr("No %1").arg(kindWord(kind)) : countedKind(kind, count);
    return DeedWords(deedOf(change)).doneFor(what, count);
}

} // namespace

QString bulkVerb(const std::vector<Command> &commands)
{
    const Change &first = commands.front().change;
    return DeedWords(deedOf(first)).verbFor(countedKind(listOf(first), qsizetype(commands.size())));
}

QString bulkVerbAlone(const std::vector<Command> &commands)
{
    const Change &first = commands.front().change;
    return capitalized(DeedWords(deedOf(first)).verbFor(listWords(listOf(first))));
}

QString bulkTitle(const std::vector<Command> &commands)
{
    const QString verb = bulkVerb(commands);
    return isDelete(commands.front().change) ? BulkWords::tr("%1?").arg(verb) : verb;
}

QString planSummary(const BulkPlan &plan)
{
    const int count = plan.count();
    const int skipped = plan.skipped();
    if (std::ranges::all_of(plan.items,
                            [](const BulkItem &item) { return item.skip == BulkSkip::NotChosen; }))
        return BulkWords::tr("Nothing is chosen yet.");
    const Deed deed = deedOf(plan.items.front().command.change);
    const QString willBe = DeedWords(deed).willBeFor(count);
    const QString text = skipped == 0
        ? BulkWords::tr("%1.").arg(willBe)
        : BulkWords::tr("%1, %Ln are skipped.", nullptr, skipped).arg(willBe);
    // One alone waits behind Undo, several do not.
    return deed == Deed::Delete && count > 0 ? BulkWords::tr("%1 This cannot be undone.").arg(text)
                                             : text;
}

QString planText(const BulkItem &item, std::span<const Filter> filters)
{
    const Change &change = item.command.change;
    const auto *attach = std::get_if<AttachFilters>(&change);
    const auto *merge = std::get_if<MergeFilters>(&change);
    QString text = attach ? attachText(*attach, filters)
        : merge           ? mergedText(*merge)
                          : DeedWords(deedOf(change)).planned();
    if (item.useUnknown)
        text = BulkWords::tr("%1; which tokens use it is not known").arg(text);
    if (item.unfiltered.empty())
        return text;
    // Of a token's own filters the sentence says it itself.
    if (attach)
        return text;
    const QStringList names = namesOf(item.unfiltered);
    return BulkWords::tr("%1; %2 then show every log", nullptr, int(names.size()))
        .arg(text, quotedNames(names, 3));
}

QString lastUseText(const SharedToken &token, TimePoint now)
{
    if (token.lastUsed.isUnknown())
        return BulkWords::tr("its last use is not known");
    if (token.lastUsed.isNever())
        return BulkWords::tr("never used");
    return BulkWords::tr("last used %1").arg(timeSince(now, *token.lastUsed.moment()));
}

QString skipText(const BulkItem &item)
{
    switch (item.skip.value_or(BulkSkip::NothingToDo)) {
    case BulkSkip::NotReady:
        return BulkWords::tr("Its connection has no usable API token.");
    case BulkSkip::ReadOnly:
        return BulkWords::tr("Its connection is read-only.");
    case BulkSkip::Gone:
        return BulkWords::tr("It is not there any more.");
    case BulkSkip::NotUnderstood:
        return BulkWords::tr("What Logz.io answers for it was not understood.");
    case BulkSkip::UsesNotKnown:
        return BulkWords::tr("A shared token that was not understood may have it.");
    case BulkSkip::NotChosen:
        return BulkWords::tr("It is not chosen.");
    case BulkSkip::NothingToDo:
        return BulkWords::tr("It is as asked for already.");
    case BulkSkip::LastEnabled:
        return BulkWords::tr("It is the account’s last enabled shipping token.");
    case BulkSkip::OverLimit:
        return BulkWords::tr("The account may not have another enabled shipping token.");
    case BulkSkip::TokenInUse:
        return BulkWords::tr("The connections %1 of Tokendeck work with it.", nullptr,
                             int(item.usedBy.size()))
            .arg(quotedNames(item.usedBy));
    case BulkSkip::UseUnknown:
        return BulkWords::tr("Which tokens use it is not known: the list could not be loaded.");
    case BulkSkip::WouldBeUnfiltered:
        if (std::holds_alternative<AttachFilters>(item.command.change))
            return BulkWords::tr("It would be without a filter and show every log.");
        return BulkWords::tr("%1 would be without a filter and show every log.")
            .arg(quotedNames(namesOf(item.unfiltered), 3));
    }
    return {};
}

Message skipMessage(const BulkItem &item, const QString &account)
{
    const QString object =
        BulkWords::tr("%1 of %2")
            .arg(capitalized(changeObject(item.command.change)), isolated(account));
    const QString nothing = isDelete(item.command.change)
        ? BulkWords::tr("%1 cannot be deleted.").arg(object)
        : BulkWords::tr("%1 cannot be changed.").arg(object);
    return {.tone = Tone::Warning, .text = nothing + u' ' + skipText(item)};
}

QString runProgressText(int finished, int total, bool stops, const QString &pace)
{
    const QString text = stops
        ? BulkWords::tr("%1 of %2. No more are begun; those under way finish.")
        : BulkWords::tr("%1 of %2. Stop begins no more; those under way finish.");
    const QString said = text.arg(numberText(finished), numberText(total));
    return pace.isEmpty() ? said : said + u' ' + pace;
}

QStringList otherEnds(int failed, int unknown, int left)
{
    QStringList clauses;
    if (failed > 0)
        clauses.append(BulkWords::tr("%Ln failed", nullptr, failed));
    if (unknown > 0)
        clauses.append(
            BulkWords::tr("of %Ln it is not known whether they worked", nullptr, unknown));
    if (left > 0)
        clauses.append(BulkWords::tr("%Ln were not begun", nullptr, left));
    return clauses;
}

Message bulkMessage(const Change &change, const BulkRun::Progress &progress, int deviating)
{
    QStringList others;
    if (deviating > 0)
        others.append(BulkWords::tr("%Ln of them not as asked for", nullptr, deviating));
    others += otherEnds(progress.failed, progress.unknown, progress.left);
    const QString done = doneClause(change, progress.done);
    const Tone tone = progress.failed > 0 ? Tone::Danger
        : others.isEmpty()                ? Tone::Good
                                          : Tone::Warning;
    if (others.isEmpty())
        return {.tone = tone, .text = BulkWords::tr("%1.").arg(done)};
    const QString rest = listed(others);
    // Where it is not known of some, "no token was deleted" would be a claim.
    if (progress.done == 0 && progress.unknown > 0)
        return {.tone = tone, .text = BulkWords::tr("%1.").arg(capitalized(rest))};
    return {.tone = tone,
            .text = progress.done == 0 ? BulkWords::tr("%1: %2.").arg(done, rest)
                                       : BulkWords::tr("%1, %2.").arg(done, rest)};
}

} // namespace tokendeck
