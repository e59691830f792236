// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/store/audit_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

QString textOf(const std::vector<AuditChange> &changes)
{
    QJsonArray array;
    for (const AuditChange &change : changes)
        array.append(QJsonArray{change.field, change.oldValue, change.newValue});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<AuditChange> changesOf(const QString &text)
{
    std::vector<AuditChange> changes;
    for (const QJsonValue &item : QJsonDocument::fromJson(text.toUtf8()).array())
        changes.push_back({item[0].toString(), item[1].toString(), item[2].toString()});
    return changes;
}

} // namespace

AuditStore::AuditStore(Database &database)
    : m_database(database)
{
}

void AuditStore::add(AccountId account, const AuditRecord &record)
{
    const AuditEvent &event = record.event;
    m_database.run(u"INSERT INTO audit(account_id, date, type, user_id, user_name, user_token,"
                   " user_deleted, ip, location, changes) VALUES(?,?,?,?,?,?,?,?,?,?)"_s,
                   account, event.date, event.title, record.userId, event.user, event.byApiToken,
                   event.userDeleted, event.ip, event.location, textOf(event.changes));
}

void AuditStore::add(const BackendRequest &request, const QString &type,
                     std::vector<AuditChange> changes)
{
    add(request.actor.account,
        {.event = {.date = request.now,
                   .title = type,
                   .user = request.actor.tokenName,
                   .byApiToken = true,
                   .ip = u"127.0.0.1"_s,
                   .location = u""_s,
                   .changes = std::move(changes)},
         .userId = request.actor.tokenId.value()});
}

QSqlQuery &AuditStore::select(const QString &columns, const QString &tail, AccountId account,
                              const AuditQuery &query, qint64 size, qint64 from)
{
    return m_database.run(
        u"SELECT %1 FROM audit WHERE account_id = ? AND date >= ? AND date <= ?"
        " AND (? IS NULL OR type = ?) AND (? IS NULL OR user_id = ?) %2 LIMIT ? OFFSET ?"_s.arg(
            columns, tail),
        account, query.fromDate.value_or(TimePoint()), query.toDate.value_or(TimePoint::max()),
        query.type, query.type, query.userId, query.userId, size, from);
}

qint64 AuditStore::count(AccountId account, const AuditQuery &query)
{
    QSqlQuery &counted = select(u"count(*)"_s, {}, account, query, 1, 0);
    const qint64 result = counted.next() ? counted.value(0).toLongLong() : 0;
    counted.finish();
    return result;
}

std::vector<AuditRecord> AuditStore::page(AccountId account, const AuditQuery &query)
{
    const QString order =
        query.descending ? u"ORDER BY date DESC, id DESC"_s : u"ORDER BY date, id"_s;
    QSqlQuery &rows =
        select(u"date, type, user_id, user_name, user_token, user_deleted, ip, location, changes"_s,
               order, account, query, query.size, query.from);
    std::vector<AuditRecord> records;
    while (rows.next())
        records.push_back({.event = {.date = timeOf(rows.value(0)),
                                     .title = rows.value(1).toString(),
                                     .user = rows.value(3).toString(),
                                     .byApiToken = rows.value(4).toBool(),
                                     .userDeleted = rows.value(5).toBool(),
                                     .ip = rows.value(6).toString(),
                                     .location = rows.value(7).toString(),
                                     .changes = changesOf(rows.value(8).toString())},
                           .userId = rows.value(2).toInt()});
    rows.finish();
    return records;
}

QStringList AuditStore::types(AccountId account)
{
    QSqlQuery &rows = m_database.run(
        u"SELECT DISTINCT type FROM audit WHERE account_id = ? ORDER BY type"_s, account);
    QStringList types;
    while (rows.next())
        types.append(rows.value(0).toString());
    rows.finish();
    return types;
}

std::vector<AuditRecord> AuditStore::users(AccountId account)
{
    QSqlQuery &rows = m_database.run(u"SELECT DISTINCT user_id, user_name, user_token, user_deleted"
                                     " FROM audit WHERE account_id = ? ORDER BY user_name"_s,
                                     account);
    std::vector<AuditRecord> users;
    while (rows.next())
        users.push_back({.event = {.user = rows.value(1).toString(),
                                   .byApiToken = rows.value(2).toBool(),
                                   .userDeleted = rows.value(3).toBool()},
                         .userId = rows.value(0).toInt()});
    rows.finish();
    return users;
}

} // namespace tokendeck::sandbox
