// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/rows/row_writer.h"
#include "models/base/output/csv_text.h"

namespace tokendeck::cli {

//! Rows as CSV with a head, commas and CRLF (RFC 4180), without a byte order mark. On a terminal
//! texts are shown as in a table: what would steer it is marked.
class CsvRows final : public RowWriter {
public:
    CsvRows(const RowFormat &format, const std::vector<RowColumn> &columns);

    void text(const QString &text) override;
    void word(const QString &shown, const QString &key) override;
    void number(std::optional<qint64> number) override;
    void flag(std::optional<bool> flag) override;
    //! Never is the word "never".
    void time(const StatedTime &time) override;
    void token(const Secret &token) override;
    //! "env:prod AND team:web"; a filter that is not known is "filter 7".
    void filters(const WrittenFilters &filters) override;
    void notKnown() override;
    void endRow() override;
    [[nodiscard]] QByteArray take() override;

private:
    const RowFormat m_format;
    CsvText m_csv;
};

} // namespace tokendeck::cli
