// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <vector>

//! What the request bodies are written with.
namespace tokendeck::json {

[[nodiscard]] inline QByteArray write(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

//! Epoch milliseconds.
[[nodiscard]] inline qint64 milliseconds(TimePoint time)
{
    return time.time_since_epoch().count();
}

//! Epoch milliseconds, or null for none.
[[nodiscard]] inline QJsonValue millisecondsOrNull(const std::optional<TimePoint> &time)
{
    return time ? QJsonValue(milliseconds(*time)) : QJsonValue(QJsonValue::Null);
}

//! Each id once, in its order; an empty array for none.
template <typename Tag> [[nodiscard]] QJsonArray idArray(const std::vector<Id<Tag>> &ids)
{
    QJsonArray array;
    for (const Id<Tag> id : ids) {
        const QJsonValue number(id.value());
        if (!array.contains(number))
            array.append(number);
    }
    return array;
}

} // namespace tokendeck::json
