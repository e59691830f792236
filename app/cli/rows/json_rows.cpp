// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rows/json_rows.h"

#include "app/cli/rows/machine_text.h"
#include "models/base/output/utc_text.h"

namespace tokendeck::cli {

JsonRows::JsonRows(const RowFormat &format, std::vector<RowColumn> columns)
    : m_format(format)
    , m_json("[")
{
    for (const RowColumn &column : columns)
        m_names.push_back('"' + column.key.toUtf8() + "\": ");
}

QByteArray &JsonRows::next()
{
    m_json += m_column > 0 ? ", " : m_hasRows ? ",\n{" : "\n{";
    m_json += m_names[m_column++];
    return m_json;
}

void JsonRows::text(const QString &text)
{
    appendJson(next(), text);
}

void JsonRows::word(const QString &, const QString &key)
{
    appendJson(next(), key);
}

void JsonRows::number(std::optional<qint64> number)
{
    next() += number ? QByteArray::number(*number) : QByteArray("null");
}

void JsonRows::flag(std::optional<bool> flag)
{
    next() += !flag ? "null" : *flag ? "true" : "false";
}

void JsonRows::time(const StatedTime &time)
{
    if (time.moment())
        next() += '"' + utcText(*time.moment()) + '"';
    else
        next() += time.isUnknown() ? "null" : "\"never\"";
}

void JsonRows::token(const Secret &token)
{
    if (token.isEmpty())
        return notKnown();
    if (!m_format.reveal)
        return appendJson(next(), token.masked());
    // As the backend may have any text, it goes the way of texts, which ends in memory that is
    // overwritten (app/system/wiping_heap.cpp).
    appendJson(next(), QString::fromUtf8(token.exposedText()));
}

void JsonRows::filters(const WrittenFilters &filters)
{
    QByteArray &json = next();
    json += '[';
    const char *separator = "";
    for (const WrittenFilters::One &filter : filters.filters) {
        json += separator;
        separator = ", ";
        json += "{\"id\": " + QByteArray::number(filter.id);
        if (!filter.field.isEmpty()) {
            json += ", \"field\": ";
            appendJson(json, filter.field);
            json += ", \"value\": ";
            appendJson(json, filter.value);
        }
        json += '}';
    }
    json += ']';
}

void JsonRows::notKnown()
{
    next() += "null";
}

void JsonRows::endRow()
{
    m_json += '}';
    m_column = 0;
    m_hasRows = true;
}

QByteArray JsonRows::take()
{
    m_json += m_hasRows ? "\n]\n" : "]\n";
    return std::move(m_json);
}

} // namespace tokendeck::cli
