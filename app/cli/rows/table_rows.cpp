// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rows/table_rows.h"

#include "models/domain/names/display_name.h"
#include "words/base/cell_words.h"
#include "words/base/filter_words.h"
#include "words/base/time_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cwchar>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct TableRowWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::TableRowWords)
};

//! How many columns of a terminal \p c takes. The locale C knows none beyond ASCII: there it is
//! told by what Unicode says of it.
int widthOf(char32_t c)
{
    if (const int width = ::wcwidth(wchar_t(c)); width >= 0)
        return width;
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        break;
    }
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return 2;
    default:
        return 1;
    }
}

//! How many columns of a terminal \p text takes.
uint32_t widthOf(const QString &text)
{
    const auto isNarrow = [](QChar c) {
        return c.unicode() < 0x300;
    };
    if (std::ranges::all_of(text, isNarrow))
        return uint32_t(text.size());
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return uint32_t(width);
}

} // namespace

TableRows::TableRows(const RowFormat &format, std::vector<RowColumn> columns)
    : m_format(format)
    , m_columns(std::move(columns))
    , m_widths(m_columns.size())
{
    for (const RowColumn &column : m_columns)
        add(column.title);
}

void TableRows::add(const QString &cell)
{
    const QByteArray utf8 = cell.toUtf8();
    const uint32_t width = widthOf(cell);
    uint32_t &widest = m_widths[m_cells.size() % m_columns.size()];
    widest = std::max(widest, width);
    m_text += utf8;
    m_cells.push_back({.size = uint32_t(utf8.size()), .width = width});
}

void TableRows::text(const QString &text)
{
    add(orNone(text));
}

void TableRows::word(const QString &shown, const QString &)
{
    add(shown);
}

void TableRows::number(std::optional<qint64> number)
{
    add(number ? QString::number(*number) : noValue());
}

void TableRows::flag(std::optional<bool> flag)
{
    add(!flag ? noValue() : *flag ? TableRowWords::tr("yes") : TableRowWords::tr("no"));
}

void TableRows::time(const StatedTime &time)
{
    const std::optional<TimePoint> &moment = time.moment();
    if (!moment)
        return add(time.isUnknown() ? noValue() : never());
    add(*moment > m_format.now ? timeUntil(m_format.now, *moment)
                               : timeSince(m_format.now, *moment));
}

void TableRows::token(const Secret &token)
{
    if (token.isEmpty())
        return notKnown();
    add(m_format.reveal ? visibleName(QString::fromUtf8(token.exposedText())) : token.masked());
}

void TableRows::filters(const WrittenFilters &filters)
{
    QStringList all;
    for (const WrittenFilters::One &filter : filters.filters)
        all.append(filter.field.isEmpty() ? TableRowWords::tr("filter %1").arg(filter.id)
                                          : shownFilter(filter.field, filter.value));
    add(all.isEmpty() ? TableRowWords::tr("Unfiltered")
                      : all.join(u' ' + operatorWord(filters.joined) + u' '));
}

void TableRows::notKnown()
{
    add(noValue());
}

void TableRows::endRow()
{
    Q_ASSERT(m_cells.size() % m_columns.size() == 0);
}

QByteArray TableRows::take()
{
    QByteArray table;
    size_t rowSize = 1;
    for (const uint32_t width : m_widths)
        rowSize += width + 2;
    table.reserve(qsizetype(rowSize * m_cells.size() / m_columns.size() + size_t(m_text.size())));
    qsizetype at = 0;
    for (size_t number = 0; number < m_cells.size(); ++number) {
        const Cell &cell = m_cells[number];
        const size_t column = number % m_columns.size();
        const bool isLast = column + 1 == m_columns.size();
        const qsizetype padding = qsizetype(m_widths[column] - cell.width);
        if (m_columns[column].isNumber)
            table.append(padding, ' ');
        table.append(m_text.constData() + at, qsizetype(cell.size));
        at += qsizetype(cell.size);
        if (isLast)
            table += '\n';
        else
            table.append(m_columns[column].isNumber ? 2 : padding + 2, ' ');
    }
    return table;
}

} // namespace tokendeck::cli
