// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/problem.h"
#include "models/domain/secret.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QUrl>

#include <optional>

namespace tokendeck {

//! What an answer shows of who wrote it, whatever its status.
struct AnswerSigns {
    int status = 0;
    QByteArray contentType; //!< the header's value
    QByteArrayView body; //!< unpacked; the beginning is enough
    bool namesProxy = false; //!< see namesProxy()
    QUrl location; //!< of a redirect
};

//! Whether a header of \p reply says that a proxy made the answer: Proxy-Status with an error
//! (RFC 9209, 2.3.2), Squid's X-Squid-Error, Cloudflare's cf-mitigated.
[[nodiscard]] bool namesProxy(const QNetworkReply &reply);

//! Intercepted, when not the backend wrote the answer but something between here and it: a proxy, a
//! firewall, a network's sign-in. Its Problem::detail is the name that the page gives itself, or
//! empty; \p secret is kept out of it.
//!
//! The backend speaks JSON, and plain text where it refuses. A page is never its own, whatever the
//! status; nor is an answer that calls itself HTML and is no JSON, nor 407 and 511, which only a
//! proxy and a network give (RFC 9110, 15.5.8; RFC 6585, 6). Whether the backend was asked at all
//! is not known then: the delivery is Unknown.
[[nodiscard]] std::optional<Problem> interceptionOf(const AnswerSigns &signs, const Secret &secret);

} // namespace tokendeck
