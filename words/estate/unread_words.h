// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"

#include <QString>

#include <optional>
#include <span>

namespace tokendeck {

//! What findings and scores rest on, and could not be read.
struct UnreadMessage {
    QString text;
    ConnectionId connection; //!< the first that it is said of
};

//! What to say of the lists of \p scope that the last try could not read, with their connections
//! and how many accounts that concerns at \p now. Nothing where every list was read, is still to be
//! read, or has a connection that cannot be used at all.
[[nodiscard]] std::optional<UnreadMessage>
unreadMessage(const Workspace &workspace, std::span<const ConnectionId> scope, TimePoint now);

//! Sub accounts that no connection works for.
struct UnconnectedMessage {
    QString text;
    int count = 0; //!< of these accounts
    //! One that lists some of them, and may connect them; none where all of these are read-only,
    //! which the text says.
    std::optional<ConnectionId> connection;
};

//! What to say of the sub accounts that \p scope lists and no connection works for; nothing where
//! there are none.
[[nodiscard]] std::optional<UnconnectedMessage>
unconnectedMessage(const Workspace &workspace, std::span<const ConnectionId> scope);

} // namespace tokendeck
