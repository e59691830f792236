// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/ids.h"
#include "models/domain/lists/list_kind.h"
#include "models/domain/problem.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace tokendeck {

//! What was done with this application. Each has a fixed word in the activity file.
enum class ActivityAction {
    CopyToken,
    CreateSharedToken,
    EditSharedToken,
    RotateSharedToken,
    DeleteSharedToken,
    CreateFilter,
    ReplaceFilter,
    MergeFilters,
    DeleteFilter,
    CreateShippingToken,
    RenameShippingToken,
    EnableShippingToken,
    DisableShippingToken,
    RotateShippingToken,
    DeleteShippingToken,
    CreateApiToken,
    DeleteApiToken,
    AddConnection,
    RenameConnection,
    RemoveConnection,
    OpenAccount, //!< a sub account, to search from its main account
    CloseAccount,
    MarkConnection, //!< its group, or what protects it
    SaveTokens, //!< the tokens of a connection, into a file
};
inline constexpr int ActivityActionCount = int(ActivityAction::SaveTokens) + 1;

//! The list that \p action is about; absent for CopyToken, which is about any with tokens.
[[nodiscard]] std::optional<ListKind> listOf(ActivityAction action);

//! The same whatever it was done to.
enum class ActivityKind { Copied, Created, Changed, Rotated, Deleted, Other };
//! Connections are Other: what was done to them was done to no object of an account.
[[nodiscard]] ActivityKind kindOf(ActivityAction action);

enum class ActivityOutcome {
    Done,
    Failed, //!< nothing was changed, or what was changed was put back; the note says which
    Unknown, //!< no answer came, and a refresh could not settle it
    Dropped, //!< taken back before anything was sent
};

//! One thing that was done here. Never holds a secret.
struct Activity {
    TimePoint time; //!< when it was asked for
    ConnectionId connection;
    QString account; //!< the account's name at the time
    QString actor; //!< the computer's user
    ActivityAction action = ActivityAction::CopyToken;
    QString object; //!< the name of what it was done to
    std::optional<qint32> objectId;
    //! Of CopyToken: the list that the object stands in, where the entry tells.
    std::optional<ListKind> list = {};
    ActivityOutcome outcome = ActivityOutcome::Done;
    std::chrono::milliseconds duration{0};
    std::optional<ProblemKind> problem; //!< of a failed or unknown outcome
    std::optional<int> httpStatus;
    QString requestId; //!< the backend's, for Logz.io's support
    QString note; //!< one sentence more, already worded
    //! What of the object was changed ("filter “team: web” attached"), already worded; empty where
    //! the action says it.
    QString change = {};
    //! Of a rotation that has made one, whatever became of the old token: the successor, in the
    //! same list.
    std::optional<qint32> successorId = {};
    QString successor = {}; //!< its name at the time
    bool endedOld = false; //!< of a rotation: the old token was deleted with it

    friend bool operator==(const Activity &, const Activity &) = default;
};

//! Of \p entries, the newest first, the rotation that has made the token \p id of \p connection's
//! \p list; nullptr where none is known.
[[nodiscard]] const Activity *rotationThatMade(const std::vector<Activity> &entries,
                                               const ConnectionId &connection, ListKind list,
                                               qint32 id);
//! The same of the last one that has made a successor of it.
[[nodiscard]] const Activity *rotationOf(const std::vector<Activity> &entries,
                                         const ConnectionId &connection, ListKind list, qint32 id);

//! One line of the activity file, without its end: a JSON object with fixed words.
[[nodiscard]] QByteArray toJsonLine(const Activity &activity);
//! Reads such a line; nothing when it is damaged or from a version that knows other words.
[[nodiscard]] std::optional<Activity> activityFromJsonLine(const QByteArray &line);

} // namespace tokendeck
