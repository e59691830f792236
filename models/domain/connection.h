// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connection_marks.h"
#include "models/domain/ids.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace tokendeck {

//! Where a connection's API token is kept.
enum class SecretStorage {
    Keychain, //!< the system's keychain; survives a restart and a lock
    Session, //!< memory only, by the admin's explicit choice; must be entered again
    //! Handed out by the embedded sandbox at each start; neither it nor the connection is kept.
    Embedded,
};

//! One API token of one account, and how to reach that account's API. Holds no secret.
struct Connection {
    ConnectionId id;
    QString name; //!< the admin's own; the account's name at first
    QUrl apiUrl; //!< see isAcceptableApiUrl()
    AccountId accountId; //!< the account that the token was made in (whoami)
    QString accountName; //!< that account's name when last seen
    //! The connection of the main account through which this one was made, if any. A main
    //! connection and those that name it form a family, which the window shows as one.
    std::optional<ConnectionId> parent;
    SecretStorage storage = SecretStorage::Keychain;
    ConnectionMarks marks = {};

    friend bool operator==(const Connection &, const Connection &) = default;
};

} // namespace tokendeck
