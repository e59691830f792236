// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/account.h"
#include "services/sandbox/base/backend_request.h"
#include "services/sandbox/store/database.h"

#include <optional>
#include <vector>

namespace tokendeck::sandbox {

//! An account with everything that its settings hold.
struct AccountRecord {
    AccountId id;
    AccountId mainId;
    QString name;
    QString type; //!< the backend's word, as SUB_ACCOUNT
    Secret token; //!< the default shipping token, or the metrics account's
    QString email; //!< may be empty
    TimePoint createdAt;
    TimePoint updatedAt;
    qint32 updaterId = 0;
    int retentionDays = 7;
    bool searchable = false;
    bool accessible = false;
    bool docSize = false;
    bool flexible = false;
    std::optional<double> reservedGb;
    std::optional<double> maxGb;
    std::optional<double> softLimitGb;
    std::optional<int> snapDays;
    std::optional<int> utilizationMinutes;
    bool utilizationEnabled = false;
    int mostShippingTokens = 10;
    std::optional<int> planUts; //!< of a metrics account
    double dailyGb = 0; //!< what it takes in on a usual day
    QString logProfile; //!< which sample logs it has (log_profile.h); empty: none
    std::vector<AccountId> sharedWith; //!< of a metrics account: who may query it

    [[nodiscard]] bool isMain() const { return id == mainId; }
    //! Whether it is one that the time-based-accounts calls know.
    [[nodiscard]] bool isTimeBased() const;
};

namespace account_type {
inline constexpr QStringView Main = u"OWNER_ACCOUNT";
inline constexpr QStringView Sub = u"SUB_ACCOUNT";
inline constexpr QStringView Metrics = u"METRICS_ACCOUNT";
inline constexpr QStringView Tracing = u"TRACING_ACCOUNT";
inline constexpr QStringView Security = u"SECURITY_ACCOUNT";
} // namespace account_type

//! Accounts and the users of their families.
class AccountStore {
public:
    explicit AccountStore(Database &database);

    //! The main account first, then by id.
    [[nodiscard]] std::vector<AccountRecord> family(AccountId mainId);
    [[nodiscard]] std::optional<AccountRecord> find(AccountId id);
    void insert(const AccountRecord &account);
    void update(const AccountRecord &account);
    void remove(AccountId id);
    void setToken(AccountId id, const Secret &token);

    void addUser(AccountId mainId, qint32 id, const QString &email, const QString &name);
    //! Absent when \p email belongs to no user of the family.
    [[nodiscard]] std::optional<qint32> userByEmail(AccountId mainId, const QString &email);
    //! The family's first user.
    [[nodiscard]] QString adminEmail(AccountId mainId);

private:
    [[nodiscard]] std::vector<AccountRecord> read(QSqlQuery &query);
    void writeSharing(const AccountRecord &account);

    Database &m_database;
};

} // namespace tokendeck::sandbox
