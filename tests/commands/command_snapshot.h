// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/account.h"
#include "models/domain/api_token.h"
#include "models/domain/filter.h"
#include "models/domain/shared_token.h"
#include "models/domain/shipping_token.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tokendeck::test {

//! What can be changed of an account.
struct AccountState {
    AccountId id;
    QString name;
    std::optional<bool> searchable;
    std::optional<bool> accessible;
    std::optional<int> retentionDays;

    friend bool operator==(const AccountState &, const AccountState &) = default;
};
//! Of those of \p accounts whose settings are told.
[[nodiscard]] std::vector<AccountState> statesOf(const std::vector<Account> &accounts);

//! What a backend holds of one account, read anew.
struct Snapshot {
    std::vector<AccountState> accounts; //!< the account itself and its sub accounts
    std::vector<SharedToken> sharedTokens;
    std::vector<Filter> filters;
    std::vector<ShippingToken> shippingTokens;
    std::vector<ApiToken> apiTokens;

    friend bool operator==(const Snapshot &, const Snapshot &) = default;

    //! The row that is called \p name, or null.
    [[nodiscard]] const SharedToken *sharedToken(const QString &name) const;
    [[nodiscard]] const ShippingToken *shippingToken(const QString &name) const;
    [[nodiscard]] const ApiToken *apiToken(const QString &name) const;
    [[nodiscard]] const AccountState *account(const QString &name) const;
    //! \p name as "field:value".
    [[nodiscard]] const Filter *filter(const QString &name) const;
    [[nodiscard]] int countShared(const QString &name) const;
    //! Whether the shared token has exactly these filters.
    [[nodiscard]] bool has(const QString &token, const QStringList &filterNames) const;
};

} // namespace tokendeck::test
