// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/problem.h"
#include "services/http/message/request.h"

#include <QNetworkRequest>

#include <optional>

namespace tokendeck {

//! The address of \p request: its base and its path.
[[nodiscard]] QUrl urlOf(const Request &request);

//! What keeps \p request from being sent at all: an address that is not acceptable, a token that
//! no header can carry, or a POST that writes and has no body to be kept from going out twice.
[[nodiscard]] std::optional<Problem> problemBeforeSending(const Request &request);

//! \p request as Qt sends it: the headers of docs/backend.md (Requests), no redirects, no cookies,
//! no cache, HTTP/2 over TLS only.
[[nodiscard]] QNetworkRequest networkRequest(const Request &request);

//! The same to a listener of logs (SHIPPERS.md, curl): the token, a shipping token, goes into the
//! query, with \p type as the type of the logs. Its URL is not for a log.
[[nodiscard]] QNetworkRequest listenerRequest(const Request &request, const QString &type);

} // namespace tokendeck
