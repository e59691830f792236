// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/store/account_store.h"

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

const auto Columns =
    u"id, main_id, name, type, token, email, created_at, updated_at, updater_id, retention_days,"
    " searchable, accessible, doc_size, flexible, reserved_gb, max_gb, soft_limit_gb, snap_days,"
    " utilization_minutes, utilization_enabled, most_shipping_tokens, plan_uts, daily_gb, log_profile"_s;

template <typename T> std::optional<T> optionalOf(const QVariant &value)
{
    return value.isNull() ? std::optional<T>() : value.value<T>();
}

} // namespace

bool AccountRecord::isTimeBased() const
{
    return type == account_type::Main || type == account_type::Sub;
}

AccountStore::AccountStore(Database &database)
    : m_database(database)
{
}

std::vector<AccountRecord> AccountStore::family(AccountId mainId)
{
    return read(m_database.run(u"SELECT %1 FROM accounts WHERE main_id = ?"
                               " ORDER BY id <> main_id, id"_s.arg(Columns),
                               mainId));
}

std::optional<AccountRecord> AccountStore::find(AccountId id)
{
    std::vector<AccountRecord> found =
        read(m_database.run(u"SELECT %1 FROM accounts WHERE id = ?"_s.arg(Columns), id));
    return found.empty() ? std::optional<AccountRecord>() : std::move(found.front());
}

std::vector<AccountRecord> AccountStore::read(QSqlQuery &query)
{
    std::vector<AccountRecord> accounts;
    while (query.next()) {
        accounts.push_back({
            .id = AccountId(query.value(0).toInt()),
            .mainId = AccountId(query.value(1).toInt()),
            .name = query.value(2).toString(),
            .type = query.value(3).toString(),
            .token = secretOf(query.value(4)),
            .email = query.value(5).toString(),
            .createdAt = timeOf(query.value(6)),
            .updatedAt = timeOf(query.value(7)),
            .updaterId = query.value(8).toInt(),
            .retentionDays = query.value(9).toInt(),
            .searchable = query.value(10).toBool(),
            .accessible = query.value(11).toBool(),
            .docSize = query.value(12).toBool(),
            .flexible = query.value(13).toBool(),
            .reservedGb = optionalOf<double>(query.value(14)),
            .maxGb = optionalOf<double>(query.value(15)),
            .softLimitGb = optionalOf<double>(query.value(16)),
            .snapDays = optionalOf<int>(query.value(17)),
            .utilizationMinutes = optionalOf<int>(query.value(18)),
            .utilizationEnabled = query.value(19).toBool(),
            .mostShippingTokens = query.value(20).toInt(),
            .planUts = optionalOf<int>(query.value(21)),
            .dailyGb = query.value(22).toDouble(),
            .logProfile = query.value(23).toString(),
        });
    }
    query.finish();
    for (AccountRecord &account : accounts) {
        QSqlQuery &sharing = m_database.run(
            u"SELECT with_id FROM sharing WHERE account_id = ? ORDER BY with_id"_s, account.id);
        while (sharing.next())
            account.sharedWith.emplace_back(sharing.value(0).toInt());
        sharing.finish();
    }
    return accounts;
}

void AccountStore::insert(const AccountRecord &account)
{
    m_database.run(
        u"INSERT INTO accounts(%1) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s.arg(
            Columns),
        account.id, account.mainId, account.name, account.type, account.token, account.email,
        account.createdAt, account.updatedAt, account.updaterId, account.retentionDays,
        account.searchable, account.accessible, account.docSize, account.flexible,
        account.reservedGb, account.maxGb, account.softLimitGb, account.snapDays,
        account.utilizationMinutes, account.utilizationEnabled, account.mostShippingTokens,
        account.planUts, account.dailyGb, account.logProfile);
    writeSharing(account);
}

void AccountStore::update(const AccountRecord &account)
{
    m_database.run(
        u"UPDATE accounts SET name = ?, updated_at = ?, updater_id = ?, retention_days = ?,"
        " searchable = ?, accessible = ?, doc_size = ?, reserved_gb = ?, max_gb = ?,"
        " soft_limit_gb = ?, snap_days = ?, utilization_minutes = ?, utilization_enabled = ?,"
        " plan_uts = ? WHERE id = ?"_s,
        account.name, account.updatedAt, account.updaterId, account.retentionDays,
        account.searchable, account.accessible, account.docSize, account.reservedGb, account.maxGb,
        account.softLimitGb, account.snapDays, account.utilizationMinutes,
        account.utilizationEnabled, account.planUts, account.id);
    writeSharing(account);
}

void AccountStore::writeSharing(const AccountRecord &account)
{
    m_database.run(u"DELETE FROM sharing WHERE account_id = ?"_s, account.id);
    for (const AccountId with : account.sharedWith)
        m_database.run(u"INSERT INTO sharing(account_id, with_id) VALUES(?, ?)"_s, account.id,
                       with);
}

void AccountStore::remove(AccountId id)
{
    m_database.run(u"DELETE FROM accounts WHERE id = ?"_s, id);
}

void AccountStore::setToken(AccountId id, const Secret &token)
{
    m_database.run(u"UPDATE accounts SET token = ? WHERE id = ?"_s, token, id);
}

void AccountStore::addUser(AccountId mainId, qint32 id, const QString &email, const QString &name)
{
    m_database.run(u"INSERT INTO users(id, main_id, email, name) VALUES(?, ?, ?, ?)"_s, id, mainId,
                   email, name);
}

std::optional<qint32> AccountStore::userByEmail(AccountId mainId, const QString &email)
{
    return optionalOf<qint32>(m_database.single(
        u"SELECT id FROM users WHERE main_id = ? AND lower(email) = lower(?)"_s, mainId, email));
}

QString AccountStore::adminEmail(AccountId mainId)
{
    return m_database
        .single(u"SELECT email FROM users WHERE main_id = ? ORDER BY id LIMIT 1"_s, mainId)
        .toString();
}

} // namespace tokendeck::sandbox
