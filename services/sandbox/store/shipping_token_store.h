// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/account.h"
#include "models/domain/shipping_token.h"
#include "services/sandbox/store/database.h"

#include <optional>
#include <vector>

namespace tokendeck::sandbox {

//! Which shipping tokens of an account, and in which order.
struct ShippingTokenPageQuery {
    std::optional<bool> enabled; //!< absent: both
    bool byName = false; //!< else by creation
    bool descending = false;
    int pageNumber = 1; //!< from 1
    int pageSize = 25;
};

//! Shipping tokens. Names are unique per account.
class ShippingTokenStore {
public:
    explicit ShippingTokenStore(Database &database);

    [[nodiscard]] int count(AccountId account, std::optional<bool> enabled);
    [[nodiscard]] std::vector<ShippingToken> page(AccountId account,
                                                  const ShippingTokenPageQuery &query);
    [[nodiscard]] std::optional<ShippingToken> find(AccountId account, ShippingTokenId id);
    [[nodiscard]] bool hasName(AccountId account, const QString &name, ShippingTokenId except = {});
    [[nodiscard]] ShippingTokenLimits limits(AccountId account);
    //! Whose logs \p token sends: absent where it is nobody's, or disabled. The default token of an
    //! account is one of its shipping tokens.
    [[nodiscard]] std::optional<AccountId> receiverOf(const Secret &token);
    void insert(AccountId account, const ShippingToken &token);
    void update(const ShippingToken &token);
    void remove(ShippingTokenId id);

private:
    [[nodiscard]] static std::vector<ShippingToken> read(QSqlQuery &query);

    Database &m_database;
};

} // namespace tokendeck::sandbox
