// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/commands/asking.h"
#include "services/sync/commands/filter_writes.h"
#include "services/sync/commands/flows.h"
#include "services/sync/commands/token_writes.h"

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

//! Replaces the filters of \p before, which the backend has now, and concludes the command.
Steps<void> applyChange(CommandContext *context, SharedToken before, SharedTokenChange change)
{
    const ChangeEnd changed = co_await changeToken(context, Duty::Asked, before, change);
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
    const SharedTokenChange asked{.filters =
                                      withFilters(current->filters, change.attach, change.detach),
                                  .filterOperator = current->filterOperator};
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
    SharedTokenDraft draft{
        .name = old->name, .filters = old->filters, .filterOperator = old->filterOperator};
    // A date that was not understood cannot be asked for again: the backend decides.
    if (!old->expiresAt.isUnknown())
        draft.expiresAt.emplace(old->expiresAt.moment());
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
    context->touch(ListKind::SharedTokens);
    removeGone<SharedToken>(*context, old->id, end);
    if (end.isGone())
        co_return;
    // What was asked for does not hold while the old one opens what it opened.
    context->note({.kind = NoteKind::OldTokenRemains, .name = old->name, .id = old->id.value()});
    context->report.rest =
        Command{context->connection(), DeleteSharedToken{.id = old->id, .name = old->name}};
    if (end.kind == WriteEnd::Kind::Failed)
        context->fail(end.problem);
    else
        context->unknown(end.problem);
    noteEnd(*context, end);
}

Steps<void> runChange(CommandContext *context, DeleteSharedToken change)
{
    const WriteEnd end = co_await deleteSharedToken(context, Duty::Asked, change.id);
    concludeDelete<SharedToken>(*context, change.id, end);
}

} // namespace tokendeck
