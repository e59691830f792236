// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/base/arguments.h"
#include "models/domain/secret.h"
#include "models/domain/shared_token.h"
#include "models/domain/stated_time.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tokendeck::cli {

//! A column of the rows that a command writes.
struct RowColumn {
    QString key; //!< in JSON and as CSV's head; stays the same for good
    QString title; //!< as a table's head
    bool isNumber = false; //!< a table aligns it right
};

//! The filters of a token, as far as they are known.
struct WrittenFilters {
    struct One {
        qint32 id = 0;
        QString field; //!< empty where neither it nor the value is known
        QString value;
    };
    std::vector<One> filters;
    FilterOperator joined = FilterOperator::And;
};

//! Writes rows in one of the formats of --format: cell by cell, in the order of the columns. What
//! is not known is null for programs and a dash for people, and never a value.
//!
//! A table is for people alone: names are isolated, times are said from now, and its text may be
//! another one in another version. JSON has each value as it is. CSV (RFC 4180) has UTC times, and
//! guards texts that a spreadsheet would run.
class RowWriter {
public:
    virtual ~RowWriter() = default;

    //! An empty one: there is none.
    virtual void text(const QString &text) = 0;
    //! One that is a word of this program, as people read it and as programs do.
    virtual void word(const QString &shown, const QString &key) = 0;
    //! One that this program says, with names in it that are isolated.
    void sentence(const QString &text);
    virtual void number(std::optional<qint64> number) = 0;
    virtual void flag(std::optional<bool> flag) = 0;
    virtual void time(const StatedTime &time) = 0;
    //! Masked, unless tokens are revealed. An empty one is not known.
    virtual void token(const Secret &token) = 0;
    virtual void filters(const WrittenFilters &filters) = 0;
    virtual void notKnown() = 0;
    virtual void endRow() = 0;

    //! All that was written, with head and end.
    [[nodiscard]] virtual QByteArray take() = 0;
};

//! How rows are written.
struct RowFormat {
    enum class Kind { Table, Json, Csv };

    Kind kind = Kind::Table;
    bool reveal = false; //!< tokens stand there in full
    bool isSeen = false; //!< by a person, on a terminal, whatever they are written for
    TimePoint now;
};

//! The format that --format names, and --reveal.
[[nodiscard]] RowFormat rowFormatOf(const Arguments &arguments, TimePoint now);
[[nodiscard]] std::unique_ptr<RowWriter> makeRowWriter(const RowFormat &format,
                                                       std::vector<RowColumn> columns);

} // namespace tokendeck::cli
