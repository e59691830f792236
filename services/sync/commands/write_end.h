// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/command_context.h"
#include "services/sync/commands/steps.h"

#include <optional>
#include <set>
#include <vector>

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

    [[nodiscard]] bool isGone() const { return kind == Kind::Done || kind == Kind::AlreadyGone; }
};

//! Deletes the object, asking the backend anew when its answer says nothing.
[[nodiscard]] Steps<WriteEnd> deleteSharedToken(CommandContext *context, Duty duty,
                                                SharedTokenId id);
[[nodiscard]] Steps<WriteEnd> deleteFilter(CommandContext *context, Duty duty, FilterId id);
[[nodiscard]] Steps<WriteEnd> deleteShippingToken(CommandContext *context, ShippingTokenId id);
[[nodiscard]] Steps<WriteEnd> deleteApiToken(CommandContext *context, ApiTokenId id);

//! Ends the command with \p end of a delete, and takes the row out of the workspace if it is gone.
template <typename Row>
void concludeDelete(CommandContext &context, decltype(Row::id) id, const WriteEnd &end)
{
    if (end.isGone())
        context.remove<Row>(id);
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
}

//! The ids in a list before something is made in it.
using KnownIds = std::set<qint32>;

template <typename Row> [[nodiscard]] KnownIds idsOf(const std::vector<Row> &rows)
{
    KnownIds ids;
    for (const Row &row : rows)
        ids.insert(ids.end(), row.id.value());
    return ids;
}

//! The rows that are not in \p known and that \p fits.
template <typename Row, typename Fits>
[[nodiscard]] std::vector<Row> newRows(const std::vector<Row> &rows, const KnownIds &known,
                                       Fits fits)
{
    std::vector<Row> found;
    for (const Row &row : rows) {
        if (!known.contains(row.id.value()) && fits(row))
            found.push_back(row);
    }
    return found;
}

} // namespace tokendeck
