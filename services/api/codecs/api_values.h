// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/identity.h"
#include "models/domain/ids.h"
#include "models/domain/logs/audit_event.h"
#include "models/domain/shared_token.h"

#include <QString>

#include <optional>
#include <vector>

//! What the calls of LogzApi take and answer besides the domain's own values.
namespace tokendeck {

//! What a shared token is made with. \c name is always sent; \c expiresAt is an extension
//! (docs/backend.md, Extensions): compare the answer with what was asked.
struct SharedTokenDraft {
    QString name;
    std::vector<FilterId> filters; //!< sent once each
    FilterOperator filterOperator = FilterOperator::And;
    //! Absent: not sent, the backend decides. A null inside: asked to never expire.
    std::optional<std::optional<TimePoint>> expiresAt;
};

//! What of a shared token is replaced. \c name and \c expiresAt are extensions and are sent only
//! when they are set.
struct SharedTokenChange {
    std::vector<FilterId> filters; //!< all of them; an empty list removes every filter
    FilterOperator filterOperator = FilterOperator::And;
    std::optional<QString> name;
    std::optional<std::optional<TimePoint>> expiresAt;
};

//! What a filter is made with.
struct FilterDraft {
    QString field;
    QString value;
    QString description;
};

//! A page of the audit trail, newest first.
struct AuditQuery {
    int from = 0;
    int size = 100; //!< 0 to 500
    std::optional<TimePoint> fromDate;
    std::optional<TimePoint> toDate;
};
struct AuditPage {
    qint64 total = 0; //!< of all that match, not of this page
    std::vector<AuditEvent> events;

    friend bool operator==(const AuditPage &, const AuditPage &) = default;
};

} // namespace tokendeck
