// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/identity.h"
#include "models/domain/ids.h"

#include <QString>

#include <map>
#include <optional>

namespace tokendeck {

//! How this computer came to know an API token.
enum class ApiTokenOrigin {
    Connected, //!< a connection works with it
    Created, //!< it was made here
    AddedByHand, //!< the admin wrote it down
    Listed, //!< the backend lists it
};

//! What whoami answered for a token.
struct ApiTokenCheck {
    TimePoint time;
    //! The account that the token acts for; absent when the backend refused the token.
    std::optional<Identity> identity;

    friend bool operator==(const ApiTokenCheck &, const ApiTokenCheck &) = default;
};

//! What this computer knows of one API token beside what the backend tells.
struct ApiTokenEntry {
    QString name;
    QString note; //!< the admin's own
    QString owner; //!< who is responsible for it, in the admin's words
    ApiTokenOrigin origin = ApiTokenOrigin::Listed;
    AccountId account; //!< the account that the token acts for; invalid: the connection's own
    std::optional<TimePoint> createdAt;
    std::optional<ApiTokenCheck> check; //!< the last one that was answered
    std::optional<TimePoint> unanswered; //!< the last try, when nothing was answered to it
    bool checking = false; //!< whoami is being asked

    friend bool operator==(const ApiTokenEntry &, const ApiTokenEntry &) = default;
};

//! By the token's id: the entries of one connection.
using ApiTokenEntries = std::map<ApiTokenId, ApiTokenEntry>;

} // namespace tokendeck
