// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/command_context.h"
#include "services/sync/commands/steps.h"

#include <optional>

namespace tokendeck {

//! Whether the backend may have done what it was asked for although this Problem came back: no
//! answer, a failure of the server in the middle, or an answer that cannot be read.
[[nodiscard]] bool mayHaveActed(const Problem &problem);

//! How one write ended, once everything was done to find out.
struct WriteEnd {
    enum class Kind {
        Done,
        AlreadyGone, //!< the object is gone: of a delete, done all the same
        Failed, //!< it does not hold
        Unknown,
    };
    Kind kind = Kind::Done;
    Problem problem; //!< of Failed, Unknown and AlreadyGone
    bool afterNoAnswer = false; //!< Done, as the backend shows when asked anew
    std::optional<NoteKind> note; //!< what was seen when it was asked anew, of Failed and Unknown

    [[nodiscard]] bool isGone() const { return kind == Kind::Done || kind == Kind::AlreadyGone; }
};

//! Deletes the object, asking the backend anew when its answer says nothing.
[[nodiscard]] Steps<WriteEnd> deleteSharedToken(CommandContext *context, Duty duty,
                                                SharedTokenId id);
[[nodiscard]] Steps<WriteEnd> deleteFilter(CommandContext *context, Duty duty, FilterId id);
[[nodiscard]] Steps<WriteEnd> deleteShippingToken(CommandContext *context, ShippingTokenId id);
[[nodiscard]] Steps<WriteEnd> deleteApiToken(CommandContext *context, ApiTokenId id);

//! What came of a delete whose answer was \p lost, asking the backend.
[[nodiscard]] Steps<WriteEnd> lookUpDelete(CommandContext *context, SharedTokenId id, Problem lost);
[[nodiscard]] Steps<WriteEnd> lookUpDelete(CommandContext *context, FilterId id, Problem lost);
[[nodiscard]] Steps<WriteEnd> lookUpDelete(CommandContext *context, ShippingTokenId id,
                                           Problem lost);
[[nodiscard]] Steps<WriteEnd> lookUpDelete(CommandContext *context, ApiTokenId id, Problem lost);

//! Notes what \p end has found.
void noteEnd(CommandContext &context, const WriteEnd &end);

//! Takes the row of a delete that ended with \p end out of the workspace, if it is gone.
template <typename Row>
void removeGone(CommandContext &context, decltype(Row::id) id, const WriteEnd &end)
{
    if (end.kind == WriteEnd::Kind::Done)
        context.confirmRemoval<Row>(id);
    else if (end.kind == WriteEnd::Kind::AlreadyGone)
        context.remove<Row>(id); // a list that has it all the same is right
}

//! Ends the command with \p end of a delete, and takes the row out of the workspace if it is gone.
template <typename Row>
void concludeDelete(CommandContext &context, decltype(Row::id) id, const WriteEnd &end)
{
    removeGone<Row>(context, id, end);
    if (end.kind == WriteEnd::Kind::Done || end.problem.delivery != Delivery::NotSent)
        context.touch(RowKind<Row>);
    switch (end.kind) {
    case WriteEnd::Kind::Done:
        if (end.afterNoAnswer)
            context.note({.kind = NoteKind::FoundAfterNoAnswer});
        break;
    case WriteEnd::Kind::AlreadyGone:
        context.note({.kind = NoteKind::AlreadyGone});
        break;
    case WriteEnd::Kind::Failed:
        context.fail(end.problem);
        break;
    case WriteEnd::Kind::Unknown:
        context.unknown(end.problem);
        break;
    }
    noteEnd(context, end);
}

} // namespace tokendeck
