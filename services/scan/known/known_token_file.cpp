// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/known/known_token_file.h"

#include "models/domain/lists/list_key.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

constexpr int Version = 1;
//! 100,000 tokens have about 20 MiB.
constexpr qint64 MostBytes = qint64(64) * 1024 * 1024;

std::optional<KnownTokens::One> tokenFrom(const QJsonObject &object)
{
    const auto list = listBy(&ListKey::shortWord, object.value("list"_L1).toString());
    KnownTokens::One token{.fingerprint = object.value("fingerprint"_L1).toString(),
                           .connection = ConnectionId(object.value("connection"_L1).toString()),
                           .list = list.value_or(ListKind()),
                           .id = object.value("id"_L1).toInt(),
                           .name = object.value("name"_L1).toString(),
                           .accountName = object.value("account"_L1).toString()};
    return !list || token.fingerprint.isEmpty() ? std::nullopt : std::optional(token);
}

QJsonObject objectOf(const KnownTokens::One &token)
{
    return {{u"fingerprint"_s, token.fingerprint},
            {u"connection"_s, token.connection.value()},
            {u"list"_s, QString(keyOf(token.list).shortWord)},
            {u"id"_s, token.id},
            {u"name"_s, token.name},
            {u"account"_s, token.accountName}};
}

} // namespace

std::optional<KnownTokens> KnownTokenFile::read() const
{
    const FileOutcome<std::optional<QByteArray>> bytes = m_file.read(MostBytes);
    if (!bytes || !*bytes || (*bytes)->size() > MostBytes)
        return std::nullopt;
    const QJsonObject root = QJsonDocument::fromJson(**bytes).object();
    const QJsonValue tokens = root.value("tokens"_L1);
    if (root.value("version"_L1).toInt() != Version || !tokens.isArray())
        return std::nullopt;
    const auto readAt = std::chrono::milliseconds(root.value("readAt"_L1).toInteger());
    KnownTokens known{.keyId = root.value("key"_L1).toString(), .readAt = TimePoint(readAt)};
    for (const QJsonValue &value : tokens.toArray()) {
        std::optional<KnownTokens::One> token = tokenFrom(value.toObject());
        if (!token)
            return std::nullopt;
        known.tokens.push_back(*std::move(token));
    }
    return known;
}

FileOutcome<void> KnownTokenFile::write(const KnownTokens &tokens) const
{
    QJsonArray list;
    for (const KnownTokens::One &token : tokens.tokens)
        list.append(objectOf(token));
    const QJsonObject root{{u"version"_s, Version},
                           {u"key"_s, tokens.keyId},
                           {u"readAt"_s, qint64(tokens.readAt.time_since_epoch().count())},
                           {u"tokens"_s, list}};
    return m_file.write(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

} // namespace tokendeck
