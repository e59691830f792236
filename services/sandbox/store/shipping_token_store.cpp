// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/store/shipping_token_store.h"

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

const auto Select =
    u"SELECT id, name, token, enabled, created_at, created_by, updated_at, updated_by"
    " FROM shipping_tokens WHERE account_id = ? "_s;

//! "enabled = ?" would not let "both" be asked with the same text.
QString enabledClause(std::optional<bool> enabled)
{
    if (!enabled)
        return {};
    return *enabled ? u" AND enabled = 1"_s : u" AND enabled = 0"_s;
}

} // namespace

ShippingTokenStore::ShippingTokenStore(Database &database)
    : m_database(database)
{
}

int ShippingTokenStore::count(AccountId account, std::optional<bool> enabled)
{
    return m_database
        .single(u"SELECT count(*) FROM shipping_tokens WHERE account_id = ?"_s
                    + enabledClause(enabled),
                account)
        .toInt();
}

std::vector<ShippingToken> ShippingTokenStore::page(AccountId account,
                                                    const ShippingTokenPageQuery &query)
{
    const QString direction = query.descending ? u" DESC"_s : u" ASC"_s;
    const QString order = (query.byName ? u"name COLLATE NOCASE"_s : u"created_at"_s) + direction;
    const qint64 offset = (qint64(query.pageNumber) - 1) * query.pageSize;
    return read(m_database.run(Select + enabledClause(query.enabled) + u" ORDER BY "_s + order
                                   + u", id"_s + direction + u" LIMIT ? OFFSET ?"_s,
                               account, query.pageSize, offset));
}

std::optional<ShippingToken> ShippingTokenStore::find(AccountId account, ShippingTokenId id)
{
    std::vector<ShippingToken> found = read(m_database.run(Select + u"AND id = ?"_s, account, id));
    return found.empty() ? std::optional<ShippingToken>() : std::move(found.front());
}

bool ShippingTokenStore::hasName(AccountId account, const QString &name, ShippingTokenId except)
{
    return m_database
        .single(u"SELECT 1 FROM shipping_tokens WHERE account_id = ? AND name = ? AND id <> ?"_s,
                account, name, except)
        .isValid();
}

ShippingTokenLimits ShippingTokenStore::limits(AccountId account)
{
    return {
        .maxAllowed =
            m_database.single(u"SELECT most_shipping_tokens FROM accounts WHERE id = ?"_s, account)
                .toInt(),
        .enabled = count(account, true)};
}

std::optional<AccountId> ShippingTokenStore::receiverOf(const Secret &token)
{
    const QVariant account = m_database.single(
        u"SELECT account_id FROM shipping_tokens WHERE token = ? AND enabled = 1"_s, token);
    return account.isValid() ? std::optional(AccountId(account.toInt())) : std::nullopt;
}

void ShippingTokenStore::insert(AccountId account, const ShippingToken &token)
{
    m_database.run(u"INSERT INTO shipping_tokens(id, account_id, name, token, enabled, created_at,"
                   " created_by, updated_at, updated_by) VALUES(?,?,?,?,?,?,?,?,?)"_s,
                   token.id, account, token.name, token.token, token.enabled, token.createdAt,
                   token.createdBy, token.updatedAt, token.updatedBy);
}

void ShippingTokenStore::update(const ShippingToken &token)
{
    m_database.run(u"UPDATE shipping_tokens SET name = ?, enabled = ?, updated_at = ?,"
                   " updated_by = ? WHERE id = ?"_s,
                   token.name, token.enabled, token.updatedAt, token.updatedBy, token.id);
}

void ShippingTokenStore::remove(ShippingTokenId id)
{
    m_database.run(u"DELETE FROM shipping_tokens WHERE id = ?"_s, id);
}

std::vector<ShippingToken> ShippingTokenStore::read(QSqlQuery &query)
{
    std::vector<ShippingToken> tokens;
    while (query.next()) {
        tokens.push_back({
            .id = ShippingTokenId(query.value(0).toInt()),
            .name = query.value(1).toString(),
            .token = secretOf(query.value(2)),
            .enabled = query.value(3).toBool(),
            .createdAt = timeOf(query.value(4)),
            .createdBy = query.value(5).toString(),
            .updatedAt = timeOf(query.value(6)),
            .updatedBy = query.value(7).toString(),
        });
    }
    query.finish();
    return tokens;
}

} // namespace tokendeck::sandbox
