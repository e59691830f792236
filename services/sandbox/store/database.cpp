// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/store/database.h"

#include "models/base/safe_file.h"
#include "services/sandbox/store/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

const auto Driver = u"QSQLITE"_s;

//! What SQLite keeps beside its file.
const QStringList &companions()
{
    static const QStringList suffixes{u"-wal"_s, u"-shm"_s};
    return suffixes;
}

bool removeWithCompanions(const QString &path)
{
    for (const QString &suffix : companions())
        QFile::remove(path + suffix);
    return QFile::remove(path);
}

//! Makes what is missing of \p file for its owner alone, as it holds API tokens, if only the
//! sandbox's. SQLite gives the files beside it the same mode when it makes them.
FileOutcome<void> makePrivate(const SafeFile &file)
{
    if (FileOutcome<void> made = file.create(); !made)
        return made;
    for (const QString &suffix : companions()) {
        const SafeFile companion(file.path() + suffix);
        if (QFileInfo::exists(companion.path()))
            if (FileOutcome<void> made = companion.create(); !made)
                return made;
    }
    return {};
}

//! Whether SQLite says with \p error that the file's content is wrong
//! (https://sqlite.org/rescode.html), rather than that it could not get at it.
bool isDamage(const QSqlError &error)
{
    constexpr int Corrupt = 11;
    constexpr int NotADatabase = 26;
    const int primary = error.nativeErrorCode().toInt() & 0xff;
    return primary == Corrupt || primary == NotADatabase;
}

} // namespace

Outcome<std::unique_ptr<Database>> Database::open(const QString &path, bool reset,
                                                  std::optional<Problem> &notice)
{
    const SafeFile file(path);
    if (!QSqlDatabase::isDriverAvailable(Driver))
        return failure(asProblem(file.problem(
            u"Qt's driver for SQLite is missing (in Debian the package libqt6sql6-sqlite)"_s)));
    Outcome<std::unique_ptr<Database>> database =
        path.isEmpty() ? connected(path) : openFile(file, reset, notice);
    if (!database)
        return database;
    // Only now, since it changes the file: one that is no sandbox's stays as it was.
    if (!(*database)->configure())
        return failure(asProblem(file.problem((*database)->m_database.lastError().text())));
    try {
        (*database)->makeTables();
    } catch (const DatabaseFailure &error) {
        return failure(asProblem(file.problem(QString::fromUtf8(error.what()))));
    }
    return database;
}

Outcome<std::unique_ptr<Database>> Database::openFile(const SafeFile &file, bool reset,
                                                      std::optional<Problem> &notice)
{
    if (FileOutcome<void> made = makePrivate(file); !made)
        return failure(asProblem(made.error()));
    Outcome<std::unique_ptr<Database>> database = connected(file.path());
    if (!database)
        return database;
    const std::optional<Obstacle> obstacle = (*database)->obstacle();
    if (obstacle && obstacle->kind == Obstacle::Kind::Damaged) {
        // Before SQLite lets go of it: at its end it would empty and remove the file's log.
        const FileProblem moved = file.moveAside(obstacle->words, companions());
        if (!moved.isDamage())
            return failure(asProblem(moved));
        notice = asProblem(moved);
        database->reset();
    } else if (reset && (!obstacle || obstacle->kind == Obstacle::Kind::OtherVersion)) {
        database->reset();
        if (!removeWithCompanions(file.path()))
            return failure(asProblem(
                file.problem(QCoreApplication::translate("FileProblem", "it cannot be removed"))));
    } else if (obstacle) {
        return failure(asProblem(file.problem(obstacle->words)));
    } else {
        return database;
    }
    if (FileOutcome<void> made = makePrivate(file); !made)
        return failure(asProblem(made.error()));
    return connected(file.path());
}

Outcome<std::unique_ptr<Database>> Database::connected(const QString &path)
{
    // Only this class can make one.
    auto database =
        std::unique_ptr<Database>(new Database(u"sandbox-"_s + QUuid::createUuid().toString()));
    if (!database->connectTo(path))
        return failure(asProblem(SafeFile(path).problem(database->m_database.lastError().text())));
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
    m_database = QSqlDatabase::addDatabase(Driver, m_connection);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s); // milliseconds
    m_database.setDatabaseName(path.isEmpty() ? u":memory:"_s : path);
    return m_database.open();
}

bool Database::configure()
{
    QSqlQuery query(m_database);
    // WAL: one write per transaction, and what was committed survives the end of the process.
    return query.exec(u"PRAGMA journal_mode = WAL"_s)
        && query.exec(u"PRAGMA synchronous = NORMAL"_s)
        && query.exec(u"PRAGMA foreign_keys = ON"_s);
}

std::optional<Database::Obstacle> Database::obstacle()
{
    QSqlQuery query(m_database);
    std::optional<Obstacle> failed;
    const auto first = [&](const QString &sql) {
        if (!failed && query.exec(sql) && query.next())
            return query.value(0);
        if (const QSqlError error = query.lastError(); !failed && error.isValid())
            failed = Obstacle{isDamage(error) ? Obstacle::Kind::Damaged : Obstacle::Kind::Other,
                              error.text()};
        return QVariant();
    };
    const bool isNew = first(u"SELECT count(*) FROM sqlite_master"_s) == 0;
    const QVariant application = first(u"PRAGMA application_id"_s);
    const QVariant version = first(u"PRAGMA user_version"_s);
    if (failed || isNew)
        return failed;
    if (application != ApplicationId)
        return Obstacle{Obstacle::Kind::Other, u"it is the database of another program"_s};
    if (version != SchemaVersion)
        return Obstacle{Obstacle::Kind::OtherVersion,
                        u"another version of Tokendeck made it; a reset begins anew"_s};
    const QString check = first(u"PRAGMA quick_check(1)"_s).toString();
    if (!failed && check != u"ok")
        failed = Obstacle{Obstacle::Kind::Damaged, check};
    return failed;
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
