// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rows/csv_rows.h"

#include "models/base/output/utc_text.h"
#include "models/domain/names/display_name.h"

using namespace Qt::StringLiterals;

namespace tokendeck::cli {

CsvRows::CsvRows(const RowFormat &format, const std::vector<RowColumn> &columns)
    : m_format(format)
    , m_csv({.shown = format.isSeen ? visibleName : nullptr})
{
    for (const RowColumn &column : columns)
        m_csv.addWord(column.key);
    m_csv.endRow();
}

void CsvRows::text(const QString &text)
{
    m_csv.addText(text);
}

void CsvRows::word(const QString &, const QString &key)
{
    m_csv.addText(key);
}

void CsvRows::number(std::optional<qint64> number)
{
    m_csv.addWord(number ? QString::number(*number) : QString());
}

void CsvRows::flag(std::optional<bool> flag)
{
    m_csv.addWord(!flag ? QString() : *flag ? u"true"_s : u"false"_s);
}

void CsvRows::time(const StatedTime &time)
{
    if (time.moment())
        m_csv.addWord(QString::fromLatin1(utcText(*time.moment())));
    else
        m_csv.addWord(time.isUnknown() ? QString() : u"never"_s);
}

void CsvRows::token(const Secret &token)
{
    if (m_format.reveal && m_format.isSeen)
        m_csv.addText(QString::fromUtf8(token.exposedText()));
    else if (m_format.reveal)
        m_csv.addUtf8(token.exposedText());
    else
        m_csv.addText(token.masked());
}

void CsvRows::filters(const WrittenFilters &filters)
{
    const QString joiner = filters.joined == FilterOperator::And ? u" AND "_s : u" OR "_s;
    QStringList all;
    for (const WrittenFilters::One &filter : filters.filters)
        all.append(filter.field.isEmpty() ? u"filter %1"_s.arg(filter.id)
                                          : filter.field + u':' + filter.value);
    m_csv.addText(all.join(joiner));
}

void CsvRows::notKnown()
{
    m_csv.addWord({});
}

void CsvRows::endRow()
{
    m_csv.endRow();
}

QByteArray CsvRows::take()
{
    return m_csv.take();
}

} // namespace tokendeck::cli
