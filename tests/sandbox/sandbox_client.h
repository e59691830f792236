// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"
#include "services/sandbox/base/sandbox_options.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace tokendeck::test {

//! What the sandbox answered, as it came.
struct Answer {
    int status = 0; //!< 0: no complete answer came within ten seconds
    QByteArray body;
    QByteArray retryAfter;

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    //! Of {"message"}, in whatever other members it comes.
    [[nodiscard]] QString message() const;
    [[nodiscard]] int id() const { return object().value(QLatin1StringView("id")).toInt(); }
};

//! Speaks HTTP with a sandbox in the same thread, as one who holds an API token.
class SandboxClient {
public:
    SandboxClient(QUrl url, Secret apiToken);
    explicit SandboxClient(const SandboxAccess &access);

    [[nodiscard]] Answer get(const QString &path);
    Answer post(const QString &path, const QJsonObject &body = {});
    Answer put(const QString &path, const QJsonObject &body);
    Answer remove(const QString &path);
    //! A request with any method and any bytes.
    Answer call(const QByteArray &method, const QString &path, const QByteArray &body = {});

    //! The member \p name of every object that GET \p path lists.
    [[nodiscard]] QJsonArray column(const QString &path, const QString &name);
    //! The object of GET \p path with that member; an empty one where there is none.
    [[nodiscard]] QJsonObject listed(const QString &path, const QString &name,
                                     const QJsonValue &value);

private:
    QUrl m_url;
    Secret m_apiToken;
    QNetworkAccessManager m_network;
};

} // namespace tokendeck::test
