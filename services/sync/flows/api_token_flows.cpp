// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "services/sync/commands/token_use.h"
#include "services/sync/flows/creation.h"
#include "services/sync/flows/flows.h"

#include <algorithm>

namespace tokendeck {
namespace {

//! The connection that shows the API tokens of \p account: its own, or else the one that made it.
ConnectionId connectionOf(const CommandContext &context, AccountId account)
{
    const ConnectionInfo *maker = context.workspace().connection(context.connection());
    const std::optional<ConnectionId> own = maker
        ? tokendeck::connectionOf(context.workspace(), maker->connection.apiUrl, account)
        : std::nullopt;
    return own.value_or(context.connection());
}

//! The token that was made in a sub account. Its tokens cannot be listed: without a usable answer
//! nobody can tell what came of it.
std::optional<ApiToken> takeSubAccountToken(CommandContext &context,
                                            const KnownRows<ApiToken> &known,
                                            Outcome<ApiToken> answer)
{
    if (!answer) {
        if (mayHaveActed(answer.error()))
            context.unknown(answer.error());
        else
            context.fail(answer.error());
        return std::nullopt;
    }
    if (const std::optional<CommandNote> other = known.contradiction(*answer)) {
        context.note(*other);
        context.touch(ListKind::ApiTokens);
        context.unknown({.kind = ProblemKind::Contradictory, .delivery = Delivery::Answered});
        return std::nullopt;
    }
    return std::move(*answer);
}

//! Whether the connected account, if \p account is that, lists \p token as its own.
Steps<bool> isListed(CommandContext *context, ApiToken token, AccountId account)
{
    const ConnectionInfo *info = context->workspace().connection(context->connection());
    if (!info || info->connection.accountId != account)
        co_return false;
    const Outcome<std::vector<ApiToken>> rows =
        co_await context->calls.apiTokens(Duty::Owed, Reading::AsShown);
    const ApiToken *listed = rows ? findRow(*rows, token.id) : nullptr;
    co_return listed && (listed->token.isEmpty() || listed->token == token.token);
}

//! Whether \p token, which was just made, acts for \p account: it is neither kept nor named before
//! it has said so itself. If not, the command's end is unknown.
Steps<bool> checkAccount(CommandContext *context, ApiToken token, AccountId account)
{
    Asking asking(context);
    bool goesOn = true;
    Problem problem;
    while (goesOn) {
        const Outcome<Identity> identity = co_await context->calls.identityOf(token.token, account);
        if (identity && identity->accountId == account)
            co_return true;
        if (identity) {
            context->note({.kind = NoteKind::OtherAccount,
                           .name = identity->accountName,
                           .id = identity->accountId.value()});
            context->touch(ListKind::ApiTokens);
            context->unknown({.kind = ProblemKind::Contradictory, .delivery = Delivery::Answered});
            co_return false;
        }
        problem = identity.error();
        // A token that was just made may be refused for some seconds.
        if (problem.kind == ProblemKind::Unauthorized || isWorthAsking(problem))
            goesOn = co_await asking.again();
        else
            goesOn = false;
    }
    const bool listed = co_await isListed(context, token, account);
    if (listed)
        co_return true;
    context->note(
        {.kind = NoteKind::AccountNotChecked, .name = token.name, .id = token.id.value()});
    context->touch(ListKind::ApiTokens);
    context->unknown(problem);
    co_return false;
}

//! The account that \p change makes a token in.
AccountId accountOf(const CommandContext &context, const CreateApiToken &change)
{
    const ConnectionInfo *info = context.workspace().connection(context.connection());
    return change.subAccount.value_or(info ? info->connection.accountId : AccountId());
}

//! The token of the connected account that was made, given the answer to that.
Steps<std::optional<ApiToken>> settleCreated(CommandContext *context, QString name,
                                             KnownRows<ApiToken> known, Outcome<ApiToken> answer)
{
    const std::function<bool(const ApiToken &)> fits = [name](const ApiToken &other) {
        return other.name == name;
    };
    const MakeEnd<ApiToken> end =
        co_await settleMade<ApiToken>(context, known, std::move(answer), fits);
    if (end.row && end.problem)
        context->note({.kind = NoteKind::FoundAfterNoAnswer,
                       .name = end.row->name,
                       .id = end.row->id.value()});
    co_return end.row;
}

//! Checks and shows \p token, which was made, and ends the command.
Steps<void> showMade(CommandContext *context, CreateApiToken change, ApiToken token)
{
    const AccountId account = accountOf(*context, change);
    const ConnectionId home = connectionOf(*context, account);
    // A list may keep the text to itself; then there is nothing to ask with, and the account is the
    // list's.
    if (!token.token.isEmpty()) {
        const bool actsForIt = co_await checkAccount(context, token, account);
        if (!actsForIt)
            co_return;
    }
    token.accountId = account;
    if (token.name != change.name)
        context->note({.kind = NoteKind::NameNotTaken, .name = token.name, .id = token.id.value()});
    if (context->apiTokenMade)
        context->apiTokenMade(home, token);
    const bool came = co_await context->arriveIn(home, token);
    if (came && context->created)
        context->created(token.id.value());
}

//! Ends the command with \p end of deleting a token that the connections \p users work with.
void concludeWithUsers(CommandContext &context, ApiTokenId id, const WriteEnd &end,
                       const std::vector<ConnectionId> &users)
{
    concludeDelete<ApiToken>(context, id, end);
    if (!end.isGone())
        return;
    for (const ConnectionId &user : users) {
        const ConnectionInfo *userInfo = context.workspace().connection(user);
        if (!userInfo)
            continue;
        context.note({.kind = NoteKind::ConnectionStopped, .name = userInfo->connection.name});
        context.sync().refuseToken(
            user, {.kind = ProblemKind::Unauthorized, .delivery = Delivery::Answered});
    }
}

} // namespace

Steps<void> runChange(CommandContext *context, CreateApiToken change)
{
    const AccountId account = accountOf(*context, change);
    const ConnectionId home = connectionOf(*context, account);
    // The main account's token cannot list those of a sub account.
    Outcome<KnownRows<ApiToken>> known =
        knownRows<ApiToken>(*context, *context->workspace().rows<ApiToken>(home));
    if (!change.subAccount)
        known = co_await readKnown<ApiToken>(context);
    if (!known) {
        context->fail(known.error());
        co_return;
    }
    std::optional<ApiToken> token;
    if (change.subAccount) {
        Outcome<ApiToken> answer =
            co_await context->calls.createSubAccountApiToken(account, change.name);
        token = takeSubAccountToken(*context, *known, std::move(answer));
    } else {
        Outcome<ApiToken> answer = co_await context->calls.createApiToken(change.name);
        token = co_await settleCreated(context, change.name, *known, std::move(answer));
    }
    if (token)
        co_await showMade(context, change, *token);
}

Steps<void> runChange(CommandContext *context, DeleteApiToken change)
{
    const std::vector<ConnectionId> users =
        connectionsUsing(context->access(), context->connection(), change.id);
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
    if (end.kind == WriteEnd::Kind::Unknown && stopped) {
        // The token that was to be deleted says itself whether it still stands.
        const Outcome<Identity> itself = co_await context->calls.ownIdentity(Duty::Owed);
        if (!itself && itself.error().kind == ProblemKind::Unauthorized) {
            end.kind = WriteEnd::Kind::Done;
            end.afterNoAnswer = true;
        }
    } else if (end.kind == WriteEnd::Kind::Failed && stopped
               && end.problem.kind == ProblemKind::Unauthorized) {
        // Refused because it is gone, perhaps by a first try whose answer was lost, or for another
        // reason: there is no token to ask with.
        end.kind = WriteEnd::Kind::Unknown;
    }
    concludeWithUsers(*context, change.id, end, users);
}

Steps<void> lookUpChange(CommandContext *context, CreateApiToken change, Problem lost)
{
    // Those of a sub account cannot be listed.
    if (change.subAccount) {
        context->unknown(lost);
        co_return;
    }
    const KnownRows<ApiToken> known = knownBeforeLock<ApiToken>(*context);
    const Outcome<ApiToken> answer = failure(lost);
    const std::optional<ApiToken> token =
        co_await settleCreated(context, change.name, known, answer);
    if (token)
        co_await showMade(context, change, *token);
}

Steps<void> lookUpChange(CommandContext *context, DeleteApiToken change, Problem lost)
{
    const WriteEnd end = co_await lookUpDelete(context, change.id, lost);
    const std::vector<ConnectionId> users =
        connectionsUsing(context->access(), context->connection(), change.id);
    concludeWithUsers(*context, change.id, end, users);
}

} // namespace tokendeck
