// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/access/credentials.h"

#include "models/domain/region.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

void Credentials::set(const ConnectionId &id, Secret token)
{
    m_tokens.insert_or_assign(id, std::move(token));
}

void Credentials::remove(const ConnectionId &id)
{
    m_tokens.erase(id);
}

void Credentials::clear()
{
    m_tokens.clear();
}

bool Credentials::has(const ConnectionId &id) const
{
    return m_tokens.contains(id);
}

std::optional<ApiAccess> Credentials::access(const Connection &connection) const
{
    const auto token = m_tokens.find(connection.id);
    if (token == m_tokens.end())
        return std::nullopt;
    return accessWith(connection.apiUrl, token->second, connection.accountId);
}

QString Credentials::laneOf(const QUrl &apiUrl, std::optional<AccountId> account)
{
    const QString owner = account ? QString::number(account->value()) : u"unknown"_s;
    return backendOf(apiUrl) + u'/' + owner;
}

ApiAccess Credentials::accessWith(const QUrl &apiUrl, Secret token,
                                  std::optional<AccountId> account)
{
    return {.apiUrl = apiUrl, .apiToken = std::move(token), .lane = laneOf(apiUrl, account)};
}

} // namespace tokendeck
