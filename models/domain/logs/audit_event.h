// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/ids.h"
#include "models/domain/row_fault.h"

#include <QString>

#include <vector>

namespace tokendeck {

//! One member that an audited action changed.
struct AuditChange {
    QString field;
    QString oldValue;
    QString newValue;

    friend bool operator==(const AuditChange &, const AuditChange &) = default;
};

//! One entry of an account's audit trail. The backend gives it no id.
struct AuditEvent {
    TimePoint date; //!< of one that was not understood: that of its neighbour, if need be
    QString title; //!< what was done, in the backend's words
    QString user; //!< the full name, or empty
    bool byApiToken = false; //!< an API token acted (auditEventUser.userToken)
    bool userDeleted = false;
    QString ip;
    QString location;
    std::vector<AuditChange> changes;
    MaybeFault fault; //!< why the backend's row was not understood, if it was not

    friend bool operator==(const AuditEvent &, const AuditEvent &) = default;
};

//! An event and the connection whose account it is from.
struct AuditEntry {
    ConnectionId connection;
    AuditEvent event;

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

} // namespace tokendeck
