// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/registry/api_token_registry_file.h"

#include <QDateTime>
#include <QJsonArray>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

struct OriginWord {
    ApiTokenOrigin origin;
    QLatin1StringView word;
};
constexpr std::array OriginWords{
    OriginWord{ApiTokenOrigin::Connected, "connected"_L1},
    OriginWord{ApiTokenOrigin::Created, "created"_L1},
    OriginWord{ApiTokenOrigin::AddedByHand, "addedByHand"_L1},
    OriginWord{ApiTokenOrigin::Listed, "listed"_L1},
};

QString toText(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count())
        .toUTC()
        .toString(Qt::ISODateWithMs);
}

std::optional<TimePoint> timeFrom(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return TimePoint(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

std::optional<qint32> idFrom(const QJsonValue &value)
{
    const qint64 id = value.toInteger();
    if (id == 0 || id > std::numeric_limits<qint32>::max()
        || id < std::numeric_limits<qint32>::min())
        return std::nullopt;
    return qint32(id);
}

//! A check without an account is one that refused the token.
QJsonObject toJson(const ApiTokenCheck &check)
{
    QJsonObject object{{u"time"_s, toText(check.time)}};
    if (check.identity) {
        object.insert(u"accountId"_s, check.identity->accountId.value());
        object.insert(u"accountName"_s, check.identity->accountName);
    }
    return object;
}

std::optional<ApiTokenCheck> checkFrom(const QJsonObject &object)
{
    const std::optional<TimePoint> time = timeFrom(object[u"time"_s]);
    if (!time)
        return std::nullopt;
    ApiTokenCheck check{.time = *time};
    if (const auto account = idFrom(object[u"accountId"_s]); account && *account > 0)
        check.identity = Identity{AccountId(*account), object[u"accountName"_s].toString()};
    return check;
}

} // namespace

QStringList registryKeys()
{
    return {u"connection"_s, u"id"_s};
}

QJsonObject registryToJson(const RegistryEntries &entries)
{
    QJsonArray list;
    for (const auto &[key, entry] : entries) {
        QJsonObject object{{u"connection"_s, key.first.value()},
                           {u"id"_s, key.second.value()},
                           {u"name"_s, entry.name}};
        for (const OriginWord &word : OriginWords) {
            if (word.origin == entry.origin)
                object.insert(u"origin"_s, QString(word.word));
        }
        if (!entry.owner.isEmpty())
            object.insert(u"owner"_s, entry.owner);
        if (!entry.note.isEmpty())
            object.insert(u"note"_s, entry.note);
        if (entry.account.isValid())
            object.insert(u"accountId"_s, entry.account.value());
        if (entry.createdAt)
            object.insert(u"createdAt"_s, toText(*entry.createdAt));
        if (entry.check)
            object.insert(u"check"_s, toJson(*entry.check));
        list.append(object);
    }
    return {{u"apiTokens"_s, list}};
}

std::optional<RegistryEntries> registryFromJson(const QJsonObject &object)
{
    RegistryEntries entries;
    const QJsonValue list = object[u"apiTokens"_s];
    if (!list.isArray())
        return std::nullopt;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject item = value.toObject();
        const ConnectionId connection(item[u"connection"_s].toString());
        const std::optional<qint32> id = idFrom(item[u"id"_s]);
        const QString origin = item[u"origin"_s].toString();
        const auto word = std::ranges::find(OriginWords, origin, &OriginWord::word);
        if (!connection.isValid() || !id || word == OriginWords.end())
            return std::nullopt;
        ApiTokenEntry entry{.name = item[u"name"_s].toString(),
                            .note = item[u"note"_s].toString(),
                            .owner = item[u"owner"_s].toString(),
                            .origin = word->origin,
                            .createdAt = timeFrom(item[u"createdAt"_s])};
        if (const auto account = idFrom(item[u"accountId"_s]))
            entry.account = AccountId(*account);
        if (item.contains("check"_L1))
            entry.check = checkFrom(item[u"check"_s].toObject());
        entries.insert_or_assign({connection, ApiTokenId(*id)}, std::move(entry));
    }
    return entries;
}

} // namespace tokendeck
