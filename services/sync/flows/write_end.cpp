// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/flows/write_end.h"

#include "services/sync/commands/asking.h"

#include <algorithm>

namespace tokendeck {
namespace {

//! Whether \p id is in the list, or why that is not known.
template <typename Row>
Outcome<bool> isIn(const Outcome<std::vector<Row>> &rows, decltype(Row::id) id)
{
    if (!rows)
        return failure(rows.error());
    if (std::ranges::binary_search(*rows, id, {}, &Row::id))
        return true;
    // A row whose id could not be read may be this one.
    for (const Row &row : *rows) {
        if (row.fault && !row.fault->hasId)
            return failure(problemOf(*row.fault));
    }
    return false;
}

Steps<Outcome<bool>> sharedTokenExists(CommandContext *context, SharedTokenId id)
{
    const Outcome<SharedToken> token =
        co_await context->calls.sharedToken(Duty::Owed, id, Reading::AsShown);
    if (token)
        co_return true;
    if (token.error().kind == ProblemKind::NotFound)
        co_return false;
    co_return failure(token.error());
}

Steps<Outcome<bool>> filterExists(CommandContext *context, FilterId id)
{
    const Outcome<std::vector<Filter>> filters =
        co_await context->calls.filters(Duty::Owed, Reading::AsShown);
    co_return isIn(filters, id);
}

Steps<Outcome<bool>> shippingTokenExists(CommandContext *context, ShippingTokenId id)
{
    const Outcome<std::vector<ShippingToken>> tokens =
        co_await context->calls.shippingTokens(Duty::Owed, Reading::AsShown);
    co_return isIn(tokens, id);
}

Steps<Outcome<bool>> apiTokenExists(CommandContext *context, ApiTokenId id)
{
    const Outcome<std::vector<ApiToken>> tokens =
        co_await context->calls.apiTokens(Duty::Owed, Reading::AsShown);
    co_return isIn(tokens, id);
}

template <typename Id>
Steps<WriteEnd> settleDelete(CommandContext *context, Id id, VoidOutcome sent,
                             Steps<Outcome<bool>> (*exists)(CommandContext *, Id))
{
    WriteEnd end;
    if (sent)
        co_return end;
    end.problem = sent.error();
    const bool saysGone = end.problem.kind == ProblemKind::NotFound;
    const bool acted = mayHaveActed(end.problem);
    end.kind = saysGone ? WriteEnd::Kind::AlreadyGone : WriteEnd::Kind::Failed;
    // A 400 may say "not found" (docs/backend.md, Values); where its words are missing, the reply
    // was cut.
    const bool saysNothing =
        end.problem.kind == ProblemKind::Rejected && end.problem.serverMessage.isEmpty();
    if (!saysGone && !acted && !saysNothing)
        co_return end;
    Asking asking(context);
    Outcome<bool> stands = co_await exists(context, id);
    while (saysNothing ? false : (stands ? *stands : isWorthAsking(stands.error()))) {
        const bool again = co_await asking.again();
        if (!again)
            break;
        stands = co_await exists(context, id);
    }
    if (!stands) {
        if (!saysGone)
            end.kind = WriteEnd::Kind::Unknown;
    } else if (!*stands) {
        if (saysGone)
            co_return end;
        end.kind = WriteEnd::Kind::Done;
        end.afterNoAnswer = true;
    } else if (saysGone) {
        end.kind = WriteEnd::Kind::Failed;
        end.note = NoteKind::StillListed;
    } else if (acted) {
        end.kind = WriteEnd::Kind::Unknown;
        end.note = NoteKind::ChangeNotShown;
    }
    co_return end;
}

} // namespace

bool mayHaveActed(const Problem &problem)
{
    if (problem.delivery == Delivery::NotSent)
        return false;
    if (problem.delivery == Delivery::Unknown)
        return true;
    switch (problem.kind) {
    case ProblemKind::Cancelled:
    case ProblemKind::ServerFailed:
    case ProblemKind::ReplyTooLarge:
    case ProblemKind::NotJson:
    case ProblemKind::UnexpectedContent:
    case ProblemKind::Contradictory:
        return true;
    default:
        return false;
    }
}

void noteEnd(CommandContext &context, const WriteEnd &end)
{
    if (end.note)
        context.note({.kind = *end.note});
}

Steps<WriteEnd> deleteSharedToken(CommandContext *context, Duty duty, SharedTokenId id)
{
    const VoidOutcome sent = co_await context->calls.deleteSharedToken(duty, id);
    const WriteEnd end = co_await settleDelete(context, id, sent, &sharedTokenExists);
    co_return end;
}

Steps<WriteEnd> deleteFilter(CommandContext *context, Duty duty, FilterId id)
{
    const VoidOutcome sent = co_await context->calls.deleteFilter(duty, id);
    const WriteEnd end = co_await settleDelete(context, id, sent, &filterExists);
    co_return end;
}

Steps<WriteEnd> deleteShippingToken(CommandContext *context, ShippingTokenId id)
{
    const VoidOutcome sent = co_await context->calls.deleteShippingToken(id);
    const WriteEnd end = co_await settleDelete(context, id, sent, &shippingTokenExists);
    co_return end;
}

Steps<WriteEnd> deleteApiToken(CommandContext *context, ApiTokenId id)
{
    const VoidOutcome sent = co_await context->calls.deleteApiToken(id);
    const WriteEnd end = co_await settleDelete(context, id, sent, &apiTokenExists);
    co_return end;
}

Steps<WriteEnd> lookUpDelete(CommandContext *context, SharedTokenId id, Problem lost)
{
    const VoidOutcome answer = failure(lost);
    const WriteEnd end = co_await settleDelete(context, id, answer, &sharedTokenExists);
    co_return end;
}

Steps<WriteEnd> lookUpDelete(CommandContext *context, FilterId id, Problem lost)
{
    const VoidOutcome answer = failure(lost);
    const WriteEnd end = co_await settleDelete(context, id, answer, &filterExists);
    co_return end;
}

Steps<WriteEnd> lookUpDelete(CommandContext *context, ShippingTokenId id, Problem lost)
{
    const VoidOutcome answer = failure(lost);
    const WriteEnd end = co_await settleDelete(context, id, answer, &shippingTokenExists);
    co_return end;
}

Steps<WriteEnd> lookUpDelete(CommandContext *context, ApiTokenId id, Problem lost)
{
    const VoidOutcome answer = failure(lost);
    const WriteEnd end = co_await settleDelete(context, id, answer, &apiTokenExists);
    co_return end;
}

} // namespace tokendeck
