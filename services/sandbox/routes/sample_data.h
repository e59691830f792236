// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/secret.h"
#include "services/sandbox/base/sandbox_options.h"
#include "services/sandbox/routes/backend.h"

namespace tokendeck::sandbox {

//! Makes one family of accounts, with all that they have, as if it had lived for some years.
//! Moments are counted back and forth from now. Runs in the caller's transaction.
class SampleData {
public:
    explicit SampleData(Backend &backend, const SandboxOptions &options);

    //! The main account. Its token with the wanted text, or a new one, is in apiToken() then.
    AccountId create();
    [[nodiscard]] const Secret &apiToken() const { return m_apiToken; }

private:
    void createUsers();
    void createAccounts();
    void createShippingTokens(AccountId account, const QString &key);
    void createSharedTokens(AccountId account, const QString &key);
    void createApiTokens();
    void createAudit(AccountId account, bool isMain);
    [[nodiscard]] AccountId accountOf(const QString &key) const { return m_accounts.value(key); }
    [[nodiscard]] TimePoint ago(std::chrono::minutes time) const { return m_now - time; }
    [[nodiscard]] const QString &userEmail(std::size_t index) const;

    struct User {
        qint32 id = 0;
        QString email;
        QString name;
        bool hasLeft = false;
    };

    Backend &m_backend;
    const SandboxOptions &m_options;
    TimePoint m_now;
    Secret m_apiToken;
    std::vector<User> m_users;
    QHash<QString, AccountId> m_accounts; //!< by the keys of sample_tables.h
};

} // namespace tokendeck::sandbox
