// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/lists/list_kind.h"
#include "models/domain/problem.h"
#include "services/sync/commands/command.h"

#include <QString>

#include <optional>
#include <vector>

namespace tokendeck {

//! Where a command stands. The last four are final.
enum class CommandState {
    Waiting, //!< behind Undo: nothing was sent
    Running,
    Done, //!< what was asked for holds; the notes say where the backend did something else
    Failed, //!< it does not hold; the notes say what was left behind, if anything
    Unknown, //!< no usable answer came, and asking the backend anew could not settle it
    Dropped, //!< taken back before anything was sent
};

//! A fact that an admin has to be told beside the state. \c name and \c id of CommandNote are those
//! of the object that each names.
enum class NoteKind {
    // The backend did something else than it was asked for.
    NameNotTaken, //!< name: what the object is called instead
    ExpiryNotTaken, //!< time: when the token expires instead; absent: never
    FiltersDiffer, //!< the token has other filters than asked for
    OperatorDiffers, //!< the token combines its filters in the other way than asked for
    EnabledDiffers, //!< the shipping token is enabled where it should not be, or the reverse
    SettingsDiffer, //!< name: the account's other settings that are not as they were, in the API's
    //!< words
    FoundAfterNoAnswer, //!< the answer was lost; asked anew, the backend shows the change made
    AlreadyGone, //!< it was deleted before
    // What stands where after a command that did not end well.
    RolledBack, //!< what had been changed was put back
    NewFilterRemains, //!< a filter that was made and that nothing needs
    OldFilterRemains, //!< the filter that was to be deleted
    TokenKeepsOldFilter, //!< a shared token that was to get the new filter
    TokenMoved, //!< a shared token that has the new filter already
    TokenUncertain, //!< a shared token that has the old or the new filter; which is not known
    OldTokenRemains, //!< the rotated token, which still opens what it opened
    NewTokenRemains, //!< a token that was made and is not what was asked for
    AnsweredWithOther, //!< what the backend answered with in place of something new; left alone
    OtherAccount, //!< the new API token acts for this account in place of the one asked for
    AccountNotChecked, //!< an API token that was made; for whom it acts could not be asked
    ChangeNotShown, //!< asked anew for some seconds, the backend does not show the change
    StillListed, //!< the backend says that it does not know it, and shows it all the same
    FilterGone, //!< a filter that the change names and the backend does not know any more
    NewTokenDeleted, //!< a token that was made, had other filters than asked for, and was deleted
    TokenUnfiltered, //!< a shared token that shows every log against what was asked for
    NotReadAgain, //!< the backend has accepted it; what it shows now could not be asked
    // Why nothing was done.
    ActsForOther, //!< name, id: the account that the connection's token acts for now
    WouldBeUnfiltered, //!< a shared token that would be left without a filter, unconfirmed
    LastEnabled, //!< the account's last enabled shipping token
    LimitReached, //!< count: how many shipping tokens may be enabled
    TokenInUse, //!< name: the connection that uses the API token
    // What else has happened.
    ConnectionStopped, //!< name: the connection whose token was deleted
};

struct CommandNote {
    NoteKind kind = NoteKind::RolledBack;
    QString name;
    std::optional<qint32> id;
    std::optional<TimePoint> time;
    std::optional<int> count;
    QString account = {}; //!< of the object, where it is another account than the command's
    std::optional<ListKind> list = {}; //!< that the object stands in, of AnsweredWithOther

    friend bool operator==(const CommandNote &, const CommandNote &) = default;
};

//! What became of a command. Holds no secret.
struct CommandReport {
    CommandState state = CommandState::Running;
    std::optional<Problem> problem; //!< of Failed and Unknown
    //! What was made and exists, by its id in listOf(); for ReplaceFilter and MergeFilters, the
    //! filter that the tokens have in the end.
    std::optional<qint32> createdId;
    //! The connection whose list has what was made: another one only for an API token that was made
    //! in a sub account which is connected itself.
    std::optional<ConnectionId> createdIn;
    std::vector<CommandNote> notes;
    //! While it runs: no usable answer came, and the backend is asked again what came of it.
    bool isAsking = false;
    //! A lock came before the answer. What came of the command was asked afterwards, if it could
    //! be.
    bool cutOffByLock = false;
    //! What is left to do where a part was done, to be run by "Try again" in place of the command.
    std::optional<Command> rest;
    TimePoint started{}; //!< when it was asked for
    std::chrono::milliseconds duration{0}; //!< from its first step to its end

    [[nodiscard]] bool isFinal() const
    {
        return state != CommandState::Waiting && state != CommandState::Running;
    }
    [[nodiscard]] const CommandNote *note(NoteKind kind) const
    {
        for (const CommandNote &note : notes) {
            if (note.kind == kind)
                return &note;
        }
        return nullptr;
    }
};

//! Whether \p command may have made something that it would make once more.
[[nodiscard]] inline bool mayHaveMade(const Command &command, const CommandReport &report)
{
    return report.state == CommandState::Unknown && !isRepeatable(command.change);
}

} // namespace tokendeck
