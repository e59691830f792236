// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/flows/token_writes.h"

#include "models/store/row_lookup.h"
#include "services/sync/commands/asking.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! Backends keep dates in milliseconds or in seconds.
bool sameTime(const StatedTime &a, const std::optional<TimePoint> &b)
{
    if (!a.moment() || !b)
        return a.isNever() && !b;
    return std::chrono::abs(*a.moment() - *b) < std::chrono::seconds(1);
}

bool detailsAsAsked(const SharedToken &token, const AskedDetails &details)
{
    return (!details.name || token.name == *details.name)
        && (!details.expiresAt || sameTime(token.expiresAt, *details.expiresAt));
}

} // namespace

bool sameFilters(std::vector<FilterId> a, std::vector<FilterId> b)
{
    const auto makeSet = [](std::vector<FilterId> &ids) {
        std::ranges::sort(ids);
        ids.erase(std::ranges::unique(ids).begin(), ids.end());
    };
    makeSet(a);
    makeSet(b);
    return a == b;
}

bool hasFilter(const SharedToken &token, FilterId filter)
{
    return std::ranges::find(token.filters, filter) != token.filters.end();
}

bool filtersAsAsked(const SharedToken &token, const std::vector<FilterId> &filters,
                    FilterOperator filterOperator)
{
    return token.filterOperator == filterOperator && sameFilters(token.filters, filters);
}

bool matchesBase(const SharedToken &token, const SharedTokenBase &base)
{
    return token.name == base.name && filtersAsAsked(token, base.filters, base.filterOperator)
        && token.expiresAt == base.expiresAt;
}

void noteDifferences(CommandContext &context, const SharedToken &token,
                     const std::vector<FilterId> &filters, FilterOperator filterOperator,
                     const AskedDetails &details)
{
    const auto note = [&](NoteKind kind) {
        context.note(
            {.kind = kind,
             .name = token.name,
             .id = token.id.value(),
             .time = kind == NoteKind::ExpiryNotTaken ? token.expiresAt.moment() : std::nullopt});
    };
    if (!sameFilters(token.filters, filters))
        note(NoteKind::FiltersDiffer);
    if (token.filterOperator != filterOperator)
        note(NoteKind::OperatorDiffers);
    if (details.name && token.name != *details.name)
        note(NoteKind::NameNotTaken);
    if (details.expiresAt && !sameTime(token.expiresAt, *details.expiresAt))
        note(NoteKind::ExpiryNotTaken);
}

Steps<std::optional<SharedToken>> readBase(CommandContext *context, SharedTokenBase base)
{
    Outcome<SharedToken> current = co_await context->calls.sharedToken(Duty::Asked, base.id);
    if (!current) {
        if (current.error().kind == ProblemKind::NotFound) {
            context->remove<SharedToken>(base.id);
            context->touch(ListKind::SharedTokens);
        }
        context->fail(current.error());
        co_return std::nullopt;
    }
    if (!matchesBase(*current, base)) {
        context->upsert(*current);
        context->touch(ListKind::SharedTokens);
        context->fail({.kind = ProblemKind::ChangedMeanwhile, .delivery = Delivery::Answered});
        co_return std::nullopt;
    }
    co_return std::move(*current);
}

void showChanged(CommandContext &context, const ChangeEnd &changed)
{
    if (!changed.token)
        return;
    if (changed.end.kind == WriteEnd::Kind::Done)
        context.confirm(*changed.token);
    else
        context.upsert(*changed.token);
}

Steps<ChangeEnd> changeToken(CommandContext *context, Duty duty, SharedToken before,
                             SharedTokenChange change)
{
    ChangeEnd result;
    Outcome<SharedToken> answer =
        co_await context->calls.updateSharedToken(duty, before.id, change);
    if (answer && answer->token == before.token) {
        result.token = std::move(*answer);
        co_return result;
    }
    // A change leaves the token's text as it is: another text is another token's.
    Problem problem{.kind = ProblemKind::Contradictory, .delivery = Delivery::Answered};
    if (!answer)
        problem = answer.error();
    result = co_await settleChange(context, before, change, problem);
    co_return result;
}

Steps<ChangeEnd> settleChange(CommandContext *context, SharedToken before, SharedTokenChange change,
                              Problem problem)
{
    ChangeEnd result;
    WriteEnd &end = result.end;
    end.problem = problem;
    const bool saysGone = end.problem.kind == ProblemKind::NotFound;
    const bool rejected = end.problem.kind == ProblemKind::Rejected;
    const bool acted = mayHaveActed(end.problem);
    end.kind = WriteEnd::Kind::Failed;
    if (rejected)
        co_await noteGoneFilters(context, change.filters, end.problem);
    if (!saysGone && !rejected && !acted)
        co_return result;

    const AskedDetails details{.name = change.name, .expiresAt = change.expiresAt};
    const auto isAsBefore = [&](const SharedToken &now) {
        return filtersAsAsked(now, before.filters, before.filterOperator);
    };
    // A backend without the extensions takes the filters alone.
    const auto isTaken = [&](const SharedToken &now) {
        return filtersAsAsked(now, change.filters, change.filterOperator)
            && (detailsAsAsked(now, details) || !isAsBefore(now));
    };
    Asking asking(context);
    bool goesOn = true;
    bool gone = false;
    while (goesOn) {
        Outcome<SharedToken> now = co_await context->calls.sharedToken(
            Duty::Owed, before.id, saysGone ? Reading::AsShown : Reading::Corrected);
        gone = !now && now.error().kind == ProblemKind::NotFound;
        result.token.reset();
        if (now)
            result.token = std::move(*now);
        const bool settled = gone || rejected || (acted && now && isTaken(*result.token))
            || (!now && !isWorthAsking(now.error()));
        goesOn = false;
        if (!settled)
            goesOn = co_await asking.again();
    }
    if (gone || (saysGone && !result.token)) {
        end.kind = WriteEnd::Kind::AlreadyGone;
    } else if (rejected) {
        co_return result;
    } else if (saysGone) {
        end.note = NoteKind::StillListed;
    } else if (result.token && isTaken(*result.token)) {
        end.kind = WriteEnd::Kind::Done;
        end.afterNoAnswer = true;
    } else {
        end.kind = WriteEnd::Kind::Unknown;
        if (result.token && isAsBefore(*result.token))
            end.note = NoteKind::ChangeNotShown;
    }
    co_return result;
}

Steps<void> noteGoneFilters(CommandContext *context, std::vector<FilterId> filters, Problem problem)
{
    if (problem.kind != ProblemKind::Rejected || filters.empty())
        co_return;
    // The list may lag behind the refusal, which names the filter.
    static const QRegularExpression pattern(u"filter with id (\\d+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const FilterId named(pattern.match(problem.serverMessage).captured(1).toInt());
    const Outcome<std::vector<Filter>> listed = co_await context->calls.filters(Duty::Owed);
    bool anyGone = false;
    for (const FilterId id : filters) {
        const bool missing = listed && !findRow(*listed, id);
        if (id != named && !missing)
            continue;
        anyGone = true;
        const Rows<Filter> shown = context->workspace().rows<Filter>(context->connection());
        const Filter *filter = findRow(*shown, id);
        context->note(
            {.kind = NoteKind::FilterGone,
             .name = filter ? filter->field + u':' + filter->value : QString::number(id.value()),
             .id = id.value()});
    }
    if (anyGone)
        context->touch(ListKind::Filters);
}

} // namespace tokendeck
