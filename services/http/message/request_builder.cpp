// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/message/request_builder.h"

#include "models/domain/region.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

bool fitsHeader(const Secret &token)
{
    const QByteArrayView text = token.exposedText();
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

QString percentEncoded(const QByteArray &text)
{
    return QString::fromLatin1(text.toPercentEncoding());
}

//! \p request without its token.
QNetworkRequest bareRequest(const Request &request, const QUrl &url)
{
    QNetworkRequest result(url);
    result.setRawHeader("Accept", "application/json");
    // Set by hand, so that Qt leaves the unpacking, and its limit, to us.
    result.setRawHeader("Accept-Encoding", "gzip, deflate");
    result.setRawHeader("User-Agent", "Tokendeck/" TOKENDECK_VERSION);
    if (request.method == Method::Post || request.method == Method::Put)
        result.setRawHeader("Content-Type", "application/json");
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute,
                        request.apiUrl.scheme() == "https"_L1);
    return result;
}

} // namespace

QUrl urlOf(const Request &request)
{
    QUrl url = request.apiUrl;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + request.path);
    return url;
}

std::optional<Problem> problemBeforeSending(const Request &request)
{
    if (!isAcceptableApiUrl(request.apiUrl))
        return Problem{.kind = ProblemKind::InsecureUrl, .delivery = Delivery::NotSent};
    Q_ASSERT(request.path.startsWith(u'/'));
    if (request.method == Method::Post && request.writes && request.body.isEmpty())
        return Problem{.kind = ProblemKind::InvalidInput,
                       .delivery = Delivery::NotSent,
                       .detail = QCoreApplication::translate(
                           "Exchange", "A request that creates something needs a body.")};
    if (!fitsHeader(request.apiToken))
        return Problem{.kind = ProblemKind::InvalidInput,
                       .delivery = Delivery::NotSent,
                       .detail = QCoreApplication::translate(
                           "Exchange", "The API token has characters that cannot be sent.")};
    return {};
}

QNetworkRequest networkRequest(const Request &request)
{
    QNetworkRequest result = bareRequest(request, urlOf(request));
    if (!request.apiToken.isEmpty())
        result.setRawHeader("X-API-TOKEN", request.apiToken.exposedText().toByteArray());
    return result;
}

QNetworkRequest listenerRequest(const Request &request, const QString &type)
{
    QUrl url = urlOf(request);
    url.setQuery(u"token="_s + percentEncoded(request.apiToken.exposedText().toByteArray())
                 + u"&type="_s + percentEncoded(type.toUtf8()));
    return bareRequest(request, url);
}

} // namespace tokendeck
