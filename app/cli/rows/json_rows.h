// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/rows/row_writer.h"

namespace tokendeck::cli {

//! Rows as an array of JSON objects, one in each line.
class JsonRows final : public RowWriter {
public:
    JsonRows(const RowFormat &format, std::vector<RowColumn> columns);

    void text(const QString &text) override;
    void word(const QString &shown, const QString &key) override;
    void number(std::optional<qint64> number) override;
    void flag(std::optional<bool> flag) override;
    //! Never is the word "never".
    void time(const StatedTime &time) override;
    void token(const Secret &token) override;
    //! [{"id": 1, "field": "env", "value": "prod"}, {"id": 2}]
    void filters(const WrittenFilters &filters) override;
    void notKnown() override;
    void endRow() override;
    [[nodiscard]] QByteArray take() override;

private:
    //! Begins the next member.
    QByteArray &next();

    const RowFormat m_format;
    std::vector<QByteArray> m_names; //!< "\"name\": "
    QByteArray m_json;
    size_t m_column = 0;
    bool m_hasRows = false;
};

} // namespace tokendeck::cli
