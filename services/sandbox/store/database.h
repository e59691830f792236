// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/ids.h"
#include "models/domain/outcome.h"
#include "models/domain/secret.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <unordered_map>

namespace tokendeck {
class SafeFile;
}

namespace tokendeck::sandbox {

//! SQLite did not do what it was asked: the disk is full, the file is locked or damaged.
struct DatabaseFailure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

//! What numbers are given out for.
enum class IdKind { Account, ShippingToken, SharedToken, Filter, ApiToken, User };

//! The sandbox's SQLite file, or one in memory. For the thread that opened it.
class Database {
public:
    //! Opens \p path, or memory for an empty one, and makes the tables that are missing. A file
    //! that SQLite calls damaged is moved aside with what belongs to it, and \p notice says so.
    //! FileFailed when it cannot be opened or is not a sandbox's: it stays as it is. \p reset
    //! forgets the data of a sandbox, of whatever version.
    [[nodiscard]] static Outcome<std::unique_ptr<Database>> open(const QString &path, bool reset,
                                                                 std::optional<Problem> &notice);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    //! Runs \p sql with \p values for its question marks. The result is read before the same text
    //! is run again. Throws DatabaseFailure.
    template <typename... Values> QSqlQuery &run(const QString &sql, const Values &...values)
    {
        QSqlQuery &query = prepared(sql);
        int index = 0;
        (query.bindValue(index++, toVariant(values)), ...);
        execute(query);
        return query;
    }

    //! The first column of the first row, or an invalid QVariant.
    template <typename... Values> QVariant single(const QString &sql, const Values &...values)
    {
        QSqlQuery &query = run(sql, values...);
        const QVariant value = query.next() ? query.value(0) : QVariant();
        query.finish();
        return value;
    }

    void begin();
    void commit();
    void rollBack();

    //! A new number of \p kind, kept with the next commit. Numbers are never given out twice, nor
    //! are 123, 123456 and 1234567.
    [[nodiscard]] qint32 nextId(IdKind kind);

    //! A text that is kept with the data; empty when it was never set.
    [[nodiscard]] QString note(const QString &key);
    void setNote(const QString &key, const QString &value);

private:
    //! What keeps a file from being used as it is.
    struct Obstacle {
        enum class Kind { Damaged, OtherVersion, Other } kind;
        QString words;
    };

    explicit Database(QString connection);

    [[nodiscard]] static Outcome<std::unique_ptr<Database>>
    openFile(const SafeFile &file, bool reset, std::optional<Problem> &notice);
    [[nodiscard]] static Outcome<std::unique_ptr<Database>> connected(const QString &path);

    [[nodiscard]] bool connectTo(const QString &path);
    [[nodiscard]] std::optional<Obstacle> obstacle();
    [[nodiscard]] bool configure();
    void makeTables();
    QSqlQuery &prepared(const QString &sql);
    static void execute(QSqlQuery &query);
    void keepCounters();

    template <typename T> static QVariant toVariant(const T &value)
    {
        return QVariant::fromValue(value);
    }
    template <typename Tag> static QVariant toVariant(const Id<Tag> &id) { return id.value(); }
    static QVariant toVariant(const TimePoint &time)
    {
        return qint64(time.time_since_epoch().count());
    }
    static QVariant toVariant(const Secret &secret);
    template <typename T> static QVariant toVariant(const std::optional<T> &value)
    {
        return value ? toVariant(*value) : QVariant();
    }

    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_queries;
    std::map<IdKind, qint32> m_counters; //!< written with the next commit
    bool m_countersChanged = false;
};

//! Commits at commit(), or rolls back at the end.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

[[nodiscard]] TimePoint timeOf(const QVariant &milliseconds);
[[nodiscard]] std::optional<TimePoint> optionalTimeOf(const QVariant &milliseconds);
[[nodiscard]] Secret secretOf(const QVariant &text);

} // namespace tokendeck::sandbox
