// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/problem.h"
#include "models/domain/secret.h"
#include "services/http/message/request.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QUrl>

namespace tokendeck {

//! An answer with a status other than 2xx.
struct FailedAnswer {
    int status = 0;
    bool mayTellAbsence = false; //!< of the request, see mayTellAbsence()
    QByteArray body; //!< unpacked; the beginning is enough
    QByteArray contentType; //!< the header's value
    QByteArray retryAfter; //!< the header's value
    bool namesProxy = false; //!< see namesProxy()
    QUrl location; //!< of a redirect
};

//! Whether a 400 that says "not found" means that what was asked for is gone: in a GET or DELETE of
//! one object. In other requests it may be something that the body names.
[[nodiscard]] bool mayTellAbsence(Method method, QStringView path);

//! The Problem that \p answer stands for: the backend's, or Intercepted (intermediary.h). \p now is
//! needed for a Retry-After that is a date; \p secret is kept out of every text.
[[nodiscard]] Problem problemOfAnswer(FailedAnswer answer, TimePoint now, const Secret &secret);

//! A try that ended without a complete answer.
struct FailedTry {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText; //!< the system's words
    QString tlsErrorText; //!< the first TLS error, if there was one
    bool sent = false; //!< whether any byte of the request may have left
    bool beforeTls = false; //!< it was to be secured, and was not yet
    bool throughProxy = false; //!< it was to go by the system's proxy
};
[[nodiscard]] Problem problemOfFailedTry(const FailedTry &failed, const Secret &secret);

//! Whether \p error only repeats the status of a complete answer.
[[nodiscard]] bool comesFromStatus(QNetworkReply::NetworkError error);

//! The value of a Retry-After header (RFC 9110, 10.2.3): seconds, or a date; a moment that is past
//! is zero seconds. Nothing when it is neither.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value,
                                                                  TimePoint now);

} // namespace tokendeck
