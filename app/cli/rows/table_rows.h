// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/rows/row_writer.h"

#include <cstdint>

namespace tokendeck::cli {

//! Rows as a table for people: columns with a head, as wide as their widest cell.
class TableRows final : public RowWriter {
public:
    TableRows(const RowFormat &format, std::vector<RowColumn> columns);

    void text(const QString &text) override;
    void word(const QString &shown, const QString &key) override;
    void number(std::optional<qint64> number) override;
    void flag(std::optional<bool> flag) override;
    void time(const StatedTime &time) override;
    void token(const Secret &token) override;
    void filters(const WrittenFilters &filters) override;
    void notKnown() override;
    void endRow() override;
    [[nodiscard]] QByteArray take() override;

private:
    struct Cell {
        uint32_t size = 0; //!< bytes of m_text
        uint32_t width = 0; //!< columns of a terminal
    };

    void add(const QString &cell);

    const RowFormat m_format;
    const std::vector<RowColumn> m_columns;
    std::vector<uint32_t> m_widths;
    QByteArray m_text; //!< of all cells, one behind the other
    std::vector<Cell> m_cells;
};

} // namespace tokendeck::cli
