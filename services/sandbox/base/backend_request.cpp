// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/base/backend_request.h"

#include "services/sandbox/base/backend_reply.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

[[noreturn]] void refuse(QStringView name, QStringView expected)
{
    throw Refusal{messageError(400,
                               u"Bad Request. There was an issue with the request syntax from the "
                               "client. %1: expected %2"_s.arg(name, expected))};
}

//! Whether \p json escapes half of a surrogate pair, which QJsonDocument replaces without a word.
bool hasHalfPair(const QByteArray &json)
{
    bool isOpen = false; // the first half of a pair was the last character
    for (qsizetype i = 0; i < json.size(); ++i) {
        char16_t unit = 0;
        if (json[i] == '\\' && i + 1 < json.size()) {
            const bool isCode = json[++i] == 'u';
            unit = isCode ? char16_t(json.mid(i + 1, 4).toUShort(nullptr, 16)) : u'\0';
            i += isCode ? 4 : 0;
        }
        if (isOpen != QChar::isLowSurrogate(unit))
            return true;
        isOpen = QChar::isHighSurrogate(unit);
    }
    return false;
}

} // namespace

RequestBody::RequestBody(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return;
    if (hasHalfPair(bytes))
        refuse(u"body", u"no half of a surrogate pair");
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        refuse(u"body", u"a JSON object");
    m_object = document.object();
}

RequestBody::RequestBody(QJsonObject object)
    : m_object(std::move(object))
{
}

bool RequestBody::has(QStringView name) const
{
    return m_object.contains(name);
}

bool RequestBody::isNull(QStringView name) const
{
    return m_object.value(name).isNull();
}

std::optional<QString> RequestBody::text(QStringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString())
        refuse(name, u"a string");
    return value.toString();
}

std::optional<QString> RequestBody::name(QStringView member) const
{
    std::optional<QString> name = text(member);
    if (!name)
        return name;
    const QList<uint> points = name->toUcs4();
    if (points.size() > MostNameCharacters)
        refuse(member, u"at most %1 characters"_s.arg(MostNameCharacters));
    if (std::ranges::any_of(
            points, [](uint point) { return QChar::category(point) == QChar::Other_Control; }))
        refuse(member, u"no control characters");
    return name;
}

std::optional<bool> RequestBody::flag(QStringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    if (value == u"true"_s || value == u"false"_s)
        return value == u"true"_s;
    if (!value.isBool())
        refuse(name, u"true or false");
    return value.toBool();
}

std::optional<qint64> RequestBody::integer(QStringView name, qint64 least, qint64 most) const
{
    const std::optional<double> value = number(name);
    if (!value)
        return {};
    if (*value != std::floor(*value) || *value < double(least) || *value > double(most))
        refuse(name, u"an integer from %1 to %2"_s.arg(least).arg(most));
    return qint64(*value);
}

std::optional<double> RequestBody::number(QStringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isDouble())
        refuse(name, u"a number");
    return value.toDouble();
}

std::optional<std::vector<qint32>> RequestBody::ids(QStringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isArray())
        refuse(name, u"an array of ids");
    std::vector<qint32> ids;
    for (const QJsonValue &item : value.toArray()) {
        const qint32 id = item.toInt();
        if (id <= 0)
            refuse(name, u"positive integers");
        if (std::ranges::find(ids, id) != ids.end())
            refuse(name, u"each id once");
        ids.push_back(id);
    }
    return ids;
}

std::optional<RequestBody> RequestBody::child(QStringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isObject())
        refuse(name, u"an object");
    return RequestBody(value.toObject());
}

} // namespace tokendeck::sandbox
