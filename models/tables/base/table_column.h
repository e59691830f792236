// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/base/table_roles.h"

#include <QString>
#include <QVariant>

#include <optional>

namespace tokendeck {

//! How wide a column wants to be, in average characters of the font.
struct ColumnWidth {
    double minimum = 6;
    double preferred = 12;
    int priority = 1; //!< columns of a lower priority give way first
    int stretch = 0; //!< its part of what is left over
    //! It is never narrower than what stands in it, up to so many characters: a name or a date that
    //! is cut says nothing. 0 where cells are cut well, as pills are.
    double whole = 26;
};

//! "on 30 Nov 2026", the longest that a time is written; digits are wide.
inline constexpr double DateChars = 15;

//! The key of the column with the connection that lists a row, and its region.
inline constexpr auto ConnectionColumnKey = "region";

//! What a table says of one of its columns, whatever its rows.
struct TableColumn {
    //! Names the column for good: the remembered view finds it by this word.
    QString key;
    QString title; //!< in the header
    CellKind cells = CellKind::Text;
    ColumnWidth width; //!< a column of tokens is as wide as they are
    QString toolTip; //!< of the header; may be empty
    bool hiddenAtFirst = false; //!< until the admin wants it
    bool canBeHidden = true;
    //! What the first click on the header sorts by; absent: the newest and the most first, texts
    //! from A to Z.
    std::optional<Qt::SortOrder> firstOrder = {};
};

//! What a header says of \p column in \p role.
[[nodiscard]] QVariant headerOf(const TableColumn &column, int role);
//! Figures stand at the right.
[[nodiscard]] Qt::Alignment alignmentOf(const TableColumn &column);

} // namespace tokendeck
