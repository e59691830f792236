// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"
#include "services/sync/commands/command.h"

#include <QString>

#include <optional>
#include <span>

namespace tokendeck {

// What the marks of connections (ConnectionMarks) keep from being done, or done by chance. A
// command is of its own connection, and of the one of the sub account that it is about, if that is
// connected by itself: an account is as protected as either of them says.

//! The connection that is read-only and that \p command would change something of, or nullptr.
//! Valid until the next change of the connections.
[[nodiscard]] const ConnectionInfo *readOnlyOf(const Workspace &workspace, const Command &command);

//! Why nothing of \p command may be sent: ReadOnly, with the connection's name in Problem::detail;
//! or UnexpectedContent, as its object was not understood.
[[nodiscard]] std::optional<Problem> refusalOf(const Workspace &workspace, const Command &command);

//! What has to be typed before commands run.
struct TypedName {
    QString name; //!< what can be seen of it, each run of blanks as one; not empty
    bool isConnection = false; //!< it is the connection's, as there are several objects
    QString connection; //!< the name of the connection that is marked as production
    int connections = 1; //!< how many of those there are, with what is connected below them as one

    //! Whether \p text, but for blanks around and in a row, is the name.
    [[nodiscard]] bool isTypedIn(const QString &text) const;
    friend bool operator==(const TypedName &, const TypedName &) = default;
};

//! What has to be typed before \p commands run, all that one plan does; nothing where they may run
//! without. In a connection that is marked as production
//!
//! - one command wants its object's name where it takes something away, puts a filter in another
//!   one's place, opens or closes an account to search, makes a shared token without a filter, or
//!   may let one show more logs than before (mayWiden(), by what \p workspace knows of the
//!   filters);
//! - several want the connection's, whatever they do: the main one's of the family in which most is
//!   done. So do several that touch such a connection among others.
[[nodiscard]] std::optional<TypedName> typedNameFor(const Workspace &workspace,
                                                    std::span<const Command> commands);

} // namespace tokendeck
