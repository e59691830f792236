// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/sandbox_client.h"

#include "tests/support/run_until.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

QJsonObject Answer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Answer::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QString Answer::message() const
{
    return object().value(u"message"_s).toString();
}

SandboxClient::SandboxClient(QUrl url, Secret apiToken)
    : m_url(std::move(url))
    , m_apiToken(std::move(apiToken))
{
}

SandboxClient::SandboxClient(const SandboxAccess &access)
    : SandboxClient(access.url, access.apiToken)
{
}

Answer SandboxClient::get(const QString &path)
{
    return call("GET", path);
}

Answer SandboxClient::post(const QString &path, const QJsonObject &body)
{
    return call("POST", path, QJsonDocument(body).toJson());
}

Answer SandboxClient::put(const QString &path, const QJsonObject &body)
{
    return call("PUT", path, QJsonDocument(body).toJson());
}

Answer SandboxClient::remove(const QString &path)
{
    return call("DELETE", path);
}

Answer SandboxClient::call(const QByteArray &method, const QString &path, const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_url.toString() + path));
    request.setRawHeader("X-API-TOKEN", m_apiToken.exposedText().toByteArray());
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    if (!runUntil([&] { return reply->isFinished(); }))
        return {};
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply->readAll(),
            .retryAfter = reply->rawHeader("Retry-After")};
}

QJsonArray SandboxClient::column(const QString &path, const QString &name)
{
    QJsonArray values;
    for (const QJsonValue &item : get(path).array())
        values.append(item[name]);
    return values;
}

QJsonObject SandboxClient::listed(const QString &path, const QString &name, const QJsonValue &value)
{
    for (const QJsonValue &item : get(path).array())
        if (item[name] == value)
            return item.toObject();
    return {};
}

} // namespace tokendeck::test
