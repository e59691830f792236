// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/runs/command_entry.h"

#include "models/base/user_name.h"

namespace tokendeck {

namespace {

ActivityOutcome outcomeOfState(CommandState state)
{
    switch (state) {
    case CommandState::Failed:
        return ActivityOutcome::Failed;
    case CommandState::Unknown:
        return ActivityOutcome::Unknown;
    case CommandState::Dropped:
        return ActivityOutcome::Dropped;
    case CommandState::Waiting:
    case CommandState::Running:
    case CommandState::Done:
        break;
    }
    return ActivityOutcome::Done;
}

//! What the successor that \p change has made is called.
QString successorName(const Change &change, const CommandReport &report)
{
    if (const CommandNote *note = report.note(NoteKind::NameNotTaken))
        return note->name;
    const auto *rotation = std::get_if<RotateShippingToken>(&change);
    return rotation ? rotation->newName : objectName(change);
}

} // namespace

Activity entryOf(const Command &command, const CommandReport &report, const QString &account,
                 const EntryWords &words, const std::vector<Filter> &filters)
{
    Activity entry{.time = report.started,
                   .connection = command.connection,
                   .account = account,
                   .actor = userName(),
                   .action = actionOf(command.change),
                   .object = objectName(command.change),
                   .objectId = objectId(command.change),
                   .outcome = outcomeOfState(report.state),
                   .duration = report.duration};
    if (!entry.objectId)
        entry.objectId = report.createdId;
    if (isRotation(command.change) && report.createdId) {
        entry.successorId = report.createdId;
        entry.successor = successorName(command.change, report);
    }
    const auto *rotation = std::get_if<RotateSharedToken>(&command.change);
    entry.endedOld =
        rotation && rotation->old == OldToken::Delete && entry.outcome == ActivityOutcome::Done;
    if (report.problem) {
        entry.problem = report.problem->kind;
        entry.httpStatus = report.problem->httpStatus;
        entry.requestId = report.problem->requestId;
    }
    if (words.note)
        entry.note = words.note(command, report);
    if (words.change)
        entry.change = words.change(command.change, filters);
    return entry;
}

} // namespace tokendeck
