// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rows/row_writer.h"

#include "app/cli/rows/csv_rows.h"
#include "app/cli/rows/json_rows.h"
#include "app/cli/rows/table_rows.h"
#include "models/base/system/system.h"
#include "models/domain/names/display_name.h"

using namespace Qt::StringLiterals;

namespace tokendeck::cli {

void RowWriter::sentence(const QString &text)
{
    word(text, withoutIsolates(text));
}

RowFormat rowFormatOf(const Arguments &arguments, TimePoint now)
{
    const QString name = arguments.value(u"format"_s);
    return {.kind = name == u"json" ? RowFormat::Kind::Json
                : name == u"csv"    ? RowFormat::Kind::Csv
                                    : RowFormat::Kind::Table,
            .reveal = arguments.isSet(u"reveal"_s),
            .isSeen = isTerminal(StandardStream::Output),
            .now = now};
}

std::unique_ptr<RowWriter> makeRowWriter(const RowFormat &format, std::vector<RowColumn> columns)
{
    switch (format.kind) {
    case RowFormat::Kind::Table:
        return std::make_unique<TableRows>(format, std::move(columns));
    case RowFormat::Kind::Json:
        return std::make_unique<JsonRows>(format, std::move(columns));
    case RowFormat::Kind::Csv:
        return std::make_unique<CsvRows>(format, std::move(columns));
    }
    Q_UNREACHABLE();
}

} // namespace tokendeck::cli
