// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/account.h"
#include "models/domain/identity.h"
#include "models/domain/outcome.h"
#include "services/http/probe/tls_facts.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace tokendeck {

//! One step: what came of it, and how long that took. Without an outcome it was not done.
template <typename T> struct Measured {
    std::optional<Outcome<T>> outcome;
    std::chrono::milliseconds took{0};

    [[nodiscard]] bool hasValue() const { return outcome && *outcome; }
    [[nodiscard]] const Problem *problem() const
    {
        return outcome && !*outcome ? &outcome->error() : nullptr;
    }
};

//! Where a proxy is; who may use it is not a part of it.
struct ProxyPlace {
    QString host;
    int port = 0;

    friend bool operator==(const ProxyPlace &, const ProxyPlace &) = default;
};

//! A list that was answered.
struct RowsSeen {
    int count = 0;
    int notUnderstood = 0; //!< of them; what they are is not known

    friend bool operator==(const RowsSeen &, const RowsSeen &) = default;
};

//! What the accounts that a token sees tell.
struct AccountsSeen : RowsSeen {
    bool isMain = false; //!< the token's own account is a main account

    friend bool operator==(const AccountsSeen &, const AccountsSeen &) = default;
};

//! What a token is allowed to use, each by one answer.
struct PermissionFacts {
    Measured<AccountsSeen> accounts;
    Measured<ShippingTokenLimits> shippingTokens;
    Measured<RowsSeen> sharedTokens;
    Measured<RowsSeen> apiTokens;
    Measured<void> search;
    Measured<void> auditTrail;
};

//! All that was measured of one connection. Holds no secret.
struct DoctorFacts {
    QUrl apiUrl;
    std::optional<AccountId> account; //!< whose token it must be, where that is known
    bool hasToken = false; //!< there is one to ask with
    bool isOver = false; //!< nothing more will be measured
    bool ranOutOfTime = false; //!< what was not done had no time left

    std::optional<ProxyPlace> proxy; //!< that the system names for this address
    Measured<QList<QHostAddress>> name; //!< of the host, as this computer resolves it
    Measured<void> connection; //!< to the host, or by the proxy
    Measured<TlsFacts> tls;
    std::optional<std::chrono::seconds> clockAhead; //!< of the server's clock, against ours
    Measured<Identity> identity; //!< whoami
    PermissionFacts may;
};

} // namespace tokendeck
