// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/commands/asking.h"
#include "services/sync/flows/creation.h"
#include "services/sync/flows/filter_writes.h"
#include "services/sync/flows/flows.h"
#include "services/sync/flows/token_writes.h"

namespace tokendeck {
namespace {

//! Puts \p base's filters back onto a token that the backend has left without any.
Steps<void> coverAgain(CommandContext *context, SharedToken exposed, SharedToken before)
{
    const SharedTokenChange back{.filters = before.filters,
                                 .filterOperator = before.filterOperator};
    const ChangeEnd put = co_await changeToken(context, Duty::Owed, exposed, back);
    const bool covered = put.token && !put.token->filters.empty();
    context->note({.kind = covered ? NoteKind::RolledBack : NoteKind::TokenUnfiltered,
                   .name = before.name,
                   .id = before.id.value()});
    showChanged(*context, put);
}

//! Concludes the command, whose \p change of \p before has ended so.
Steps<void> concludeChange(CommandContext *context, SharedToken before, SharedTokenChange change,
                           ChangeEnd changed)
{
    const WriteEnd &end = changed.end;
    if (end.kind == WriteEnd::Kind::Done || end.problem.delivery != Delivery::NotSent)
        context->touch(ListKind::SharedTokens);
    showChanged(*context, changed);
    noteEnd(*context, end);
    switch (end.kind) {
    case WriteEnd::Kind::AlreadyGone:
        context->remove<SharedToken>(before.id);
        context->fail({.kind = ProblemKind::NotFound, .delivery = Delivery::Answered});
        co_return;
    case WriteEnd::Kind::Failed:
        context->fail(end.problem);
        co_return;
    case WriteEnd::Kind::Unknown:
        context->unknown(end.problem);
        co_return;
    case WriteEnd::Kind::Done:
        break;
    }
    if (end.afterNoAnswer)
        context->note({.kind = NoteKind::FoundAfterNoAnswer});
    const SharedToken &token = *changed.token;
    noteDifferences(*context, token, change.filters, change.filterOperator,
                    {.name = change.name, .expiresAt = change.expiresAt});
    if (token.filters.empty() && !change.filters.empty()) {
        context->fail({.kind = ProblemKind::Rejected, .delivery = Delivery::Answered});
        if (!before.filters.empty())
            co_await coverAgain(context, token, before);
    }
}

//! Replaces the filters of \p before, which the backend has now, and concludes the command.
Steps<void> applyChange(CommandContext *context, SharedToken before, SharedTokenChange change)
{
    const ChangeEnd changed = co_await changeToken(context, Duty::Asked, before, change);
    co_await concludeChange(context, before, change, changed);
}

//! The token of \p base, as far as that is known without its text.
SharedToken tokenOf(const SharedTokenBase &base)
{
    SharedToken token;
    token.id = base.id;
    token.name = base.name;
    token.filters = base.filters;
    token.filterOperator = base.filterOperator;
    token.expiresAt = base.expiresAt;
    return token;
}

//! The same for a change that a lock has cut off.
Steps<void> lookUpBase(CommandContext *context, SharedTokenBase base, SharedTokenChange change,
                       Problem lost)
{
    const SharedToken before = tokenOf(base);
    const ChangeEnd changed = co_await settleChange(context, before, change, lost);
    co_await concludeChange(context, before, change, changed);
}

//! What \p change asks of a token that has the filters of \p current.
SharedTokenChange askedOf(const AttachFilters &change, const SharedToken &current)
{
    return {.filters = withFilters(current.filters, change.attach, change.detach),
            .filterOperator = current.filterOperator};
}

SharedTokenDraft successorOf(const SharedToken &old)
{
    SharedTokenDraft draft{
        .name = old.name, .filters = old.filters, .filterOperator = old.filterOperator};
    // A date that was not understood cannot be asked for again: the backend decides.
    if (!old.expiresAt.isUnknown())
        draft.expiresAt.emplace(old.expiresAt.moment());
    return draft;
}

//! Concludes a rotation whose successor stands, by the \p end of deleting the \p old token.
void concludeRotation(CommandContext &context, const SharedTokenBase &old, const WriteEnd &end)
{
    context.touch(ListKind::SharedTokens);
    removeGone<SharedToken>(context, old.id, end);
    if (end.isGone())
        return;
    // What was asked for does not hold while the old one opens what it opened.
    context.note({.kind = NoteKind::OldTokenRemains, .name = old.name, .id = old.id.value()});
    context.report.rest =
        Command{context.connection(), DeleteSharedToken{.id = old.id, .name = old.name}};
    if (end.kind == WriteEnd::Kind::Failed)
        context.fail(end.problem);
    else
        context.unknown(end.problem);
    noteEnd(context, end);
}

//! Whether the backend shows \p successor in this account, so that its predecessor may go. The
//! answer that made it is not enough: it may be about another account's token.
Steps<VoidOutcome> isShown(CommandContext *context, SharedToken successor)
{
    Asking asking(context);
    bool goesOn = true;
    Problem problem{.kind = ProblemKind::Contradictory, .delivery = Delivery::Answered};
    while (goesOn) {
        const Outcome<SharedToken> now =
            co_await context->calls.sharedToken(Duty::Asked, successor.id, Reading::AsShown);
        if (now && now->token == successor.token
            && filtersAsAsked(*now, successor.filters, successor.filterOperator))
            co_return VoidOutcome();
        if (!now && now.error().kind != ProblemKind::NotFound)
            problem = now.error();
        goesOn = now || isWorthAsking(now.error());
        if (goesOn)
            goesOn = co_await asking.again();
    }
    co_return failure(problem);
}

} // namespace

Steps<void> runChange(CommandContext *context, CreateSharedToken change)
{
    if (change.draft.filters.empty() && !change.mayBeUnfiltered) {
        context->fail({.kind = ProblemKind::InvalidInput});
        co_return;
    }
    co_await createVerified(context, change.draft);
}

Steps<void> runChange(CommandContext *context, EditSharedToken change)
{
    const bool uncovers = change.change.filters.empty() && !change.base.filters.empty();
    if (uncovers && !change.mayEndUnfiltered) {
        context->note({.kind = NoteKind::WouldBeUnfiltered,
                       .name = change.base.name,
                       .id = change.base.id.value()});
        context->fail({.kind = ProblemKind::InvalidInput});
        co_return;
    }
    const std::optional<SharedToken> current = co_await readBase(context, change.base);
    if (current)
        co_await applyChange(context, *current, change.change);
}

Steps<void> runChange(CommandContext *context, AttachFilters change)
{
    const std::optional<SharedToken> current = co_await readBase(context, change.base);
    if (!current)
        co_return;
    const SharedTokenChange asked = askedOf(change, *current);
    if (asked.filters.empty() && !current->filters.empty() && !change.mayEndUnfiltered) {
        context->note({.kind = NoteKind::WouldBeUnfiltered,
                       .name = current->name,
                       .id = current->id.value()});
        context->fail({.kind = ProblemKind::InvalidInput});
        co_return;
    }
    co_await applyChange(context, *current, asked);
}

Steps<void> runChange(CommandContext *context, RotateSharedToken change)
{
    const std::optional<SharedToken> old = co_await readBase(context, change.base);
    if (!old)
        co_return;
    const SharedTokenDraft draft = successorOf(*old);
    const std::optional<SharedToken> successor = co_await createVerified(context, draft);
    if (!successor || change.old == OldToken::Keep)
        co_return;

    WriteEnd end;
    const VoidOutcome shown = co_await isShown(context, *successor);
    if (shown) {
        end = co_await deleteSharedToken(context, Duty::Asked, old->id);
    } else {
        end.kind = WriteEnd::Kind::Failed;
        end.problem = shown.error();
        if (end.problem.kind == ProblemKind::Contradictory)
            end.note = NoteKind::ChangeNotShown;
    }
    concludeRotation(*context, change.base, end);
}

Steps<void> runChange(CommandContext *context, DeleteSharedToken change)
{
    const WriteEnd end = co_await deleteSharedToken(context, Duty::Asked, change.id);
    concludeDelete<SharedToken>(*context, change.id, end);
}

Steps<void> lookUpChange(CommandContext *context, CreateSharedToken change, Problem lost)
{
    const KnownRows<SharedToken> known = knownBeforeLock<SharedToken>(*context);
    const Outcome<SharedToken> answer = failure(lost);
    (void)co_await settleCreated(context, change.draft, known, answer);
}

Steps<void> lookUpChange(CommandContext *context, EditSharedToken change, Problem lost)
{
    co_await lookUpBase(context, change.base, change.change, lost);
}

Steps<void> lookUpChange(CommandContext *context, AttachFilters change, Problem lost)
{
    const SharedTokenChange asked = askedOf(change, tokenOf(change.base));
    co_await lookUpBase(context, change.base, asked, lost);
}

Steps<void> lookUpChange(CommandContext *context, RotateSharedToken change, Problem lost)
{
    WriteEnd end{.kind = WriteEnd::Kind::Failed, .problem = {.kind = ProblemKind::Cancelled}};
    if (context->report.createdId) {
        end = co_await lookUpDelete(context, change.base.id, lost);
    } else {
        // The old one was not touched before its successor stood.
        const SharedTokenDraft draft = successorOf(tokenOf(change.base));
        const KnownRows<SharedToken> known = knownBeforeLock<SharedToken>(*context);
        const Outcome<SharedToken> answer = failure(lost);
        const std::optional<SharedToken> successor =
            co_await settleCreated(context, draft, known, answer);
        if (!successor || change.old == OldToken::Keep)
            co_return;
    }
    concludeRotation(*context, change.base, end);
}

Steps<void> lookUpChange(CommandContext *context, DeleteSharedToken change, Problem lost)
{
    const WriteEnd end = co_await lookUpDelete(context, change.id, lost);
    concludeDelete<SharedToken>(*context, change.id, end);
}

} // namespace tokendeck
