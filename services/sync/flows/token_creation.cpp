// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/flows/creation.h"
#include "services/sync/flows/token_writes.h"

namespace tokendeck {
namespace {

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

//! Names what may have been made, or may be another admin's.
void noteCandidate(CommandContext &context, const SharedToken &token, const SharedTokenDraft &draft)
{
    context.note({.kind = token.filters.empty() && !draft.filters.empty()
                      ? NoteKind::TokenUnfiltered
                      : NoteKind::NewTokenRemains,
                  .name = token.name,
                  .id = token.id.value()});
}

} // namespace

Steps<std::optional<SharedToken>> createVerified(CommandContext *context, SharedTokenDraft draft)
{
    const Outcome<KnownRows<SharedToken>> known = co_await readKnown<SharedToken>(context);
    if (!known) {
        context->fail(known.error());
        co_return std::nullopt;
    }
    Outcome<SharedToken> answer = co_await context->calls.createSharedToken(draft);
    if (!answer)
        co_await noteGoneFilters(context, draft.filters, answer.error());
    const std::optional<SharedToken> made =
        co_await settleCreated(context, draft, *known, std::move(answer));
    co_return made;
}

Steps<std::optional<SharedToken>> settleCreated(CommandContext *context, SharedTokenDraft draft,
                                                KnownRows<SharedToken> known,
                                                Outcome<SharedToken> answer)
{
    const std::function<bool(const SharedToken &)> fits =
        [name = draft.name](const SharedToken &token) {
            return token.name == name;
        };
    const MakeEnd<SharedToken> end =
        co_await settleMade<SharedToken>(context, known, std::move(answer), fits);
    for (const SharedToken &token : end.candidates)
        noteCandidate(*context, token, draft);
    if (!end.row)
        co_return std::nullopt;

    const SharedToken token = *end.row;
    if (end.problem && showsMore(token, draft)) {
        // Another admin may have made it: it is named, not touched.
        context->unknown(*end.problem);
        noteCandidate(*context, token, draft);
        co_return std::nullopt;
    }
    if (end.problem)
        context->note(
            {.kind = NoteKind::FoundAfterNoAnswer, .name = token.name, .id = token.id.value()});
    if (showsMore(token, draft)) {
        noteDifferences(*context, token, draft.filters, draft.filterOperator, {});
        co_await takeBack(context, token);
        context->fail({.kind = ProblemKind::Rejected, .delivery = Delivery::Answered});
        co_return std::nullopt;
    }
    noteDifferences(*context, token, draft.filters, draft.filterOperator,
                    {.name = draft.name, .expiresAt = draft.expiresAt});
    const bool came = co_await context->arrive(token);
    if (came && context->created)
        context->created(token.id.value());
    co_return token;
}

} // namespace tokendeck
