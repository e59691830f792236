// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/row_lookup.h"
#include "services/sync/commands/flows.h"
#include "services/sync/commands/write_end.h"

#include <algorithm>

namespace tokendeck {
namespace {

//! The shipping tokens as the backend has them now; the command has failed without.
Steps<std::optional<std::vector<ShippingToken>>> readTokens(CommandContext *context)
{
    Outcome<std::vector<ShippingToken>> tokens =
        co_await context->calls.shippingTokens(Duty::Asked);
    if (!tokens) {
        context->fail(tokens.error());
        co_return std::nullopt;
    }
    co_return std::move(*tokens);
}

//! Whether the account may have one more enabled token; the command has failed if not.
Steps<bool> hasRoom(CommandContext *context)
{
    const Outcome<ShippingTokenLimits> limits = co_await context->calls.shippingTokenLimits();
    if (!limits) {
        context->fail(limits.error());
        co_return false;
    }
    if (limits->enabled < limits->maxAllowed)
        co_return true;
    context->note({.kind = NoteKind::LimitReached, .count = limits->maxAllowed});
    context->touch(ListKind::ShippingTokens);
    context->fail({.kind = ProblemKind::LimitReached, .delivery = Delivery::Answered});
    co_return false;
}

//! The token \p id in \p tokens, or null; then the command has failed with NotFound.
const ShippingToken *findToken(CommandContext &context, const std::vector<ShippingToken> &tokens,
                               ShippingTokenId id)
{
    if (const ShippingToken *found = findRow(tokens, id))
        return found;
    context.remove<ShippingToken>(id);
    context.touch(ListKind::ShippingTokens);
    context.fail({.kind = ProblemKind::NotFound, .delivery = Delivery::Answered});
    return nullptr;
}

//! Whether taking \p token away leaves the account without an enabled one; then the command has
//! failed with Protected.
bool isLastEnabled(CommandContext &context, const std::vector<ShippingToken> &tokens,
                   const ShippingToken &token)
{
    if (!token.enabled || std::ranges::count_if(tokens, &ShippingToken::enabled) > 1)
        return false;
    context.note({.kind = NoteKind::LastEnabled, .name = token.name, .id = token.id.value()});
    context.touch(ListKind::ShippingTokens);
    context.fail({.kind = ProblemKind::Protected, .delivery = Delivery::Answered});
    return true;
}

//! Creates a shipping token, given what the backend had before.
Steps<void> create(CommandContext *context, QString name, KnownIds known)
{
    std::optional<ShippingToken> token;
    Outcome<ShippingToken> answer = co_await context->calls.createShippingToken(name);
    if (answer) {
        token = std::move(*answer);
    } else if (!mayHaveActed(answer.error())) {
        context->fail(answer.error());
    } else {
        context->touch(ListKind::ShippingTokens);
        const Outcome<std::vector<ShippingToken>> rows =
            co_await context->calls.shippingTokens(Duty::Owed);
        std::vector<ShippingToken> found;
        if (rows) {
            found = newRows(*rows, known,
                            [&](const ShippingToken &other) { return other.name == name; });
        }
        if (found.size() == 1) {
            token = found.front();
            context->note(
                {.kind = NoteKind::FoundAfterNoAnswer, .name = name, .id = token->id.value()});
        } else if (rows && found.empty()) {
            context->fail(answer.error());
        } else {
            context->unknown(answer.error());
        }
    }
    if (!token)
        co_return;
    if (token->name != name) {
        context->note(
            {.kind = NoteKind::NameNotTaken, .name = token->name, .id = token->id.value()});
    }
    const bool came = co_await context->arrive(*token);
    if (came && context->created)
        context->created(token->id.value());
}

//! Sets name and state of a token, which are replaced together.
Steps<void> update(CommandContext *context, ShippingToken before, QString name, bool enabled)
{
    context->touch(ListKind::ShippingTokens);
    std::optional<ShippingToken> token;
    Outcome<ShippingToken> answer =
        co_await context->calls.updateShippingToken(before.id, name, enabled);
    if (answer) {
        token = std::move(*answer);
    } else if (answer.error().kind == ProblemKind::NotFound) {
        context->remove<ShippingToken>(before.id);
        context->fail(answer.error());
    } else if (!mayHaveActed(answer.error())) {
        context->fail(answer.error());
    } else {
        const Outcome<std::vector<ShippingToken>> rows =
            co_await context->calls.shippingTokens(Duty::Owed);
        if (!rows) {
            context->unknown(answer.error());
            co_return;
        }
        const ShippingToken *now = findToken(*context, *rows, before.id);
        if (!now)
            co_return;
        context->upsert(*now);
        if (now->name == name && now->enabled == enabled) {
            token = *now;
            context->note({.kind = NoteKind::FoundAfterNoAnswer});
        } else if (now->name == before.name && now->enabled == before.enabled) {
            context->fail(answer.error());
        } else {
            context->unknown(answer.error());
        }
    }
    if (!token)
        co_return;
    context->upsert(*token);
    if (token->name != name) {
        context->note(
            {.kind = NoteKind::NameNotTaken, .name = token->name, .id = token->id.value()});
    }
    if (token->enabled != enabled) {
        context->note(
            {.kind = NoteKind::EnabledDiffers, .name = token->name, .id = token->id.value()});
    }
}

} // namespace

Steps<void> runChange(CommandContext *context, CreateShippingToken change)
{
    const std::optional<std::vector<ShippingToken>> tokens = co_await readTokens(context);
    if (!tokens)
        co_return;
    const bool room = co_await hasRoom(context);
    if (room)
        co_await create(context, change.name, idsOf(*tokens));
}

Steps<void> runChange(CommandContext *context, RenameShippingToken change)
{
    const std::optional<std::vector<ShippingToken>> tokens = co_await readTokens(context);
    if (!tokens)
        co_return;
    const ShippingToken *token = findToken(*context, *tokens, change.id);
    if (!token)
        co_return;
    if (token->name != change.oldName) {
        context->upsert(*token);
        context->touch(ListKind::ShippingTokens);
        context->fail({.kind = ProblemKind::ChangedMeanwhile, .delivery = Delivery::Answered});
        co_return;
    }
    co_await update(context, *token, change.newName, token->enabled);
}

Steps<void> runChange(CommandContext *context, SetShippingTokenEnabled change)
{
    const std::optional<std::vector<ShippingToken>> tokens = co_await readTokens(context);
    if (!tokens)
        co_return;
    const ShippingToken *token = findToken(*context, *tokens, change.id);
    if (!token)
        co_return;
    if (token->enabled == change.enabled) {
        context->upsert(*token);
        context->touch(ListKind::ShippingTokens);
        co_return;
    }
    if (change.enabled) {
        const bool room = co_await hasRoom(context);
        if (!room)
            co_return;
    } else if (isLastEnabled(*context, *tokens, *token)) {
        co_return;
    }
    co_await update(context, *token, token->name, change.enabled);
}

Steps<void> runChange(CommandContext *context, DeleteShippingToken change)
{
    const std::optional<std::vector<ShippingToken>> tokens = co_await readTokens(context);
    if (!tokens)
        co_return;
    const auto found = std::ranges::find(*tokens, change.id, &ShippingToken::id);
    if (found == tokens->end()) {
        const WriteEnd gone{.kind = WriteEnd::Kind::AlreadyGone,
                            .problem = {.delivery = Delivery::Answered}};
        concludeDelete<ShippingToken>(*context, change.id, gone);
        co_return;
    }
    if (isLastEnabled(*context, *tokens, *found))
        co_return;
    const WriteEnd end = co_await deleteShippingToken(context, change.id);
    concludeDelete<ShippingToken>(*context, change.id, end);
}

Steps<void> runChange(CommandContext *context, RotateShippingToken change)
{
    const std::optional<std::vector<ShippingToken>> tokens = co_await readTokens(context);
    if (!tokens || !findToken(*context, *tokens, change.id))
        co_return;
    const bool room = co_await hasRoom(context);
    if (room)
        co_await create(context, change.newName, idsOf(*tokens));
}

} // namespace tokendeck
