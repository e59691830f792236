// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logs/audit_event.h"
#include "services/sandbox/base/backend_request.h"
#include "services/sandbox/store/database.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tokendeck::sandbox {

//! One event with the id of its user or token.
struct AuditRecord {
    AuditEvent event;
    qint32 userId = 0;
};

//! Which events of an account.
struct AuditQuery {
    int size = 500;
    qint64 from = 0; //!< how many of the found ones are left out
    std::optional<TimePoint> fromDate; //!< inclusive
    std::optional<TimePoint> toDate; //!< inclusive
    bool descending = false;
    std::optional<QString> type;
    std::optional<qint32> userId;
};

//! The audit trails of the accounts.
class AuditStore {
public:
    explicit AuditStore(Database &database);

    void add(AccountId account, const AuditRecord &record);
    //! What \p request's API token has just done.
    void add(const BackendRequest &request, const QString &type,
             std::vector<AuditChange> changes = {});

    [[nodiscard]] qint64 count(AccountId account, const AuditQuery &query);
    [[nodiscard]] std::vector<AuditRecord> page(AccountId account, const AuditQuery &query);
    [[nodiscard]] QStringList types(AccountId account);
    //! Each user and token once; the date and the type mean nothing.
    [[nodiscard]] std::vector<AuditRecord> users(AccountId account);

private:
    [[nodiscard]] QSqlQuery &select(const QString &columns, const QString &tail, AccountId account,
                                    const AuditQuery &query, qint64 size, qint64 from);

    Database &m_database;
};

} // namespace tokendeck::sandbox
