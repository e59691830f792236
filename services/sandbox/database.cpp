// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/database.h"

#include "models/domain/json_file.h"
#include "services/sandbox/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

Problem fileFailed(const QString &path, const QString &words)
{
    return {.kind = ProblemKind::FileFailed,
            .detail = QDir::toNativeSeparators(path) + u": "_s + words};
}

void removeWithCompanions(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

} // namespace

Outcome<std::unique_ptr<Database>> Database::open(const QString &path, bool reset,
                                                  std::optional<Problem> &notice)
{
    const bool inMemory = path.isEmpty();
    if (!inMemory && !QDir().mkpath(QFileInfo(path).path()))
        return failure(fileFailed(path, u"the folder cannot be made"_s));
    if (!inMemory && reset)
        removeWithCompanions(path);
    if (!inMemory && QFileInfo(path).isFile() && !QFile(path).open(QIODevice::ReadWrite))
        return failure(fileFailed(path, u"the file cannot be written"_s));

    // Only this class can make one.
    auto database =
        std::unique_ptr<Database>(new Database(u"sandbox-"_s + QUuid::createUuid().toString()));
    const bool isOpen = database->connectTo(path);
    if (!inMemory && (!isOpen || !database->isSandbox())) {
        database =
            std::unique_ptr<Database>(new Database(u"sandbox-"_s + QUuid::createUuid().toString()));
        const Problem moved = JsonFile(path).moveAside(u"the file is damaged"_s);
        if (moved.kind != ProblemKind::FileDamaged)
            return failure(moved);
        removeWithCompanions(path);
        notice = moved;
        if (!database->connectTo(path))
            return failure(fileFailed(path, database->m_database.lastError().text()));
    } else if (!isOpen) {
        return failure(fileFailed(path, database->m_database.lastError().text()));
    }
    // Only now, since it changes the file: one that is no sandbox's stays as it was.
    if (!database->configure())
        return failure(fileFailed(path, database->m_database.lastError().text()));
    try {
        database->makeTables();
    } catch (const DatabaseFailure &error) {
        return failure(fileFailed(path, QString::fromUtf8(error.what())));
    }
    if (!inMemory) // It holds API tokens, if only this sandbox's.
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return database;
}

Database::Database(QString connection)
    : m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_queries.clear();
    m_database = {};
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

bool Database::connectTo(const QString &path)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(path.isEmpty() ? u":memory:"_s : path);
    return m_database.open();
}

bool Database::configure()
{
    QSqlQuery query(m_database);
    // WAL: one write per transaction, and what was committed survives the end of the process.
    return query.exec(u"PRAGMA journal_mode = WAL"_s)
        && query.exec(u"PRAGMA synchronous = NORMAL"_s) && query.exec(u"PRAGMA foreign_keys = ON"_s)
        && query.exec(u"PRAGMA busy_timeout = 2000"_s);
}

bool Database::isSandbox()
{
    QSqlQuery query(m_database);
    const auto first = [&](const QString &sql) {
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    };
    if (first(u"SELECT count(*) FROM sqlite_master"_s) == 0)
        return true; // new, or empty
    return first(u"PRAGMA application_id"_s) == ApplicationId
        && first(u"PRAGMA user_version"_s) == SchemaVersion
        && first(u"PRAGMA quick_check(1)"_s) == u"ok"_s;
}

void Database::makeTables()
{
    begin();
    for (const auto &statement : schemaStatements()) {
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            throw DatabaseFailure(query.lastError().text().toStdString());
    }
    commit();
}

QSqlQuery &Database::prepared(const QString &sql)
{
    const auto found = m_queries.find(sql);
    if (found != m_queries.end())
        return found->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw DatabaseFailure(query.lastError().text().toStdString());
    return m_queries.emplace(sql, std::move(query)).first->second;
}

void Database::execute(QSqlQuery &query)
{
    if (!query.exec())
        throw DatabaseFailure(query.lastError().text().toStdString());
}

void Database::begin()
{
    if (!m_database.transaction())
        throw DatabaseFailure(m_database.lastError().text().toStdString());
}

void Database::commit()
{
    keepCounters();
    for (auto &[sql, query] : m_queries) // an unread result keeps a transaction open
        query.finish();
    if (!m_database.commit())
        throw DatabaseFailure(m_database.lastError().text().toStdString());
}

void Database::rollBack()
{
    for (auto &[sql, query] : m_queries)
        query.finish();
    m_counters.clear();
    m_countersChanged = false;
    m_database.rollback();
}

qint32 Database::nextId(IdKind kind)
{
    constexpr std::array NeverGiven{123, 123456, 1234567};
    auto counter = m_counters.find(kind);
    if (counter == m_counters.end()) {
        const QVariant kept = single(u"SELECT next FROM counters WHERE kind = ?"_s, int(kind));
        counter = m_counters.emplace(kind, kept.isValid() ? kept.toInt() : firstId(kind)).first;
    }
    while (std::ranges::find(NeverGiven, counter->second) != NeverGiven.end())
        ++counter->second;
    m_countersChanged = true;
    return counter->second++;
}

void Database::keepCounters()
{
    if (!m_countersChanged)
        return;
    for (const auto &[kind, next] : m_counters)
        run(u"INSERT OR REPLACE INTO counters(kind, next) VALUES(?, ?)"_s, int(kind), next);
    m_countersChanged = false;
}

QString Database::note(const QString &key)
{
    return single(u"SELECT value FROM notes WHERE key = ?"_s, key).toString();
}

void Database::setNote(const QString &key, const QString &value)
{
    run(u"INSERT OR REPLACE INTO notes(key, value) VALUES(?, ?)"_s, key, value);
}

QVariant Database::toVariant(const Secret &secret)
{
    return QString::fromUtf8(secret.exposedText());
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.begin();
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.rollBack();
}

void Transaction::commit()
{
    m_database.commit();
    m_open = false;
}

TimePoint timeOf(const QVariant &milliseconds)
{
    return TimePoint(std::chrono::milliseconds(milliseconds.toLongLong()));
}

std::optional<TimePoint> optionalTimeOf(const QVariant &milliseconds)
{
    return milliseconds.isNull() ? std::optional<TimePoint>() : timeOf(milliseconds);
}

Secret secretOf(const QVariant &text)
{
    return Secret(text.toString().toStdString());
}

} // namespace tokendeck::sandbox
