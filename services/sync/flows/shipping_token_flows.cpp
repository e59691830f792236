// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/shipping_rules.h"
#include "models/store/row_lookup.h"
#include "services/sync/commands/asking.h"
#include "services/sync/flows/creation.h"
#include "services/sync/flows/flows.h"

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
    if (!isLimitReached(limits->enabled, *limits))
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
    if (const ShippingToken *found = findRow(tokens, id)) {
        if (!found->fault)
            return found;
        context.fail(problemOf(*found->fault));
        return nullptr;
    }
    context.remove<ShippingToken>(id);
    context.touch(ListKind::ShippingTokens);
    context.fail({.kind = ProblemKind::NotFound, .delivery = Delivery::Answered});
    return nullptr;
}

//! Whether taking \p token away leaves the account without an enabled one; then the command has
//! failed with Protected.
bool isProtected(CommandContext &context, const std::vector<ShippingToken> &tokens,
                 const ShippingToken &token)
{
    if (!token.enabled
        || !isLastEnabled(int(std::ranges::count_if(tokens, &ShippingToken::enabled))))
        return false;
    context.note({.kind = NoteKind::LastEnabled, .name = token.name, .id = token.id.value()});
    context.touch(ListKind::ShippingTokens);
    context.fail({.kind = ProblemKind::Protected, .delivery = Delivery::Answered});
    return true;
}

//! Ends a creation that was answered with \p answer; \p known is what stood before.
Steps<void> settleCreated(CommandContext *context, QString name, KnownRows<ShippingToken> known,
                          Outcome<ShippingToken> answer)
{
    const std::function<bool(const ShippingToken &)> fits = [name](const ShippingToken &token) {
        return token.name == name;
    };
    const MakeEnd<ShippingToken> end =
        co_await settleMade<ShippingToken>(context, known, std::move(answer), fits);
    const std::optional<ShippingToken> token = end.row;
    if (token && end.problem)
        context->note(
            {.kind = NoteKind::FoundAfterNoAnswer, .name = name, .id = token->id.value()});
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

//! Creates a shipping token, given what the backend had before.
Steps<void> create(CommandContext *context, QString name, std::vector<ShippingToken> before)
{
    const auto known = knownRows<ShippingToken>(*context, std::move(before));
    Outcome<ShippingToken> answer = co_await context->calls.createShippingToken(name);
    co_await settleCreated(context, name, known, std::move(answer));
}

using IsAsAsked = std::function<bool(const ShippingToken &)>;

//! What came of an update of \p id that ended with \p problem: the token, if the backend shows it
//! changed. Else the command has failed, or its end is unknown.
Steps<std::optional<ShippingToken>> settleUpdate(CommandContext *context, ShippingTokenId id,
                                                 IsAsAsked isAsAsked, Problem problem)
{
    const bool saysGone = problem.kind == ProblemKind::NotFound;
    if (!saysGone && !mayHaveActed(problem)) {
        context->fail(problem);
        co_return std::nullopt;
    }
    Asking asking(context);
    bool goesOn = true;
    std::optional<ShippingToken> now;
    while (goesOn) {
        const Outcome<std::vector<ShippingToken>> rows = co_await context->calls.shippingTokens(
            Duty::Owed, saysGone ? Reading::AsShown : Reading::Corrected);
        now.reset();
        if (rows) {
            if (!findRow(*rows, id)) {
                (void)findToken(*context, *rows, id);
                co_return std::nullopt;
            }
            now = *findRow(*rows, id);
            if (!saysGone && isAsAsked(*now)) {
                context->note({.kind = NoteKind::FoundAfterNoAnswer});
                co_return now;
            }
        }
        goesOn = rows || isWorthAsking(rows.error());
        if (goesOn)
            goesOn = co_await asking.again();
    }
    if (now)
        context->upsert(*now);
    if (saysGone) {
        context->fail(problem);
        if (now)
            context->note({.kind = NoteKind::StillListed});
    } else {
        context->unknown(problem);
        if (now)
            context->note({.kind = NoteKind::ChangeNotShown});
    }
    co_return std::nullopt;
}

//! Sets name and state of a token, which are replaced together.
Steps<void> update(CommandContext *context, ShippingToken before, QString name, bool enabled)
{
    context->touch(ListKind::ShippingTokens);
    Outcome<ShippingToken> answer =
        co_await context->calls.updateShippingToken(before.id, name, enabled);
    std::optional<ShippingToken> token;
    if (answer && answer->token == before.token) {
        token = std::move(*answer);
    } else {
        // Named: GCC 12 destroys what a condition made for a co_await's argument twice.
        Problem problem{.kind = ProblemKind::Contradictory, .delivery = Delivery::Answered};
        if (!answer)
            problem = answer.error();
        const IsAsAsked isAsAsked = [name, enabled](const ShippingToken &now) {
            return now.name == name && now.enabled == enabled;
        };
        token = co_await settleUpdate(context, before.id, isAsAsked, problem);
    }
    if (!token)
        co_return;
    context->confirm(*token);
    if (token->name != name) {
        context->note(
            {.kind = NoteKind::NameNotTaken, .name = token->name, .id = token->id.value()});
    }
    if (token->enabled != enabled) {
        context->note(
            {.kind = NoteKind::EnabledDiffers, .name = token->name, .id = token->id.value()});
    }
}

//! What came of an update that a lock has cut off.
Steps<void> lookUpUpdate(CommandContext *context, ShippingTokenId id, IsAsAsked isAsAsked,
                         Problem lost)
{
    context->touch(ListKind::ShippingTokens);
    const std::optional<ShippingToken> token = co_await settleUpdate(context, id, isAsAsked, lost);
    if (token)
        context->confirm(*token);
}

} // namespace

Steps<void> runChange(CommandContext *context, CreateShippingToken change)
{
    const std::optional<std::vector<ShippingToken>> tokens = co_await readTokens(context);
    if (!tokens)
        co_return;
    const bool room = co_await hasRoom(context);
    if (room)
        co_await create(context, change.name, *tokens);
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
    } else if (isProtected(*context, *tokens, *token)) {
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
    if (found->fault) {
        context->fail(problemOf(*found->fault));
        co_return;
    }
    if (isProtected(*context, *tokens, *found))
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
        co_await create(context, change.newName, *tokens);
}

Steps<void> lookUpChange(CommandContext *context, CreateShippingToken change, Problem lost)
{
    const KnownRows<ShippingToken> known = knownBeforeLock<ShippingToken>(*context);
    const Outcome<ShippingToken> answer = failure(lost);
    co_await settleCreated(context, change.name, known, answer);
}

Steps<void> lookUpChange(CommandContext *context, RenameShippingToken change, Problem lost)
{
    const IsAsAsked isRenamed = [name = change.newName](const ShippingToken &token) {
        return token.name == name;
    };
    co_await lookUpUpdate(context, change.id, isRenamed, lost);
}

Steps<void> lookUpChange(CommandContext *context, SetShippingTokenEnabled change, Problem lost)
{
    const IsAsAsked isSwitched = [enabled = change.enabled](const ShippingToken &token) {
        return token.enabled == enabled;
    };
    co_await lookUpUpdate(context, change.id, isSwitched, lost);
}

Steps<void> lookUpChange(CommandContext *context, DeleteShippingToken change, Problem lost)
{
    const WriteEnd end = co_await lookUpDelete(context, change.id, lost);
    concludeDelete<ShippingToken>(*context, change.id, end);
}

Steps<void> lookUpChange(CommandContext *context, RotateShippingToken change, Problem lost)
{
    const KnownRows<ShippingToken> known = knownBeforeLock<ShippingToken>(*context);
    const Outcome<ShippingToken> answer = failure(lost);
    co_await settleCreated(context, change.newName, known, answer);
}

} // namespace tokendeck
