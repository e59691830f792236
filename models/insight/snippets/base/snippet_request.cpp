// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/base/snippet_request.h"

#include "models/domain/region.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

int portOf(SnippetPort port)
{
    switch (port) {
    case SnippetPort::None:
        return 0;
    case SnippetPort::Bulk:
        return 8071;
    case SnippetPort::Metrics:
        return 8053;
    case SnippetPort::Beats:
        return 5015;
    case SnippetPort::Syslog:
        return 5001;
    case SnippetPort::Otlp:
    case SnippetPort::Api:
        return 443;
    }
    Q_UNREACHABLE();
}

QString hostOf(const SnippetHosts &hosts, SnippetPort port)
{
    switch (port) {
    case SnippetPort::None:
        return {};
    case SnippetPort::Otlp:
        return hosts.otlp;
    case SnippetPort::Api:
        return hosts.api;
    default:
        return hosts.listener;
    }
}

} // namespace

SnippetHosts snippetHostsOf(const QUrl &apiUrl)
{
    const Region *region = regionByApiUrl(apiUrl);
    if (!region)
        return {};
    return {.region = region->code,
            .listener = region->listenerHost,
            .otlp = region->otlpHost,
            .api = region->apiHost};
}

QString SnippetEndpoint::text(int usual) const
{
    return port == usual ? host : host + u':' + QString::number(port);
}

std::optional<SnippetEndpoint> parseEndpoint(const QString &text)
{
    static const QRegularExpression form(
        u"^([A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\])"
        "(?::([0-9]{1,5}))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.capturedEnd() != text.size())
        return std::nullopt;
    const int port = match.captured(2).toInt();
    if (match.hasCaptured(2) && (port < 1 || port > 65535))
        return std::nullopt;
    return SnippetEndpoint{match.captured(1), port};
}

SnippetEndpoint usualEndpoint(const SnippetHosts &hosts, SnippetPort port)
{
    const SnippetEndpoint usual{hostOf(hosts, port), portOf(port)};
    // An API of its own may have a port of its own.
    std::optional<SnippetEndpoint> named = parseEndpoint(usual.host);
    if (named && named->port == 0)
        named->port = usual.port;
    return named.value_or(usual);
}

tl::expected<SnippetEndpoint, SnippetFault> endpointOf(const SnippetRequest &request,
                                                       SnippetPort port)
{
    SnippetEndpoint endpoint = usualEndpoint(request.hosts, port);
    if (request.host.isEmpty()) {
        if (endpoint.host.isEmpty())
            return tl::unexpected(SnippetFault{SnippetFault::Kind::NoHost});
        return endpoint;
    }
    const std::optional<SnippetEndpoint> entered = parseEndpoint(request.host);
    if (!entered)
        return tl::unexpected(SnippetFault{SnippetFault::Kind::Host});
    endpoint.host = entered->host;
    if (entered->port > 0)
        endpoint.port = entered->port;
    return endpoint;
}

QString variableOf(SnippetPurpose purpose)
{
    switch (purpose) {
    case SnippetPurpose::Logs:
        return u"LOGZIO_LOGS_TOKEN"_s;
    case SnippetPurpose::Metrics:
        return u"LOGZIO_METRICS_TOKEN"_s;
    case SnippetPurpose::Traces:
        return u"LOGZIO_TRACES_TOKEN"_s;
    case SnippetPurpose::Api:
        return u"LOGZIO_API_TOKEN"_s;
    case SnippetPurpose::Dashboards:
        return u"LOGZIO_SHARE_TOKEN"_s;
    }
    Q_UNREACHABLE();
}

} // namespace tokendeck
