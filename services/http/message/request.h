// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/outcome.h"
#include "models/domain/secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>

namespace tokendeck {

//! The methods that the backend knows.
enum class Method { Get, Post, Put, Delete };

//! How long a request may take; each is checked on its own.
struct Deadlines {
    std::chrono::milliseconds connect{10'000}; //!< until the first byte may be sent
    std::chrono::milliseconds idle{30'000}; //!< between two signs of life once it was sent
    std::chrono::milliseconds total{120'000}; //!< one try from its start to its last byte
    //! Once it was sent; ends nothing, and is told (HttpClient::laneSlow()).
    std::chrono::milliseconds slow{10'000};

    friend bool operator==(const Deadlines &, const Deadlines &) = default;
};

//! One request as it goes out: `X-API-TOKEN`, `Accept`, `Accept-Encoding`, `User-Agent` and, with a
//! body, `Content-Type` are added by the client (docs/backend.md, Requests).
struct Request {
    Method method = Method::Get;
    QUrl apiUrl; //!< the base, see isAcceptableApiUrl()
    QString path; //!< from the base on, as "/v1/shared-tokens/12"
    QByteArray body; //!< JSON, or empty; not empty in a POST that writes (see OneWayBody)
    Secret apiToken;
    //! Whose limit of requests in flight counts: one account. Requests of one lane wait in a fair
    //! queue; a Retry-After holds the whole lane.
    QString lane;
    //! False for a POST that only reads (the searches), which may be tried again like a GET.
    bool writes = true;
    qint64 maxReplyBytes = 64 * 1024 * 1024; //!< after unpacking
    Deadlines deadlines;
};

//! A complete answer with a 2xx status.
struct Reply {
    int status = 200;
    QByteArray body; //!< unpacked
    int tries = 1; //!< how often the client sent it

    friend bool operator==(const Reply &, const Reply &) = default;
};

//! Gets what a request ended with, once.
using ReplyDone = std::function<void(Outcome<Reply>)>;

} // namespace tokendeck
