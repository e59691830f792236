// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/ids.h"
#include "models/domain/row_fault.h"
#include "models/domain/secret.h"

#include <QString>

#include <optional>
#include <vector>

namespace tokendeck {

//! What the backend calls an account's type (docs/backend.md, Calls, associated-accounts).
enum class AccountType { Main, Sub, Metrics, Tracing, Security, Timeless, Restore, Other };

//! What an account has sent on one day.
struct DailyUsage {
    TimePoint day; //!< midnight UTC
    qint64 bytes = 0;

    friend bool operator==(const DailyUsage &, const DailyUsage &) = default;
};

//! An account of Logz.io, as far as a connection can see it. What a connection is not told (a sub
//! account's token knows little) is absent, not zero.
struct Account {
    AccountId id;
    QString name;
    AccountType type = AccountType::Other;
    QString typeWord; //!< the backend's own word, for types that this version does not know
    std::optional<AccountId> ownerId; //!< the main account; absent for the main account itself
    Secret token; //!< the default shipping token, or a metrics account's token; empty if not told
    std::optional<TimePoint> createdAt;
    std::optional<int> retentionDays; //!< 1 or more
    std::optional<double> reservedDailyGb;
    std::optional<double> maxDailyGb;
    std::optional<bool> flexible; //!< whether the volume may exceed the reserved one
    std::optional<bool> searchable; //!< whether the main account can search it
    std::optional<bool> accessible; //!< whether the main account's users can open it
    std::optional<bool> active;
    std::vector<DailyUsage> dailyUsage; //!< oldest first
    std::optional<int> planUts; //!< of a metrics account: unique time series, 100 or more
    std::vector<AccountId> authorizedAccounts; //!< of a metrics account
    MaybeFault fault; //!< why the backend's row was not understood, if it was not

    friend bool operator==(const Account &, const Account &) = default;
};

//! How many shipping tokens an account may have enabled (GET /v1/log-shipping/tokens/limits).
struct ShippingTokenLimits {
    int maxAllowed = 0;
    int enabled = 0;

    friend bool operator==(const ShippingTokenLimits &, const ShippingTokenLimits &) = default;
};

} // namespace tokendeck
