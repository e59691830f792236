// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/logs/log_source.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

QStringList namesOf(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList names;
    for (const QJsonValue &item : value.toArray())
        names.append(item.toString());
    return names;
}

bool fits(const QStringList &names, QStringView name)
{
    return std::ranges::any_of(names, [&](const QString &pattern) {
        return pattern.endsWith(u'*') ? name.startsWith(QStringView(pattern).chopped(1))
                                      : name == pattern;
    });
}

QString isoText(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count())
        .toUTC()
        .toString(Qt::ISODateWithMs);
}

} // namespace

LogSource::LogSource(const QJsonValue &value)
    : m_wanted(value.toBool(true))
{
    if (value.isObject()) {
        m_includes = namesOf(value.toObject().value(u"includes"_s));
        m_excludes = namesOf(value.toObject().value(u"excludes"_s));
    } else if (value.isString() || value.isArray()) {
        m_includes = namesOf(value);
        m_wanted = !m_includes.isEmpty();
    }
}

bool LogSource::has(QStringView name) const
{
    return (m_includes.isEmpty() || fits(m_includes, name)) && !fits(m_excludes, name);
}

void LogSource::write(JsonText &json, const LogTable &logs, std::size_t row) const
{
    json.beginObject();
    if (has(u"@timestamp"))
        json.member("@timestamp", isoText(logs.timeAt(row)));
    for (int index = 0; index < LogFieldCount; ++index) {
        const auto field = LogField(index);
        const QStringView name = logFieldName(field);
        const QString &value = logs.valueAt(field, row);
        if (value.isEmpty() || !has(name))
            continue;
        json.name(name.toLatin1());
        if (field == LogField::Status)
            json.raw(value.toLatin1());
        else
            json.value(value);
    }
    json.endObject();
}

} // namespace tokendeck::sandbox
