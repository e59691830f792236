// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/base/backend_reply.h"

#include "services/sandbox/base/json_text.h"

#include <QUuid>

namespace tokendeck::sandbox {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

} // namespace

QByteArray BackendReply::head() const
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    if (!body.isEmpty())
        text += "Content-Type: " + contentType + "\r\n";
    // RFC 9110, 8.6: none with 1xx and 204.
    if (status >= 200 && status != 204)
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n";
}

BackendReply jsonReply(QByteArray body, int status)
{
    return {.status = status, .body = std::move(body)};
}

BackendReply emptyReply(int status)
{
    return {.status = status};
}

BackendReply messageError(int status, const QString &message)
{
    return jsonReply(JsonText().beginObject().member("message", message).endObject().take(),
                     status);
}

BackendReply codedError(int status, const QString &code, const QString &message)
{
    JsonText text;
    text.beginObject()
        .member("errorCode", code)
        .member("message", message)
        .member("requestId", QUuid::createUuid().toString(QUuid::WithoutBraces))
        .name("parameters")
        .raw("{}")
        .endObject();
    return jsonReply(text.take(), status);
}

BackendReply errorMessageError(int status, const QString &message)
{
    return jsonReply(JsonText().beginObject().member("errorMessage", message).endObject().take(),
                     status);
}

} // namespace tokendeck::sandbox
