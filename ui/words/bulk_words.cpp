// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/bulk_words.h"

#include "models/domain/display_name.h"
#include "models/domain/overloaded.h"
#include "models/insight/filter_selection.h"
#include "models/tables/filter_text.h"
#include "ui/words/change_words.h"
#include "ui/words/kind_words.h"
#include "ui/words/name_words.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct Words {
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
    return names.join(u", "_s);
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
    QString text = Words::tr("stays as it is");
    if (!gets.empty() && !loses.empty())
        text = Words::tr("gets %1 and loses %2")
                   .arg(filterNames(gets, filters), filterNames(loses, filters));
    else if (!gets.empty())
        text = Words::tr("gets %1").arg(filterNames(gets, filters));
    else if (!loses.empty())
        text = Words::tr("loses %1").arg(filterNames(loses, filters));
    FilterSelection after{has, change.base.filterOperator};
    std::erase_if(after.filters, [&](FilterId id) { return isIn(loses, id); });
    after.filters.insert(after.filters.end(), gets.begin(), gets.end());
    switch (filterReach(filterSetOf(after, filters))) {
    case Reach::Everything:
        return Words::tr("%1; it then shows every log").arg(text);
    case Reach::Nothing:
        return Words::tr("%1; it then shows nothing").arg(text);
    case Reach::Some:
        break;
    }
    return text;
}

//! "18 shared tokens were deleted", where \p count are done.
QString doneClause(const Change &change, int count)
{
    const ListKind kind = listOf(change);
    const QString what =
        count == 0 ? Words::tr("No %1").arg(kindWord(kind)) : countedKind(kind, count);
    const auto say = [&](const QString &one, const QString &many) {
        return (count <= 1 ? one : many).arg(what);
    };
    if (isDelete(change))
        return say(Words::tr("%1 was deleted"), Words::tr("%1 were deleted"));
    if (const auto *set = std::get_if<SetShippingTokenEnabled>(&change)) {
        return set->enabled ? say(Words::tr("%1 was enabled"), Words::tr("%1 were enabled"))
                            : say(Words::tr("%1 was disabled"), Words::tr("%1 were disabled"));
    }
    return say(Words::tr("%1 was changed"), Words::tr("%1 were changed"));
}

} // namespace

QString bulkVerb(const std::vector<Command> &commands)
{
    const Change &first = commands.front().change;
    const QString what = countedKind(listOf(first), qsizetype(commands.size()));
    if (isDelete(first))
        return Words::tr("Delete %1").arg(what);
    if (const auto *set = std::get_if<SetShippingTokenEnabled>(&first))
        return set->enabled ? Words::tr("Enable %1").arg(what) : Words::tr("Disable %1").arg(what);
    if (std::holds_alternative<AttachFilters>(first))
        return Words::tr("Change the filters of %1").arg(what);
    return Words::tr("Change %1").arg(what);
}

QString planSummary(const BulkPlan &plan)
{
    const int count = plan.count();
    const int skipped = plan.skipped();
    const Change &first = plan.items.front().command.change;
    const auto willBe = [&]() -> QString {
        if (isDelete(first))
            return count == 0 ? Words::tr("Nothing will be deleted")
                              : Words::tr("%1 will be deleted").arg(numberText(count));
        if (const auto *set = std::get_if<SetShippingTokenEnabled>(&first)) {
            if (set->enabled)
                return count == 0 ? Words::tr("Nothing will be enabled")
                                  : Words::tr("%1 will be enabled").arg(numberText(count));
            return count == 0 ? Words::tr("Nothing will be disabled")
                              : Words::tr("%1 will be disabled").arg(numberText(count));
        }
        return count == 0 ? Words::tr("Nothing will be changed")
                          : Words::tr("%1 will be changed").arg(numberText(count));
    };
    if (skipped == 0)
        return Words::tr("%1.").arg(willBe());
    return skipped == 1 ? Words::tr("%1, 1 is skipped.").arg(willBe())
                        : Words::tr("%1, %2 are skipped.").arg(willBe(), numberText(skipped));
}

QString planText(const BulkItem &item, std::span<const Filter> filters)
{
    const Change &change = item.command.change;
    QString text = std::visit(
        Overloaded{
            [](const CreateSharedToken &) { return Words::tr("is made"); },
            [](const EditSharedToken &) { return Words::tr("is changed"); },
            [filters](const AttachFilters &attach) { return attachText(attach, filters); },
            [](const RotateSharedToken &) { return Words::tr("is rotated"); },
            [](const DeleteSharedToken &) { return Words::tr("is deleted"); },
            [](const CreateFilter &) { return Words::tr("is made"); },
            [](const DeleteFilter &) { return Words::tr("is deleted"); },
            [](const ReplaceFilter &) { return Words::tr("is replaced"); },
            [](const CreateShippingToken &) { return Words::tr("is made"); },
            [](const RenameShippingToken &) { return Words::tr("is renamed"); },
            [](const SetShippingTokenEnabled &set) {
                return set.enabled ? Words::tr("is enabled") : Words::tr("is disabled");
            },
            [](const DeleteShippingToken &) { return Words::tr("is deleted"); },
            [](const RotateShippingToken &) { return Words::tr("gets a successor"); },
            [](const CreateApiToken &) { return Words::tr("is made"); },
            [](const DeleteApiToken &) { return Words::tr("is deleted"); },
        },
        change);
    if (item.useUnknown)
        text = Words::tr("%1; which tokens use it is not known").arg(text);
    if (item.unfiltered.empty())
        return text;
    // Of a token's own filters the sentence says it itself.
    if (std::holds_alternative<AttachFilters>(change))
        return text;
    const QStringList names = namesOf(item.unfiltered);
    return names.size() == 1
        ? Words::tr("%1; %2 then shows every log").arg(text, quotedNames(names, 3))
        : Words::tr("%1; %2 then show every log").arg(text, quotedNames(names, 3));
}

QString skipText(const BulkItem &item)
{
    switch (item.skip.value_or(BulkSkip::NothingToDo)) {
    case BulkSkip::NotReady:
        return Words::tr("Its connection has no usable API token.");
    case BulkSkip::Gone:
        return Words::tr("It is not there any more.");
    case BulkSkip::NotUnderstood:
        return Words::tr("What Logz.io answers for it was not understood.");
    case BulkSkip::UsesNotKnown:
        return Words::tr("A shared token that was not understood may have it.");
    case BulkSkip::NothingToDo:
        return Words::tr("It is as asked for already.");
    case BulkSkip::LastEnabled:
        return Words::tr("It is the account's last enabled shipping token.");
    case BulkSkip::OverLimit:
        return Words::tr("The account may not have another enabled shipping token.");
    case BulkSkip::TokenInUse:
        return (item.usedBy.size() == 1
                    ? Words::tr("The connection %1 of Tokendeck works with it.")
                    : Words::tr("The connections %1 of Tokendeck work with it."))
            .arg(quotedNames(item.usedBy));
    case BulkSkip::UseUnknown:
        return Words::tr("Which tokens use it is not known: the list could not be loaded.");
    case BulkSkip::WouldBeUnfiltered:
        if (std::holds_alternative<AttachFilters>(item.command.change))
            return Words::tr("It would be without a filter and show every log.");
        return Words::tr("%1 would be without a filter and show every log.")
            .arg(quotedNames(namesOf(item.unfiltered), 3));
    }
    return {};
}

Message skipMessage(const BulkItem &item, const QString &account)
{
    const QString object =
        Words::tr("%1 of %2")
            .arg(capitalized(changeObject(item.command.change)), isolated(account));
    const QString nothing = isDelete(item.command.change)
        ? Words::tr("%1 cannot be deleted.").arg(object)
        : Words::tr("%1 cannot be changed.").arg(object);
    return {.tone = Tone::Warning, .text = nothing + u' ' + skipText(item)};
}

Message bulkMessage(const Change &change, const BulkRun::Progress &progress, int deviating)
{
    QStringList others;
    const auto add = [&others](int count, const QString &one, const QString &many) {
        if (count > 0)
            others.append(count == 1 ? one : many.arg(numberText(count)));
    };
    add(deviating, Words::tr("1 of them not as asked for"),
        Words::tr("%1 of them not as asked for"));
    add(progress.failed, Words::tr("1 failed"), Words::tr("%1 failed"));
    add(progress.unknown, Words::tr("of 1 it is not known whether it worked"),
        Words::tr("of %1 it is not known whether they worked"));
    add(progress.left, Words::tr("1 was not begun"), Words::tr("%1 were not begun"));
    const QString done = doneClause(change, progress.done);
    const Tone tone = progress.failed > 0 ? Tone::Danger
        : others.isEmpty()                ? Tone::Good
                                          : Tone::Warning;
    if (others.isEmpty())
        return {.tone = tone, .text = Words::tr("%1.").arg(done)};
    const QString rest = others.join(u", "_s);
    // Where it is not known of some, "no token was deleted" would be a claim.
    if (progress.done == 0 && progress.unknown > 0)
        return {.tone = tone, .text = Words::tr("%1.").arg(capitalized(rest))};
    return {.tone = tone,
            .text = progress.done == 0 ? Words::tr("%1: %2.").arg(done, rest)
                                       : Words::tr("%1, %2.").arg(done, rest)};
}

} // namespace tokendeck
