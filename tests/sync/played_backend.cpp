// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/played_backend.h"

#include <QJsonDocument>

#include <algorithm>

namespace tokendeck::test {
namespace {

using namespace Qt::StringLiterals;

constexpr double Created = 1'700'000'000;

ScriptedReply json(const QJsonValue &value, int status = 200)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return {.status = status, .body = document.toJson(QJsonDocument::Compact)};
}

ScriptedReply error(int status, const QString &message)
{
    return json(QJsonObject{{u"message"_s, message}}, status);
}

QByteArray tokenText(qint32 number)
{
    return "6c36aaaa-bbbb-4ccc-8ddd-" + QByteArray::number(number).rightJustified(12, '0');
}

} // namespace

PlayedBackend::PlayedBackend(int subAccounts, int families)
{
    for (int family = 1; family <= families; ++family) {
        const AccountId main(1000 * family);
        addAccount(main, u"Production %1"_s.arg(family), "OWNER_ACCOUNT", main);
        for (int i = 1; i <= subAccounts; ++i)
            addAccount(AccountId(main.value() + i), u"Team %1-%2"_s.arg(family).arg(i),
                       "SUB_ACCOUNT", main);
        addAccount(AccountId(main.value() + 900), u"Metrics %1"_s.arg(family), "METRICS_ACCOUNT",
                   main);
    }
    server.onAny([this](const ReceivedRequest &request) {
        ScriptedReply reply = answer(request);
        if (!m_date.isEmpty())
            reply.headers.emplace_back("Date", m_date);
        return reply;
    });
}

void PlayedBackend::addAccount(AccountId id, const QString &name, const QByteArray &type,
                               AccountId owner)
{
    m_accounts[id] = {.name = name, .type = type, .owner = owner};
    makeToken(id, u"First"_s);
    addSharedToken(id, u"Dashboards"_s);
    Account &account = m_accounts[id];
    account.filters.append(
        QJsonObject{{u"id"_s, ++m_lastId}, {u"field"_s, u"env"_s}, {u"value"_s, u"prod"_s}});
    for (const bool enabled : {true, false}) {
        const qint32 tokenId = ++m_lastId;
        account.shippingTokens.append(
            QJsonObject{{u"id"_s, tokenId},
                        {u"name"_s, enabled ? u"Beats"_s : u"Old"_s},
                        {u"token"_s, QString::fromLatin1(tokenText(tokenId))},
                        {u"createdAt"_s, Created},
                        {u"createdBy"_s, u"dana@acme.io"_s},
                        {u"updatedAt"_s, Created},
                        {u"updatedBy"_s, u"dana@acme.io"_s},
                        {u"enabled"_s, enabled}});
    }
}

Secret PlayedBackend::makeToken(AccountId account, const QString &name)
{
    const qint32 id = ++m_lastId;
    m_accounts.at(account).tokens.push_back({id, tokenText(id), name});
    return Secret(tokenText(id).toStdString());
}

void PlayedBackend::addSharedToken(AccountId account, const QString &name)
{
    const qint32 id = ++m_lastId;
    m_accounts.at(account).sharedTokens.append(
        QJsonObject{{u"id"_s, id},
                    {u"name"_s, name},
                    {u"token"_s, QString::fromLatin1(tokenText(id))},
                    {u"filters"_s, QJsonArray()},
                    {u"filtersOperator"_s, u"AND"_s},
                    {u"lastUsed"_s, QJsonValue()},
                    {u"expirationDate"_s, QJsonValue()}});
}

Secret PlayedBackend::token(AccountId account) const
{
    return Secret(tokens(account).front().text.toStdString());
}

const std::vector<PlayedBackend::Token> &PlayedBackend::tokens(AccountId account) const
{
    return m_accounts.at(account).tokens;
}

void PlayedBackend::fault(const QByteArray &path, ScriptedReply reply,
                          std::optional<AccountId> account)
{
    m_faults.push_back({path, std::move(reply), account});
}

void PlayedBackend::whenAsked(const QByteArray &path, std::function<void()> before)
{
    m_before[path] = std::move(before);
}

ScriptedReply PlayedBackend::answer(const ReceivedRequest &request)
{
    if (const auto before = m_before.extract(request.path))
        before.mapped()();
    const QByteArray token = request.header("x-api-token");
    for (const auto &[id, account] : m_accounts) {
        if (std::ranges::find(account.tokens, token, &Token::text) == account.tokens.end())
            continue;
        if (m_refused.contains(id))
            return error(401, u"Unauthorized"_s);
        for (const Fault &fault : m_faults) {
            if (fault.path == request.path && fault.account.value_or(id) == id)
                return fault.reply;
        }
        return answerFor(id, request);
    }
    m_sawUnknownToken = true;
    return error(401, u"Unauthorized"_s);
}

ScriptedReply PlayedBackend::answerFor(AccountId id, const ReceivedRequest &request)
{
    Account &account = m_accounts.at(id);
    const bool isMain = account.owner == id;
    const QByteArray &path = request.path;
    if (path == "/v2/whoami")
        return json(QJsonObject{{u"accountId"_s, id.value()}, {u"accountName"_s, account.name}});
    if (path == "/v1/associated-accounts")
        return json(associatedAccounts(id));
    if (path == "/v1/account-management/time-based-accounts/detailed")
        return isMain ? json(detailedAccounts(id)) : error(403, u"Insufficient privileges"_s);
    if (path == "/v1/account-management/metrics-accounts")
        return isMain ? json(metricsAccounts(id)) : error(403, u"Insufficient privileges"_s);
    if (path == "/v1/log-shipping/tokens/search")
        return shippingTokens(account, request);
    if (path == "/v1/log-shipping/tokens/limits")
        return json(QJsonObject{{u"maxAllowedTokens"_s, 15}, {u"numOfEnabledTokens"_s, 1}});
    if (path == "/v1/shared-tokens")
        return json(account.sharedTokens);
    if (path == "/v1/shared-tokens/filters")
        return json(account.filters);
    if (path == "/v1/api-tokens/sub-account")
        return createSubAccountToken(id, request);
    if (path == "/v1/api-tokens") {
        QJsonArray list;
        for (const Token &token : account.tokens)
            list.append(QJsonObject{{u"id"_s, token.id},
                                    {u"name"_s, token.name},
                                    {u"token"_s, QString::fromLatin1(token.text)},
                                    {u"createdAt"_s, Created}});
        return json(list);
    }
    if (path.startsWith("/v1/api-tokens/") && request.method == "DELETE") {
        const qint32 tokenId = path.mid(15).toInt();
        const auto gone =
            std::erase_if(account.tokens, [&](const Token &token) { return token.id == tokenId; });
        return gone > 0 ? ScriptedReply{.status = 204} : error(404, u"not found"_s);
    }
    return error(404, u"Not found"_s);
}

ScriptedReply PlayedBackend::shippingTokens(const Account &account,
                                            const ReceivedRequest &request) const
{
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const bool enabled = asked[u"filter"_s][u"enabled"_s].toBool();
    const int page = asked[u"pagination"_s][u"pageNumber"_s].toInt();
    QJsonArray results;
    for (const QJsonValue &token : account.shippingTokens) {
        if (token[u"enabled"_s].toBool() == enabled)
            results.append(token);
    }
    return json(QJsonObject{{u"total"_s, results.size()},
                            {u"results"_s, page == 1 ? results : QJsonArray()},
                            {u"pagination"_s, asked[u"pagination"_s]}});
}

ScriptedReply PlayedBackend::createSubAccountToken(AccountId main, const ReceivedRequest &request)
{
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const AccountId id(asked[u"accountId"_s].toInt());
    const auto account = m_accounts.find(id);
    if (account == m_accounts.end() || account->second.owner != main
        || account->second.type != "SUB_ACCOUNT")
        return error(404, u"Account not found"_s);
    makeToken(id, asked[u"name"_s].toString());
    const Token &made = account->second.tokens.back();
    return json(QJsonObject{{u"id"_s, made.id},
                            {u"name"_s, made.name},
                            {u"token"_s, QString::fromLatin1(made.text)},
                            {u"createdAt"_s, Created}});
}

QJsonArray PlayedBackend::associatedAccounts(AccountId id) const
{
    QJsonArray list;
    for (const auto &[other, account] : m_accounts) {
        if (other == id || account.owner == id)
            list.append(QJsonObject{{u"accountId"_s, other.value()},
                                    {u"accountName"_s, account.name},
                                    {u"type"_s, QString::fromLatin1(account.type)}});
    }
    return list;
}

QJsonArray PlayedBackend::detailedAccounts(AccountId id) const
{
    QJsonArray list;
    for (const auto &[other, account] : m_accounts) {
        if (account.owner != id || account.type == "METRICS_ACCOUNT")
            continue;
        list.append(QJsonObject{
            {u"account"_s,
             QJsonObject{{u"accountId"_s, other.value()},
                         {u"accountName"_s, account.name},
                         {u"accountToken"_s, account.shippingTokens.first()[u"token"_s].toString()},
                         {u"active"_s, true},
                         {u"isFlexible"_s, false},
                         {u"retentionDays"_s, 7},
                         {u"maxDailyGB"_s, 10}}},
            {u"subAccountRelation"_s,
             QJsonObject{{u"type"_s, QString::fromLatin1(account.type)},
                         {u"searchable"_s, true},
                         {u"accessible"_s, true},
                         {u"createdDate"_s, Created * 1000},
                         {u"ownerAccountId"_s, id.value()}}},
        });
    }
    return list;
}

QJsonArray PlayedBackend::metricsAccounts(AccountId id) const
{
    QJsonArray list;
    for (const auto &[other, account] : m_accounts) {
        if (account.owner == id && account.type == "METRICS_ACCOUNT")
            list.append(
                QJsonObject{{u"id"_s, other.value()},
                            {u"accountName"_s, account.name},
                            {u"token"_s, account.shippingTokens.first()[u"token"_s].toString()},
                            {u"createdAt"_s, Created * 1000},
                            {u"planUts"_s, 100},
                            {u"authorizedAccountsIds"_s, QJsonArray{id.value()}}});
    }
    return list;
}

} // namespace tokendeck::test
