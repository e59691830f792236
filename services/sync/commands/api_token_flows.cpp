// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/commands/flows.h"
#include "services/sync/commands/token_use.h"
#include "services/sync/commands/write_end.h"

#include <algorithm>

namespace tokendeck {
namespace {

//! Looks for the token that a POST without an answer may have made in the connected account.
Steps<std::optional<ApiToken>> findCreated(CommandContext *context, QString name, KnownIds known,
                                           Problem problem)
{
    context->touch(ListKind::ApiTokens);
    const Outcome<std::vector<ApiToken>> rows = co_await context->calls.apiTokens(Duty::Owed);
    if (!rows) {
        context->unknown(problem);
        co_return std::nullopt;
    }
    const std::vector<ApiToken> found =
        newRows(*rows, known, [&](const ApiToken &token) { return token.name == name; });
    if (found.size() == 1) {
        context->note(
            {.kind = NoteKind::FoundAfterNoAnswer, .name = name, .id = found.front().id.value()});
        co_return found.front();
    }
    if (found.empty())
        context->fail(problem);
    else
        context->unknown(problem);
    co_return std::nullopt;
}

//! The ids of the API tokens before one is made; none where the backend has no list.
Steps<KnownIds> knownTokens(CommandContext *context)
{
    const ConnectionInfo *info = context->workspace().connection(context->connection());
    if (info && info->listsApiTokens == false)
        co_return KnownIds();
    const Rows<ApiToken> known = context->workspace().rows<ApiToken>(context->connection());
    if (context->workspace().status(context->connection(), ListKind::ApiTokens).syncedAt)
        co_return idsOf(*known);
    const Outcome<std::vector<ApiToken>> rows = co_await context->calls.apiTokens(Duty::Asked);
    if (!rows)
        co_return idsOf(*known);
    co_return idsOf(*rows);
}

//! The connection that shows the API tokens of \p account: its own, or else the one that made it.
ConnectionId connectionOf(const CommandContext &context, AccountId account)
{
    const ConnectionInfo *maker = context.workspace().connection(context.connection());
    for (const ConnectionInfo &info : context.workspace().connections()) {
        if (info.connection.accountId == account && maker
            && info.connection.apiUrl == maker->connection.apiUrl)
            return info.connection.id;
    }
    return context.connection();
}

} // namespace

Steps<void> runChange(CommandContext *context, CreateApiToken change)
{
    std::optional<ApiToken> token;
    if (change.subAccount) {
        Outcome<ApiToken> answer =
            co_await context->calls.createSubAccountApiToken(*change.subAccount, change.name);
        if (answer) {
            token = std::move(*answer);
            token->accountId = *change.subAccount;
        } else if (mayHaveActed(answer.error())) {
            // The main account's token cannot list those of a sub account.
            context->unknown(answer.error());
        } else {
            context->fail(answer.error());
        }
    } else {
        const KnownIds known = co_await knownTokens(context);
        Outcome<ApiToken> answer = co_await context->calls.createApiToken(change.name);
        if (answer)
            token = std::move(*answer);
        else if (mayHaveActed(answer.error()))
            token = co_await findCreated(context, change.name, known, answer.error());
        else
            context->fail(answer.error());
    }
    if (!token)
        co_return;
    if (token->name != change.name) {
        context->note(
            {.kind = NoteKind::NameNotTaken, .name = token->name, .id = token->id.value()});
    }
    const ConnectionInfo *info = context->workspace().connection(context->connection());
    if (!token->accountId.isValid() && info)
        token->accountId = info->connection.accountId;
    const ConnectionId home = connectionOf(*context, token->accountId);
    const bool came = co_await context->arriveIn(home, *token);
    if (came && context->created)
        context->created(token->id.value());
}

Steps<void> runChange(CommandContext *context, DeleteApiToken change)
{
    const std::vector<ConnectionId> users = connectionsUsing(
        context->workspace(), context->credentials(), context->connection(), change.id);
    if (!users.empty() && !change.mayStopConnection) {
        for (const ConnectionId &user : users) {
            context->note({.kind = NoteKind::TokenInUse,
                           .name = context->workspace().connection(user)->connection.name});
        }
        context->fail({.kind = ProblemKind::Protected});
        co_return;
    }
    WriteEnd end = co_await deleteApiToken(context, change.id);
    const bool stopped = std::ranges::find(users, context->connection()) != users.end();
    const ConnectionInfo *info = context->workspace().connection(context->connection());
    if (end.kind == WriteEnd::Kind::Unknown && stopped && info
        && info->state == ConnectionState::TokenRefused) {
        // The token that was to be deleted asked whether it still stands, and was refused.
        end.kind = WriteEnd::Kind::Done;
        end.afterNoAnswer = true;
    } else if (end.kind == WriteEnd::Kind::Failed && stopped
               && end.problem.kind == ProblemKind::Unauthorized) {
        // Refused because it is gone, perhaps by a first try whose answer was lost, or for another
        // reason: there is no token to ask with.
        end.kind = WriteEnd::Kind::Unknown;
    }
    concludeDelete<ApiToken>(*context, change.id, end);
    if (!end.isGone())
        co_return;
    for (const ConnectionId &user : users) {
        const ConnectionInfo *userInfo = context->workspace().connection(user);
        if (!userInfo)
            continue;
        context->note({.kind = NoteKind::ConnectionStopped, .name = userInfo->connection.name});
        context->sync().refuseToken(
            user, {.kind = ProblemKind::Unauthorized, .delivery = Delivery::Answered});
    }
}

} // namespace tokendeck
