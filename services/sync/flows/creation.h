// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/row_kind.h"
#include "services/sync/commands/answer_check.h"
#include "services/sync/commands/asking.h"
#include "services/sync/flows/write_end.h"

#include <functional>
#include <optional>
#include <vector>

namespace tokendeck {

template <typename Row> ApiCall<std::vector<Row>> readList(CommandContext &context, Duty duty)
{
    if constexpr (RowKind<Row> == ListKind::SharedTokens)
        return context.calls.sharedTokens(duty);
    else if constexpr (RowKind<Row> == ListKind::Filters)
        return context.calls.filters(duty);
    else if constexpr (RowKind<Row> == ListKind::ShippingTokens)
        return context.calls.shippingTokens(duty);
    else
        return context.calls.apiTokens(duty);
}

//! What is known before something is made in the list of \p Row, given that list as just \p read.
template <typename Row>
[[nodiscard]] KnownRows<Row> knownRows(CommandContext &context, std::vector<Row> read)
{
    KnownRows<Row> known(std::move(read), context.workspace().rows<Row>(context.connection()),
                         StandingRows(context.access()), context.connection());
    context.standing = known.ids();
    return known;
}

//! The same, of a command that a lock has ended.
template <typename Row> [[nodiscard]] KnownRows<Row> knownBeforeLock(const CommandContext &context)
{
    return KnownRows<Row>(context.standing);
}

//! The same, with the list read now. Without it nothing may be made: nobody could tell what is new.
//! Where the backend has no such list, it counts as empty.
template <typename Row>
[[nodiscard]] Steps<Outcome<KnownRows<Row>>> readKnown(CommandContext *context)
{
    Outcome<std::vector<Row>> rows = co_await readList<Row>(*context, Duty::Asked);
    if (!rows && rows.error().kind != ProblemKind::NotSupported)
        co_return failure(rows.error());
    co_return knownRows<Row>(*context, rows ? std::move(*rows) : std::vector<Row>());
}

//! How making something ended. Without a row the command has failed, or its end is unknown.
template <typename Row> struct MakeEnd {
    std::optional<Row> row;
    std::vector<Row> candidates; //!< several that may be what was made, or somebody else's
    std::optional<Problem> problem; //!< why the backend had to be asked, where it was
};

//! What came of a POST that was answered with \p answer. Where that says nothing, or contradicts
//! what was \p known, the list is read again, for some seconds: the only new row that \p fits is
//! what was made. A row that is absent is not known to be unmade.
template <typename Row>
[[nodiscard]] Steps<MakeEnd<Row>> settleMade(CommandContext *context, KnownRows<Row> known,
                                             Outcome<Row> answer,
                                             std::function<bool(const Row &)> fits)
{
    MakeEnd<Row> end;
    if (answer) {
        const std::optional<CommandNote> other = known.contradiction(*answer);
        if (!other) {
            end.row = std::move(*answer);
            co_return end;
        }
        context->note(*other);
        context->touch(other->list.value_or(RowKind<Row>));
        end.problem = Problem{.kind = ProblemKind::Contradictory, .delivery = Delivery::Answered};
    } else if (!mayHaveActed(answer.error())) {
        context->fail(answer.error());
        co_return end;
    } else {
        end.problem = answer.error();
    }
    context->touch(RowKind<Row>);
    Asking asking(context);
    bool goesOn = true;
    bool wasRead = false;
    while (goesOn) {
        const Outcome<std::vector<Row>> rows = co_await readList<Row>(*context, Duty::Owed);
        wasRead = rows.has_value();
        if (rows) {
            end.candidates = known.newRows(*rows, fits);
            if (!end.candidates.empty())
                break;
        }
        goesOn = rows || isWorthAsking(rows.error());
        if (goesOn)
            goesOn = co_await asking.again();
    }
    if (end.candidates.size() == 1) {
        end.row = end.candidates.front();
        end.candidates.clear();
        co_return end;
    }
    context->unknown(*end.problem);
    if (end.candidates.empty() && wasRead)
        context->note({.kind = NoteKind::ChangeNotShown});
    co_return end;
}

} // namespace tokendeck
