// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace tokendeck::sandbox {

//! What the server answers.
struct BackendReply {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    //! Besides Content-Type and Content-Length.
    std::vector<std::pair<QByteArray, QByteArray>> headers;

    //! The status line and the headers, up to the empty line.
    [[nodiscard]] QByteArray head() const;
};

//! Ends a request with an error; thrown by what handles it.
struct Refusal {
    BackendReply reply;
};

[[nodiscard]] BackendReply jsonReply(QByteArray body, int status = 200);
//! Without a body.
[[nodiscard]] BackendReply emptyReply(int status);

//! {"message"}: the shape of the public API.
[[nodiscard]] BackendReply messageError(int status, const QString &message);
//! {"errorCode", "message", "requestId", "parameters"}.
[[nodiscard]] BackendReply codedError(int status, const QString &code, const QString &message);
//! {"errorMessage"}.
[[nodiscard]] BackendReply errorMessageError(int status, const QString &message);

} // namespace tokendeck::sandbox
