// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/commands/token_writes.h"

namespace tokendeck {
namespace {

//! The ids of the shared tokens before one is made.
Steps<Outcome<KnownIds>> knownTokens(CommandContext *context)
{
    if (context->workspace().status(context->connection(), ListKind::SharedTokens).syncedAt) {
        const Rows<SharedToken> rows =
            context->workspace().rows<SharedToken>(context->connection());
        co_return idsOf(*rows);
    }
    const Outcome<std::vector<SharedToken>> rows =
        co_await context->calls.sharedTokens(Duty::Asked);
    if (!rows)
        co_return failure(rows.error());
    co_return idsOf(*rows);
}

//! Whether \p token may show logs that \p draft does not let through.
bool showsMore(const SharedToken &token, const SharedTokenDraft &draft)
{
    if (!sameFilters(token.filters, draft.filters))
        return true;
    return token.filters.size() > 1 && token.filterOperator == FilterOperator::Or
        && draft.filterOperator == FilterOperator::And;
}

//! Deletes a token that shows more than was asked for.
Steps<bool> takeBack(CommandContext *context, SharedToken token)
{
    const WriteEnd end = co_await deleteSharedToken(context, Duty::Owed, token.id);
    CommandNote note{.kind = NoteKind::NewTokenDeleted, .name = token.name};
    if (!end.isGone()) {
        note.kind = token.filters.empty() ? NoteKind::TokenUnfiltered : NoteKind::NewTokenRemains;
        note.id = token.id.value();
        context->report.createdId = token.id.value();
        context->upsert(token);
    }
    context->note(note);
    context->touch(ListKind::SharedTokens);
    co_return end.isGone();
}

//! Looks for the token that a POST without an answer may have made.
Steps<std::optional<SharedToken>> findCreated(CommandContext *context, SharedTokenDraft draft,
                                              KnownIds known, Problem problem)
{
    context->touch(ListKind::SharedTokens);
    const Outcome<std::vector<SharedToken>> rows = co_await context->calls.sharedTokens(Duty::Owed);
    if (!rows) {
        context->unknown(problem);
        co_return std::nullopt;
    }
    const std::vector<SharedToken> found =
        newRows(*rows, known, [&](const SharedToken &token) { return token.name == draft.name; });
    if (found.empty()) {
        context->fail(problem);
        co_return std::nullopt;
    }
    if (found.size() == 1 && !showsMore(found.front(), draft)) {
        context->note({.kind = NoteKind::FoundAfterNoAnswer,
                       .name = found.front().name,
                       .id = found.front().id.value()});
        co_return found.front();
    }
    // Another admin may have made them: they are named, not touched.
    context->unknown(problem);
    for (const SharedToken &token : found) {
        context->note({.kind = token.filters.empty() && !draft.filters.empty()
                           ? NoteKind::TokenUnfiltered
                           : NoteKind::NewTokenRemains,
                       .name = token.name,
                       .id = token.id.value()});
    }
    co_return std::nullopt;
}

} // namespace

Steps<std::optional<SharedToken>> createVerified(CommandContext *context, SharedTokenDraft draft)
{
    const Outcome<KnownIds> known = co_await knownTokens(context);
    if (!known) {
        context->fail(known.error());
        co_return std::nullopt;
    }
    std::optional<SharedToken> token;
    Outcome<SharedToken> answer = co_await context->calls.createSharedToken(draft);
    if (answer) {
        token = std::move(*answer);
    } else if (mayHaveActed(answer.error())) {
        token = co_await findCreated(context, draft, *known, answer.error());
    } else {
        context->fail(answer.error());
    }
    if (!token)
        co_return std::nullopt;

    if (showsMore(*token, draft)) {
        noteDifferences(*context, *token, draft.filters, draft.filterOperator, {});
        co_await takeBack(context, *token);
        context->fail({.kind = ProblemKind::Rejected, .delivery = Delivery::Answered});
        co_return std::nullopt;
    }
    noteDifferences(*context, *token, draft.filters, draft.filterOperator,
                    {.name = draft.name, .expiresAt = draft.expiresAt});
    const bool came = co_await context->arrive(*token);
    if (came && context->created)
        context->created(token->id.value());
    co_return token;
}

} // namespace tokendeck
