// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/row_lookup.h"
#include "services/sync/commands/asking.h"
#include "services/sync/flows/flows.h"
#include "services/sync/flows/write_end.h"

namespace tokendeck {
namespace {

//! Whether the connection's token still acts for the connection's account; the command has failed
//! if not.
Steps<bool> actsForItsAccount(CommandContext *context)
{
    const Outcome<Identity> identity = co_await context->calls.ownIdentity(Duty::Asked);
    if (!identity) {
        context->fail(identity.error());
        co_return false;
    }
    const ConnectionInfo *info = context->workspace().connection(context->connection());
    if (info && info->connection.accountId == identity->accountId)
        co_return true;
    context->note({.kind = NoteKind::ActsForOther,
                   .name = identity->accountName,
                   .id = identity->accountId.value()});
    context->fail({.kind = ProblemKind::Protected});
    co_return false;
}

//! The settings as the backend has them now, of the account that the admin has seen. Else the
//! command has failed.
Steps<std::optional<AccountSettings>> readAccount(CommandContext *context,
                                                  SetAccountSearchable change)
{
    Outcome<AccountSettings> settings =
        co_await context->calls.accountSettings(Duty::Asked, change.id);
    if (!settings) {
        if (settings.error().delivery == Delivery::Answered)
            context->touch(ListKind::Accounts);
        context->fail(settings.error());
        co_return std::nullopt;
    }
    if (settings->name == change.name)
        co_return std::move(*settings);
    context->touch(ListKind::Accounts);
    context->fail({.kind = ProblemKind::ChangedMeanwhile, .delivery = Delivery::Answered});
    co_return std::nullopt;
}

//! Shows that the account is as asked for, until a list shows it too.
void showAccount(CommandContext &context, const SetAccountSearchable &change)
{
    const auto *row =
        findRow<Account>(context.workspace(), context.connection(), change.id.value());
    if (!row)
        return;
    Account account = *row;
    account.searchable = change.searchable;
    context.confirm(std::move(account));
}

//! Ends the command, which was answered with \p answer; \p before is what was sent back, where it
//! is known. The answer to a PUT names nothing, so the account is read again.
Steps<void> settleSearchable(CommandContext *context, SetAccountSearchable change,
                             std::optional<AccountSettings> before, VoidOutcome answer)
{
    if (!answer && !mayHaveActed(answer.error())) {
        context->fail(answer.error());
        co_return;
    }
    Asking asking(context);
    bool goesOn = true;
    bool holds = false;
    std::optional<AccountSettings> now;
    while (goesOn) {
        Outcome<AccountSettings> read =
            co_await context->calls.accountSettings(Duty::Owed, change.id);
        now.reset();
        if (read)
            now = std::move(*read);
        holds = now && now->searchable == change.searchable;
        if (holds)
            break;
        goesOn = now || isWorthAsking(read.error());
        if (goesOn)
            goesOn = co_await asking.again();
    }
    if (holds) {
        showAccount(*context, change);
        if (!answer)
            context->note({.kind = NoteKind::FoundAfterNoAnswer});
        const QStringList others = before ? otherDifferences(*before, *now) : QStringList();
        if (!others.isEmpty())
            context->note({.kind = NoteKind::SettingsDiffer, .name = others.join(u", ")});
        co_return;
    }
    if (answer && !now) {
        showAccount(*context, change);
        context->note({.kind = NoteKind::NotReadAgain});
        co_return;
    }
    Problem problem{.kind = ProblemKind::Contradictory, .delivery = Delivery::Answered};
    if (!answer)
        problem = answer.error();
    context->unknown(problem);
    if (now)
        context->note({.kind = NoteKind::ChangeNotShown});
}

} // namespace

Steps<void> runChange(CommandContext *context, SetAccountSearchable change)
{
    const bool isSame = co_await actsForItsAccount(context);
    if (!isSame)
        co_return;
    const std::optional<AccountSettings> before = co_await readAccount(context, change);
    if (!before)
        co_return;
    // Sent also where it is as asked for already: a reading may lag behind what was written.
    context->touch(ListKind::Accounts);
    const VoidOutcome answer = co_await context->calls.updateAccount(*before, change.searchable);
    co_await settleSearchable(context, change, before, answer);
}

Steps<void> lookUpChange(CommandContext *context, SetAccountSearchable change, Problem lost)
{
    context->touch(ListKind::Accounts);
    const VoidOutcome answer = failure(lost);
    const std::optional<AccountSettings> before;
    co_await settleSearchable(context, change, before, answer);
}

} // namespace tokendeck
