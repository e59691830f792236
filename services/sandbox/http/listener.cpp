// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/http/listener.h"

#include "services/sandbox/base/json_text.h"
#include "services/sandbox/routes/backend.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

//! Of the status, which searches answer as a number, nothing where it is none.
QString textOf(const QJsonObject &log, LogField field)
{
    const QJsonValue value = log.value(logFieldName(field).toString());
    if (field == LogField::Status && !value.isDouble())
        return {};
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

TimePoint timeOf(const QJsonObject &log, TimePoint now)
{
    const QDateTime time =
        QDateTime::fromString(log.value(u"@timestamp"_s).toString(), Qt::ISODateWithMs);
    return time.isValid() ? TimePoint(std::chrono::milliseconds(time.toMSecsSinceEpoch())) : now;
}

} // namespace

BackendReply shipLines(Backend &backend, const Secret &token, const QString &type,
                       const QByteArray &lines)
{
    std::optional<AccountId> account;
    try {
        account = backend.shippingTokens().receiverOf(token);
    } catch (const DatabaseFailure &error) {
        return codedError(500, u"INTERNAL_ERROR"_s, QString::fromUtf8(error.what()));
    }
    if (!account)
        return {.status = 401, .body = "Logging token is not valid", .contentType = "text/plain"};
    const TimePoint now = backend.clock().now();
    int taken = 0;
    int malformed = 0;
    int tooLong = 0;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (line.size() > LongestShippedLine) {
            ++tooLong;
        } else if (!document.isObject()) {
            ++malformed;
        } else {
            const QJsonObject log = document.object();
            LogValues values;
            for (int field = 0; field < LogFieldCount; ++field)
                values[size_t(field)] = textOf(log, LogField(field));
            if (QString &own = values[size_t(LogField::Type)]; own.isEmpty())
                own = type;
            backend.logs().ship(*account, now, timeOf(log, now), std::move(values));
            ++taken;
        }
    }
    if (malformed == 0 && tooLong == 0)
        return emptyReply(200);
    JsonText json;
    json.beginObject()
        .member("malformedLines", malformed)
        .member("oversizedLines", tooLong)
        .member("successfulLines", taken)
        .endObject();
    return jsonReply(json.take(), 400);
}

} // namespace tokendeck::sandbox
