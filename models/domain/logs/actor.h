// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logs/audit_event.h"

#include <QString>

namespace tokendeck {

enum class ActorKind {
    Person,
    FormerPerson, //!< whose user was deleted since
    ApiToken,
    ComputerUser, //!< who worked with this application; no user of Logz.io
};

//! Who did something to an account.
struct Actor {
    QString name = {}; //!< of the person, the API token or the computer's user; may be empty
    ActorKind kind = ActorKind::Person;

    //! Whether anything can be said of it: that it was an API token is something without its name.
    [[nodiscard]] bool isKnown() const { return !name.isEmpty() || kind == ActorKind::ApiToken; }

    friend bool operator==(const Actor &, const Actor &) = default;
};

//! Who acted, as the audit trail has it.
[[nodiscard]] inline Actor actorOf(const AuditEvent &event)
{
    if (event.byApiToken)
        return {event.user, ActorKind::ApiToken};
    return {event.user, event.userDeleted ? ActorKind::FormerPerson : ActorKind::Person};
}

//! Who acted on this computer: \p named by the entry, or else \p user, who works here now. Where
//! the system names nobody either it is not known here, and the audit trail may know more.
[[nodiscard]] inline Actor actorHere(const QString &named, const QString &user)
{
    return {named.isEmpty() ? user : named, ActorKind::ComputerUser};
}

} // namespace tokendeck
