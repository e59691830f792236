// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/snippets/base/snippet_fault.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace tokendeck {

//! The type of logs that nobody has named yet.
inline constexpr auto FirstLogType = QLatin1StringView("my-app");

//! What a token opens, by which the formats that it is wanted in are found. Its shape does not
//! tell.
enum class SnippetPurpose {
    Logs, //!< a shipping token, or the token of an account for logs
    Metrics, //!< the token of a metrics account
    Traces, //!< the token of a tracing account
    Api, //!< an API token
    Dashboards, //!< a shared token
};

//! The hosts of a region; each may be empty, as where the API's address is of no known region.
struct SnippetHosts {
    QString region; //!< "us", "eu"
    QString listener; //!< "listener-eu.logz.io"
    QString otlp; //!< "otlp-listener-eu.logz.io"
    QString api; //!< "api-eu.logz.io", or "host:port" of an address of its own

    friend bool operator==(const SnippetHosts &, const SnippetHosts &) = default;
};
[[nodiscard]] SnippetHosts snippetHostsOf(const QUrl &apiUrl);

//! What listens for what is sent.
enum class SnippetPort {
    None, //!< the format names no host
    Bulk, //!< logs by HTTPS, 8071
    Metrics, //!< remote write by HTTPS, 8053
    Beats, //!< 5015
    Syslog, //!< by TLS, 5001
    Otlp, //!< 443 of another host
    Api, //!< 443 of the API's host
};

//! A host and port to send to.
struct SnippetEndpoint {
    QString host; //!< letters, digits, dots and dashes, or an IPv6 address in brackets
    int port = 0; //!< 1 to 65535

    //! "host:8071"; \p usual is left out, as 443 of HTTPS.
    [[nodiscard]] QString text(int usual = 0) const;
    friend bool operator==(const SnippetEndpoint &, const SnippetEndpoint &) = default;
};

//! Everything that a snippet is made of but the token.
struct SnippetRequest {
    SnippetPurpose purpose = SnippetPurpose::Logs;
    SnippetHosts hosts;
    QString name; //!< of the token, as the backend has it: any text
    QString account; //!< the name of its account: any text
    qint32 id = 0; //!< of the token, or of the account where the token is an account's
    QString type; //!< of the logs, any text
    QString host; //!< "host" or "host:port" in place of the region's; empty for that
    QString dashboard; //!< the address of a dashboard without a token: DashboardAddress
    bool showsTimeBar = false; //!< of a dashboard
    bool isShippingToken = false; //!< one of an account's shipping tokens, which Terraform manages
    bool fromVariable = false; //!< the token is not in the snippet, which takes it from a variable

    friend bool operator==(const SnippetRequest &, const SnippetRequest &) = default;
};

//! Where the region of \p hosts listens at \p port; no host where that is not known.
[[nodiscard]] SnippetEndpoint usualEndpoint(const SnippetHosts &hosts, SnippetPort port);
//! Where \p request is sent at \p port: what was entered, with the usual port where it names none,
//! or the region's. Fails by Host or NoHost.
[[nodiscard]] tl::expected<SnippetEndpoint, SnippetFault> endpointOf(const SnippetRequest &request,
                                                                     SnippetPort port);
//! "host" or "host:port" as it is typed; nothing where it is neither. The port is 0 without one.
[[nodiscard]] std::optional<SnippetEndpoint> parseEndpoint(const QString &text);

//! The variable that holds a token of \p purpose. Only names that mean one thing in all of
//! Logz.io's images: LOGZIO_TOKEN is the one of logs in some and of metrics in others.
[[nodiscard]] QString variableOf(SnippetPurpose purpose);

} // namespace tokendeck
