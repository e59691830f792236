// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/flows/filter_replacement.h"

#include "models/insight/filters/filter_meaning.h"
#include "models/store/row_lookup.h"
#include "services/sync/flows/flows.h"

#include <algorithm>

namespace tokendeck {
namespace {

//! How often the tokens are read anew before the old filter is deleted. Someone who attaches it
//! to tokens again and again would keep the command from its end.
constexpr int MostRounds = 5;

} // namespace

FilterReplacement::FilterReplacement(CommandContext &context, ReplaceFilter change)
    : m_context(context)
    , m_old(std::move(change.old))
    , m_draft(std::move(change.draft))
{
}

FilterReplacement::FilterReplacement(CommandContext &context, MergeFilters change)
    : m_context(context)
    , m_old(std::move(change.old))
    , m_draft{.field = change.kept.field, .value = change.kept.value}
    , m_twin(std::move(change.kept))
{
}

void FilterReplacement::stop(CommandState state, const Problem &problem)
{
    if (state == CommandState::Unknown)
        m_context.unknown(problem);
    else
        m_context.fail(problem);
}

void FilterReplacement::noteToken(NoteKind kind, const SharedToken &token)
{
    m_context.note({.kind = kind, .name = token.name, .id = token.id.value()});
}

void FilterReplacement::noteNewRemains()
{
    m_context.report.createdId = m_new.id.value();
    m_context.note({.kind = NoteKind::NewFilterRemains,
                    .name = m_new.field + u':' + m_new.value,
                    .id = m_new.id.value()});
}

Steps<void> FilterReplacement::run()
{
    const bool prepared = co_await prepare();
    if (!prepared)
        co_return;
    Round round = Round::Again;
    for (int rounds = 0; round == Round::Again && rounds < MostRounds; ++rounds)
        round = co_await moveAll();
    if (round == Round::Again)
        m_context.fail({.kind = ProblemKind::ChangedMeanwhile, .delivery = Delivery::Answered});
    if (round == Round::Clear)
        co_await deleteOld();
    else
        co_await rollBack();
}

Steps<bool> FilterReplacement::prepare()
{
    const bool differs = !isAsDrafted(m_old, m_draft);
    if (m_twin ? differs || m_twin->id == m_old.id : !differs) {
        m_context.fail({.kind = ProblemKind::InvalidInput});
        co_return false;
    }
    const Outcome<std::vector<Filter>> filters = co_await m_context.calls.filters(Duty::Asked);
    if (!filters) {
        m_context.fail(filters.error());
        co_return false;
    }
    if (m_twin) {
        m_new = *m_twin;
        co_return mayMerge(*filters);
    }
    if (!stands(*filters, m_old))
        co_return false;
    const bool made = co_await make(*filters);
    co_return made;
}

bool FilterReplacement::mayMerge(const std::vector<Filter> &filters)
{
    if (!stands(filters, *m_twin))
        return false;
    if (findRow(filters, m_old.id))
        return stands(filters, m_old);
    m_context.touch(ListKind::Filters);
    m_context.touch(ListKind::SharedTokens);
    m_context.remove<Filter>(m_old.id);
    m_context.note({.kind = NoteKind::AlreadyGone});
    return false;
}

bool FilterReplacement::stands(const std::vector<Filter> &filters, const Filter &filter)
{
    const Filter *current = findRow(filters, filter.id);
    if (current && current->fault) {
        m_context.fail(problemOf(*current->fault));
        return false;
    }
    if (current && asksTheSame(*current, filter))
        return true;
    m_context.touch(ListKind::Filters);
    m_context.touch(ListKind::SharedTokens);
    if (!current)
        m_context.remove<Filter>(filter.id);
    m_context.fail({.kind = current ? ProblemKind::ChangedMeanwhile : ProblemKind::NotFound,
                    .delivery = Delivery::Answered});
    return false;
}

Steps<bool> FilterReplacement::make(std::vector<Filter> filters)
{
    const auto same = std::ranges::find_if(filters, [this](const Filter &filter) {
        return !filter.fault && isAsDrafted(filter, m_draft);
    });
    if (same != filters.end()) {
        m_new = *same;
        co_return true;
    }
    // Nothing is made that could not replace the old one in the end.
    const ListFaults unread =
        m_context.workspace().faults(m_context.connection(), ListKind::SharedTokens);
    if (unread.count > 0) {
        const RowFault *fault = faultOf(m_context.workspace(), m_context.connection(),
                                        ListKind::SharedTokens, unread.first);
        m_context.fail(fault ? problemOf(*fault) : Problem{.kind = ProblemKind::UnexpectedContent});
        co_return false;
    }
    const auto known = knownRows<Filter>(m_context, filters);
    const std::optional<Filter> made = co_await createFilterVerified(&m_context, m_draft, known);
    if (!made)
        co_return false;
    m_new = *made;
    m_createdHere = true;
    m_context.touch(ListKind::Filters);
    m_context.confirm(m_new);
    co_return true;
}

Steps<FilterReplacement::Round> FilterReplacement::moveAll()
{
    const Outcome<std::vector<SharedToken>> tokens =
        co_await m_context.calls.sharedTokens(Duty::Asked);
    if (!tokens) {
        m_context.fail(tokens.error());
        co_return Round::Failed;
    }
    // A token that was not understood may have the old filter.
    if (const RowFault *fault = firstFault(*tokens)) {
        m_context.fail(problemOf(*fault));
        co_return Round::Failed;
    }
    Round round = Round::Clear;
    for (const SharedToken &token : *tokens) {
        if (!hasFilter(token, m_old.id))
            continue;
        round = Round::Again;
        const bool moved = co_await move(token);
        if (!moved)
            co_return Round::Failed;
    }
    co_return round;
}

Steps<bool> FilterReplacement::move(SharedToken listed)
{
    // The list may be minutes old when its last tokens are moved.
    const Outcome<SharedToken> read = co_await m_context.calls.sharedToken(Duty::Asked, listed.id);
    if (!read && read.error().kind == ProblemKind::NotFound)
        co_return true;
    if (!read) {
        m_context.fail(read.error());
        co_return false;
    }
    const SharedToken current = *read;
    if (!hasFilter(current, m_old.id))
        co_return true;

    const SharedTokenChange change{.filters = replaced(current.filters, m_old.id, m_new.id),
                                   .filterOperator = current.filterOperator};
    m_context.touch(ListKind::SharedTokens);
    const ChangeEnd changed = co_await changeToken(&m_context, Duty::Asked, current, change);
    const WriteEnd::Kind kind = changed.end.kind;
    if (kind == WriteEnd::Kind::AlreadyGone)
        co_return true;
    noteEnd(m_context, changed.end);
    if (kind == WriteEnd::Kind::Failed) {
        m_context.fail(changed.end.problem);
        co_return false;
    }
    m_moved.push_back(
        {.before = current, .filters = change.filters, .certain = kind == WriteEnd::Kind::Done});
    if (kind == WriteEnd::Kind::Unknown) {
        m_context.unknown(changed.end.problem);
        co_return false;
    }
    const SharedToken &token = *changed.token;
    if (!filtersAsAsked(token, change.filters, change.filterOperator)) {
        noteDifferences(m_context, token, change.filters, change.filterOperator, {});
        m_moved.back().filters = token.filters;
        m_context.fail({.kind = ProblemKind::Rejected, .delivery = Delivery::Answered});
        co_return false;
    }
    m_context.confirm(token);
    co_return true;
}

Steps<bool> FilterReplacement::putBack(Moved moved)
{
    const Outcome<SharedToken> read =
        co_await m_context.calls.sharedToken(Duty::Owed, moved.before.id);
    if (!read && read.error().kind == ProblemKind::NotFound)
        co_return true;
    if (!read) {
        noteToken(moved.certain ? NoteKind::TokenMoved : NoteKind::TokenUncertain, moved.before);
        co_return false;
    }
    const SharedToken current = *read;
    m_context.upsert(current);
    // What is not certain may come to light later.
    if (moved.certain && filtersAsAsked(current, moved.before.filters, moved.before.filterOperator))
        co_return true;
    // Someone else has changed it since: theirs stays. A token without a filter is put back in any
    // case, as it had one.
    if (!current.filters.empty()
        && !filtersAsAsked(current, moved.filters, moved.before.filterOperator)
        && !filtersAsAsked(current, moved.before.filters, moved.before.filterOperator)) {
        if (!hasFilter(current, m_new.id))
            co_return true;
        noteToken(NoteKind::TokenMoved, current);
        co_return false;
    }
    const SharedTokenChange back{.filters = moved.before.filters,
                                 .filterOperator = moved.before.filterOperator};
    const ChangeEnd put = co_await changeToken(&m_context, Duty::Owed, current, back);
    if (put.end.kind == WriteEnd::Kind::AlreadyGone)
        co_return true;
    showChanged(m_context, put);
    if (put.end.kind == WriteEnd::Kind::Done
        && filtersAsAsked(*put.token, back.filters, back.filterOperator))
        co_return true;
    if (current.filters.empty())
        noteToken(NoteKind::TokenUnfiltered, current);
    else
        noteToken(put.end.kind == WriteEnd::Kind::Unknown ? NoteKind::TokenUncertain
                                                          : NoteKind::TokenMoved,
                  current);
    co_return false;
}

Steps<void> FilterReplacement::rollBack()
{
    bool backInPlace = true;
    const std::vector<Moved> moved = std::exchange(m_moved, {});
    for (auto each = moved.rbegin(); each != moved.rend(); ++each) {
        const bool back = co_await putBack(*each);
        backInPlace = backInPlace && back;
    }
    m_context.note({.kind = NoteKind::OldFilterRemains,
                    .name = m_old.field + u':' + m_old.value,
                    .id = m_old.id.value()});
    if (m_createdHere) {
        bool removed = false;
        if (backInPlace)
            removed = co_await removeNew();
        if (!removed)
            noteNewRemains();
        backInPlace = backInPlace && removed;
    }
    if (!backInPlace)
        co_return;
    m_context.note({.kind = NoteKind::RolledBack});
    // Everything is as it was, whatever was unclear on the way.
    if (m_context.report.problem)
        m_context.fail(*m_context.report.problem);
}

Steps<bool> FilterReplacement::removeNew()
{
    const Outcome<std::vector<SharedToken>> tokens =
        co_await m_context.calls.sharedTokens(Duty::Owed);
    if (!tokens)
        co_return false;
    const bool used = std::ranges::any_of(
        *tokens, [this](const SharedToken &token) { return hasFilter(token, m_new.id); });
    if (used || firstFault(*tokens))
        co_return false;
    const WriteEnd end = co_await deleteFilter(&m_context, Duty::Owed, m_new.id);
    removeGone<Filter>(m_context, m_new.id, end);
    co_return end.isGone();
}

Steps<void> FilterReplacement::deleteOld()
{
    const WriteEnd end = co_await deleteFilter(&m_context, Duty::Asked, m_old.id);
    m_context.touch(ListKind::Filters);
    m_context.touch(ListKind::SharedTokens);
    m_context.report.createdId = m_new.id.value();
    removeGone<Filter>(m_context, m_old.id, end);
    if (end.isGone())
        co_return;
    noteEnd(m_context, end);
    // Nothing is exposed: every token has the new filter, and none has the old one.
    for (const Moved &moved : m_moved)
        noteToken(NoteKind::TokenMoved, moved.before);
    m_context.note({.kind = NoteKind::OldFilterRemains,
                    .name = m_old.field + u':' + m_old.value,
                    .id = m_old.id.value()});
    m_context.report.rest = Command{m_context.connection(), DeleteFilter{.filter = m_old}};
    stop(end.kind == WriteEnd::Kind::Unknown ? CommandState::Unknown : CommandState::Failed,
         end.problem);
}

Steps<void> runChange(CommandContext *context, ReplaceFilter change)
{
    FilterReplacement replacement(*context, change);
    co_await replacement.run();
}

Steps<void> runChange(CommandContext *context, MergeFilters change)
{
    FilterReplacement replacement(*context, change);
    co_await replacement.run();
}

} // namespace tokendeck
