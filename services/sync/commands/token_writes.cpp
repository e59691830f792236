// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/commands/token_writes.h"

#include <algorithm>

namespace tokendeck {
namespace {

//! Backends keep dates in milliseconds or in seconds.
bool sameTime(const std::optional<TimePoint> &a, const std::optional<TimePoint> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return std::chrono::abs(*a - *b) < std::chrono::seconds(1);
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
        context.note({.kind = kind,
                      .name = token.name,
                      .id = token.id.value(),
                      .time = kind == NoteKind::ExpiryNotTaken ? token.expiresAt : std::nullopt});
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

Steps<ChangeEnd> changeToken(CommandContext *context, Duty duty, SharedToken before,
                             SharedTokenChange change)
{
    ChangeEnd result;
    Outcome<SharedToken> answer =
        co_await context->calls.updateSharedToken(duty, before.id, change);
    if (answer) {
        result.token = std::move(*answer);
        co_return result;
    }
    WriteEnd &end = result.end;
    end.problem = answer.error();
    if (end.problem.kind == ProblemKind::NotFound) {
        end.kind = WriteEnd::Kind::AlreadyGone;
        co_return result;
    }
    end.kind = WriteEnd::Kind::Failed;
    if (!mayHaveActed(end.problem))
        co_return result;

    Outcome<SharedToken> now = co_await context->calls.sharedToken(Duty::Owed, before.id);
    if (!now) {
        const bool gone = now.error().kind == ProblemKind::NotFound;
        end.kind = gone ? WriteEnd::Kind::AlreadyGone : WriteEnd::Kind::Unknown;
        co_return result;
    }
    const bool filtersTaken = filtersAsAsked(*now, change.filters, change.filterOperator);
    const bool filtersAsBefore = filtersAsAsked(*now, before.filters, before.filterOperator);
    const bool detailsTaken =
        detailsAsAsked(*now, {.name = change.name, .expiresAt = change.expiresAt});
    // A backend without the extensions takes the filters alone.
    if (filtersTaken && (detailsTaken || !filtersAsBefore)) {
        end.kind = WriteEnd::Kind::Done;
        end.afterNoAnswer = true;
    } else if (!filtersAsBefore) {
        end.kind = WriteEnd::Kind::Unknown;
    }
    result.token = std::move(*now);
    co_return result;
}

} // namespace tokendeck
