// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connections/connection_file.h"

#include "models/domain/region.h"
#include "services/sync/connections/family_marks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

QString wordOf(SecretStorage storage)
{
    return storage == SecretStorage::Keychain ? u"keychain"_s : u"session"_s;
}

QJsonObject toJson(const Connection &connection)
{
    QJsonObject object{
        {u"id"_s, connection.id.value()},
        {u"name"_s, connection.name},
        {u"apiUrl"_s, connection.apiUrl.toString()},
        {u"accountId"_s, connection.accountId.value()},
        {u"accountName"_s, connection.accountName},
        {u"token"_s, wordOf(connection.storage)},
    };
    if (connection.parent)
        object.insert(u"parent"_s, connection.parent->value());
    const ConnectionMarks &marks = connection.marks;
    if (!marks.group.isEmpty()) {
        object.insert(u"group"_s, marks.group);
        object.insert(u"groupColor"_s, groupColorKey(marks.color));
    }
    if (marks.production)
        object.insert(u"production"_s, true);
    if (marks.readOnly)
        object.insert(u"readOnly"_s, true);
    return object;
}

//! Whether \p value, a switch that protects, is on. One that cannot be read is: what it protects
//! from cannot be taken back, and that it is on is seen, and turned off in a moment.
bool isOn(const QJsonValue &value)
{
    return !value.isUndefined() && value.toBool(true);
}

//! What can be read of the marks; files of earlier versions have none.
ConnectionMarks marksOf(const QJsonObject &object)
{
    ConnectionMarks marks{.group = object[u"group"_s].toString().trimmed(),
                          .production = isOn(object[u"production"_s]),
                          .readOnly = isOn(object[u"readOnly"_s])};
    if (!marks.group.isEmpty())
        marks.color = groupColorOf(object[u"groupColor"_s].toString()).value_or(GroupColor::Grey);
    return marks;
}

//! Nothing when a member is missing or could not have been written by us.
std::optional<Connection> fromJson(const QJsonObject &object)
{
    const QString storage = object[u"token"_s].toString();
    const qint64 accountId = object[u"accountId"_s].toInteger();
    Connection connection{
        .id = ConnectionId(object[u"id"_s].toString()),
        .name = object[u"name"_s].toString(),
        .apiUrl = QUrl(object[u"apiUrl"_s].toString()),
        .accountName = object[u"accountName"_s].toString(),
        .marks = marksOf(object),
    };
    if (accountId <= 0 || accountId > std::numeric_limits<AccountId::Value>::max())
        return std::nullopt;
    connection.accountId = AccountId(AccountId::Value(accountId));
    if (const QJsonValue parent = object[u"parent"_s]; !parent.isUndefined())
        connection.parent = ConnectionId(parent.toString());
    if (storage == wordOf(SecretStorage::Session))
        connection.storage = SecretStorage::Session;
    else if (storage != wordOf(SecretStorage::Keychain))
        return std::nullopt;
    if (!connection.id.isValid() || connection.name.isEmpty()
        || !isAcceptableApiUrl(connection.apiUrl))
        return std::nullopt;
    return connection;
}

//! A family has two generations: what was left without a main connection stands by itself.
void dropLostParents(std::vector<Connection> &connections)
{
    const auto isMain = [&connections](const ConnectionId &id) {
        return std::ranges::any_of(connections,
                                   [&id](const Connection &c) { return c.id == id && !c.parent; });
    };
    std::vector<Connection *> lost;
    for (Connection &connection : connections) {
        if (connection.parent && !isMain(*connection.parent))
            lost.push_back(&connection);
    }
    for (Connection *connection : lost)
        connection->parent.reset();
}

//! A family has the marks of its main connection, and a group has one name and one colour: those of
//! its first connection. Two computers may have written what does not fit together.
void alignMarks(std::vector<Connection> &connections)
{
    for (Connection &connection : connections) {
        if (!connection.parent)
            continue;
        const auto main = std::ranges::find(connections, *connection.parent, &Connection::id);
        connection.marks = main->marks;
    }
    for (Connection &connection : connections) {
        const auto first = std::ranges::find_if(connections, [&](const Connection &other) {
            return isSameGroup(other.marks.group, connection.marks.group);
        });
        agreeOnGroup(connection.marks, first->marks);
    }
}

bool hasId(const std::vector<Connection> &connections, const ConnectionId &id)
{
    return std::ranges::any_of(connections, [&](const Connection &c) { return c.id == id; });
}

} // namespace

ConnectionFile::ConnectionFile(QString path, JsonFile::Notice notice)
    : m_file(std::move(path), {u"id"_s}, std::move(notice))
{
}

Outcome<std::vector<Connection>> ConnectionFile::read()
{
    const FileOutcome<QJsonObject> object = m_file.read();
    if (!object)
        return failure(asProblem(object.error()));
    if (!m_file.wasThere())
        return {};
    const QJsonValue list = (*object)[u"connections"_s];
    if (!list.isArray())
        return failure(asProblem(m_file.moveAside(
            QCoreApplication::translate("FileProblem", "it has no list of connections"))));

    std::vector<Connection> connections;
    const QJsonArray entries = list.toArray();
    for (const auto &entry : entries) {
        std::optional<Connection> connection = fromJson(entry.toObject());
        if (!connection || hasId(connections, connection->id))
            return failure(asProblem(m_file.moveAside(
                QCoreApplication::translate("FileProblem", "a connection is not complete"))));
        connections.push_back(*std::move(connection));
    }
    dropLostParents(connections);
    alignMarks(connections);
    return connections;
}

VoidOutcome ConnectionFile::write(const std::vector<Connection> &connections)
{
    QJsonArray list;
    for (const Connection &connection : connections)
        list.append(toJson(connection));
    return outcomeOf(m_file.write({{u"connections"_s, list}}));
}

} // namespace tokendeck
