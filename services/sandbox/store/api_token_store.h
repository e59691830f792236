// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/api_token.h"
#include "services/sandbox/base/backend_request.h"
#include "services/sandbox/store/database.h"

#include <QHash>

#include <optional>
#include <vector>

namespace tokendeck::sandbox {

//! API tokens, and whom each acts for.
class ApiTokenStore {
public:
    explicit ApiTokenStore(Database &database);

    [[nodiscard]] std::vector<ApiToken> list(AccountId account);
    [[nodiscard]] std::optional<ApiToken> find(AccountId account, ApiTokenId id);
    void insert(const ApiToken &token);
    void remove(ApiTokenId id);

    //! Absent for a token that is nobody's.
    [[nodiscard]] std::optional<Actor> actorOf(const QByteArray &token);
    //! Accounts or tokens have changed: the next question is asked of the database again.
    void forgetActors();

private:
    [[nodiscard]] static std::vector<ApiToken> read(QSqlQuery &query);

    Database &m_database;
    QHash<QByteArray, Actor> m_actors;
};

} // namespace tokendeck::sandbox
