// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/row_lookup.h"
#include "services/sync/flows/filter_writes.h"
#include "services/sync/flows/flows.h"
#include "services/sync/flows/token_writes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! Ends the command with the filter that was made, if one was.
Steps<void> showMade(CommandContext *context, std::optional<Filter> filter)
{
    if (!filter)
        co_return;
    const bool came = co_await context->arrive(*filter);
    if (came && context->created)
        context->created(filter->id.value());
}

//! Whether \p old, which goes last, when every token has the new one, is gone, and one that asks
//! what \p draft asks is there.
Steps<void> lookUpReplaced(CommandContext *context, FilterId old, FilterDraft draft, Problem lost)
{
    context->touch(ListKind::Filters);
    context->touch(ListKind::SharedTokens);
    const WriteEnd end = co_await lookUpDelete(context, old, lost);
    const Outcome<std::vector<Filter>> filters = co_await context->calls.filters(Duty::Owed);
    const auto isNew = [old, &draft](const Filter &filter) {
        return filter.id != old && isAsDrafted(filter, draft);
    };
    const bool done = end.isGone() && filters && std::ranges::any_of(*filters, isNew);
    if (!done) {
        context->unknown(lost);
        co_return;
    }
    removeGone<Filter>(*context, old, end);
    context->note({.kind = NoteKind::FoundAfterNoAnswer});
}

} // namespace

bool isAsDrafted(const Filter &filter, const FilterDraft &draft)
{
    return filter.field == draft.field && filter.value == draft.value;
}

std::vector<FilterId> replaced(const std::vector<FilterId> &filters, FilterId from, FilterId to)
{
    std::vector<FilterId> result;
    for (const FilterId filter : filters) {
        const FilterId id = filter == from ? to : filter;
        if (std::ranges::find(result, id) == result.end())
            result.push_back(id);
    }
    return result;
}

std::vector<FilterId> withFilters(std::vector<FilterId> filters,
                                  const std::vector<FilterId> &attach,
                                  const std::vector<FilterId> &detach)
{
    const auto contains = [](const std::vector<FilterId> &ids, FilterId id) {
        return std::ranges::find(ids, id) != ids.end();
    };
    std::erase_if(filters, [&](FilterId id) { return contains(detach, id); });
    for (const FilterId id : attach) {
        if (!contains(filters, id))
            filters.push_back(id);
    }
    return filters;
}

Steps<std::optional<Filter>> createFilterVerified(CommandContext *context, FilterDraft draft,
                                                  KnownRows<Filter> known)
{
    Outcome<Filter> answer = co_await context->calls.createFilter(draft);
    const std::optional<Filter> made =
        co_await settleCreated(context, draft, known, std::move(answer));
    co_return made;
}

Steps<std::optional<Filter>> settleCreated(CommandContext *context, FilterDraft draft,
                                           KnownRows<Filter> known, Outcome<Filter> answer)
{
    const std::function<bool(const Filter &)> fits = [draft](const Filter &filter) {
        return isAsDrafted(filter, draft);
    };
    const MakeEnd<Filter> made =
        co_await settleMade<Filter>(context, known, std::move(answer), fits);
    const std::optional<Filter> filter = made.row;
    if (filter && made.problem)
        context->note({.kind = NoteKind::FoundAfterNoAnswer,
                       .name = draft.field + u':' + draft.value,
                       .id = filter->id.value()});
    if (!filter || isAsDrafted(*filter, draft))
        co_return filter;

    const WriteEnd end = co_await deleteFilter(context, Duty::Owed, filter->id);
    context->touch(ListKind::Filters);
    if (!end.isGone()) {
        context->note({.kind = NoteKind::NewFilterRemains,
                       .name = filter->field + u':' + filter->value,
                       .id = filter->id.value()});
    }
    context->fail({.kind = ProblemKind::Rejected, .delivery = Delivery::Answered});
    co_return std::nullopt;
}

Steps<void> runChange(CommandContext *context, CreateFilter change)
{
    const Outcome<KnownRows<Filter>> known = co_await readKnown<Filter>(context);
    if (!known) {
        context->fail(known.error());
        co_return;
    }
    const std::optional<Filter> filter =
        co_await createFilterVerified(context, change.draft, *known);
    co_await showMade(context, filter);
}

Steps<void> runChange(CommandContext *context, DeleteFilter change)
{
    const FilterId id = change.filter.id;
    const Outcome<std::vector<Filter>> filters = co_await context->calls.filters(Duty::Asked);
    if (!filters) {
        context->fail(filters.error());
        co_return;
    }
    const Filter *current = findRow(*filters, id);
    if (!current) {
        context->remove<Filter>(id);
        context->touch(ListKind::Filters);
        context->touch(ListKind::SharedTokens);
        context->note({.kind = NoteKind::AlreadyGone});
        co_return;
    }
    if (current->fault) {
        context->fail(problemOf(*current->fault));
        co_return;
    }
    // No update is known for filters; a backend that has one may have changed what it asks.
    const bool changed =
        current->field != change.filter.field || current->value != change.filter.value;
    const Outcome<std::vector<SharedToken>> tokens =
        co_await context->calls.sharedTokens(Duty::Asked);
    if (!tokens) {
        context->fail(tokens.error());
        co_return;
    }
    // A token that was not understood may have this filter, and no other.
    if (const RowFault *fault = firstFault(*tokens)) {
        context->fail(problemOf(*fault));
        co_return;
    }
    bool exposes = false;
    for (const SharedToken &token : *tokens) {
        const bool onlyThis = !token.filters.empty()
            && std::ranges::all_of(token.filters, [id](FilterId other) { return other == id; });
        if (!onlyThis
            || std::ranges::find(change.confirmedUnfiltered, token.id)
                != change.confirmedUnfiltered.end())
            continue;
        exposes = true;
        context->note(
            {.kind = NoteKind::WouldBeUnfiltered, .name = token.name, .id = token.id.value()});
    }
    if (changed || exposes) {
        context->touch(ListKind::Filters);
        context->touch(ListKind::SharedTokens);
        context->fail({.kind = ProblemKind::ChangedMeanwhile, .delivery = Delivery::Answered});
        co_return;
    }
    const WriteEnd end = co_await deleteFilter(context, Duty::Asked, id);
    concludeDelete<Filter>(*context, id, end);
    context->touch(ListKind::SharedTokens);
}

Steps<void> lookUpChange(CommandContext *context, CreateFilter change, Problem lost)
{
    const KnownRows<Filter> known = knownBeforeLock<Filter>(*context);
    const Outcome<Filter> answer = failure(lost);
    const std::optional<Filter> filter =
        co_await settleCreated(context, change.draft, known, answer);
    co_await showMade(context, filter);
}

Steps<void> lookUpChange(CommandContext *context, DeleteFilter change, Problem lost)
{
    const WriteEnd end = co_await lookUpDelete(context, change.filter.id, lost);
    concludeDelete<Filter>(*context, change.filter.id, end);
    context->touch(ListKind::SharedTokens);
}

Steps<void> lookUpChange(CommandContext *context, ReplaceFilter change, Problem lost)
{
    co_await lookUpReplaced(context, change.old.id, change.draft, lost);
}

Steps<void> lookUpChange(CommandContext *context, MergeFilters change, Problem lost)
{
    const FilterDraft asked{.field = change.kept.field, .value = change.kept.value};
    co_await lookUpReplaced(context, change.old.id, asked, lost);
}

} // namespace tokendeck
