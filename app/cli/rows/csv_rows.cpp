// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rows/csv_rows.h"

#include "app/cli/rows/machine_text.h"

using namespace Qt::StringLiterals;

namespace tokendeck::cli {

CsvRows::CsvRows(const RowFormat &format, const std::vector<RowColumn> &columns)
    : m_format(format)
{
    for (const RowColumn &column : columns)
        next() += column.key.toUtf8();
    endRow();
}

QByteArray &CsvRows::next()
{
    if (std::exchange(m_inRow, true))
        m_csv += ',';
    return m_csv;
}

void CsvRows::text(const QString &text)
{
    appendCsv(next(), text);
}

void CsvRows::word(const QString &, const QString &key)
{
    appendCsv(next(), key);
}

void CsvRows::number(std::optional<qint64> number)
{
    next() += number ? QByteArray::number(*number) : QByteArray();
}

void CsvRows::flag(std::optional<bool> flag)
{
    next() += !flag ? "" : *flag ? "true" : "false";
}

void CsvRows::time(const StatedTime &time)
{
    if (time.moment())
        next() += utcText(*time.moment());
    else
        next() += time.isUnknown() ? "" : "never";
}

void CsvRows::token(const Secret &token)
{
    if (m_format.reveal)
        appendCsv(next(), QString::fromUtf8(token.exposedText()));
    else
        appendCsv(next(), token.masked());
}

void CsvRows::filters(const WrittenFilters &filters)
{
    const QString joiner = filters.joined == FilterOperator::And ? u" AND "_s : u" OR "_s;
    QStringList all;
    for (const WrittenFilters::One &filter : filters.filters)
        all.append(filter.field.isEmpty() ? u"filter %1"_s.arg(filter.id)
                                          : filter.field + u':' + filter.value);
    appendCsv(next(), all.join(joiner));
}

void CsvRows::notKnown()
{
    next();
}

void CsvRows::endRow()
{
    m_csv += "\r\n";
    m_inRow = false;
}

QByteArray CsvRows::take()
{
    return std::move(m_csv);
}

} // namespace tokendeck::cli
