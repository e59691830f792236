// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/base/fault_reply.h"

#include "services/sandbox/base/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

QJsonValue wrong(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array: {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(wrong(item));
        return array;
    }
    case QJsonValue::Object: {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = wrong(it.value());
        return object;
    }
    case QJsonValue::String:
        return QJsonObject{{u"text"_s, value}};
    case QJsonValue::Double:
        return u"not a number"_s;
    default:
        return QJsonArray{value};
    }
}

BackendReply shaped(const Fault &fault)
{
    switch (fault.shape) {
    case ErrorShape::Message:
        return messageError(fault.status, fault.message);
    case ErrorShape::ErrorCode:
        return codedError(fault.status, u"SANDBOX_FAULT"_s, fault.message);
    case ErrorShape::ErrorMessage:
        return errorMessageError(fault.status, fault.message);
    case ErrorShape::JsonString:
        return jsonReply(JsonText().value(fault.message).take(), fault.status);
    case ErrorShape::Text:
        return {.status = fault.status,
                .body = fault.message.toUtf8(),
                .contentType = "text/plain; charset=utf-8"};
    case ErrorShape::Html:
        return {.status = fault.status,
                .body = "<html><body><h1>" + fault.message.toHtmlEscaped().toUtf8()
                    + "</h1></body></html>",
                .contentType = "text/html; charset=utf-8"};
    case ErrorShape::Empty:
        return emptyReply(fault.status);
    }
    Q_UNREACHABLE();
}

} // namespace

BackendReply faultReply(const Fault &fault)
{
    BackendReply reply = shaped(fault);
    if (fault.retryAfter)
        reply.headers.emplace_back("Retry-After", QByteArray::number(fault.retryAfter->count()));
    return reply;
}

BackendReply garbageReply()
{
    return jsonReply("{\"id\": 12, \"na\xff\xfe\x01 ]]> <");
}

BackendReply withWrongTypes(BackendReply reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (document.isArray())
        reply.body =
            QJsonDocument(wrong(document.array()).toArray()).toJson(QJsonDocument::Compact);
    else if (document.isObject())
        reply.body =
            QJsonDocument(wrong(document.object()).toObject()).toJson(QJsonDocument::Compact);
    return reply;
}

} // namespace tokendeck::sandbox
