// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/store/api_token_store.h"

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

ApiTokenStore::ApiTokenStore(Database &database)
    : m_database(database)
{
}

std::vector<ApiToken> ApiTokenStore::list(AccountId account)
{
    return read(m_database.run(u"SELECT id, name, token, account_id, created_at FROM api_tokens"
                               " WHERE account_id = ? ORDER BY id"_s,
                               account));
}

std::optional<ApiToken> ApiTokenStore::find(AccountId account, ApiTokenId id)
{
    std::vector<ApiToken> found =
        read(m_database.run(u"SELECT id, name, token, account_id, created_at FROM api_tokens"
                            " WHERE account_id = ? AND id = ?"_s,
                            account, id));
    return found.empty() ? std::optional<ApiToken>() : std::move(found.front());
}

std::vector<ApiToken> ApiTokenStore::read(QSqlQuery &query)
{
    std::vector<ApiToken> tokens;
    while (query.next())
        tokens.push_back({.id = ApiTokenId(query.value(0).toInt()),
                          .name = query.value(1).toString(),
                          .token = secretOf(query.value(2)),
                          .accountId = AccountId(query.value(3).toInt()),
                          .createdAt = timeOf(query.value(4))});
    query.finish();
    return tokens;
}

void ApiTokenStore::insert(const ApiToken &token)
{
    m_database.run(
        u"INSERT INTO api_tokens(id, account_id, name, token, created_at) VALUES(?,?,?,?,?)"_s,
        token.id, token.accountId, token.name, token.token, token.createdAt);
}

void ApiTokenStore::remove(ApiTokenId id)
{
    m_database.run(u"DELETE FROM api_tokens WHERE id = ?"_s, id);
    m_actors.clear();
}

std::optional<Actor> ApiTokenStore::actorOf(const QByteArray &token)
{
    if (token.isEmpty())
        return {};
    const auto known = m_actors.constFind(token);
    if (known != m_actors.cend())
        return *known;
    QSqlQuery &query =
        m_database.run(u"SELECT t.account_id, a.main_id, t.id, t.name FROM api_tokens t"
                       " JOIN accounts a ON a.id = t.account_id WHERE t.token = ?"_s,
                       QString::fromUtf8(token));
    if (!query.next())
        return {};
    const Actor actor{.account = AccountId(query.value(0).toInt()),
                      .mainAccount = AccountId(query.value(1).toInt()),
                      .tokenId = ApiTokenId(query.value(2).toInt()),
                      .tokenName = query.value(3).toString()};
    query.finish();
    m_actors.insert(token, actor);
    return actor;
}

void ApiTokenStore::forgetActors()
{
    m_actors.clear();
}

} // namespace tokendeck::sandbox
