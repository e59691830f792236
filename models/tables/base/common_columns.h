// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/names/display_name.h"
#include "models/tables/base/list_segment.h"
#include "words/base/time_words.h"

namespace tokendeck {

//! \p time as a column is sorted by it.
[[nodiscard]] inline qint64 sortNumberOf(const std::optional<TimePoint> &time)
{
    return time ? time->time_since_epoch().count() : UnknownNumber;
}

//! Tells rows of the same name apart: it stays as long as what a row is looked at for, but for the
//! date by which something has to be done.
inline constexpr ColumnWidth AccountWidth{.minimum = 8, .preferred = 14, .priority = 3};

//! What a row is known by: it gives way last, and cannot be hidden.
[[nodiscard]] inline TableColumn nameHead(const QString &key, const QString &title)
{
    return {.key = key, .title = title, .width = {13, 19, 4, 1, 38}, .canBeHidden = false};
}

// Columns that several lists have. Only their heads differ.

//! A text of the row, of the admin's own.
template <auto Member, typename Column> [[nodiscard]] Column textColumn(const TableColumn &head)
{
    using Cell = typename Column::Cell;
    return {.head = head,
            .text = [](const Cell &cell) { return orNone(cell.row.*Member); },
            .sortText = [](const Cell &cell) { return cell.row.*Member; },
            .searchText = [](const Cell &cell) { return cell.row.*Member; },
            .differs =
                [](const auto &a, const auto &b) {
                    return a.*Member != b.*Member;
                }};
}

//! When something happened, which may not be known.
template <auto Member, typename Column> [[nodiscard]] Column timeColumn(const TableColumn &head)
{
    using Cell = typename Column::Cell;
    return {.head = head,
            .text = [](const Cell &cell) { return timeSince(cell.now, cell.row.*Member); },
            .toolTip = [](const Cell &cell) { return exactTimeOrNone(cell.row.*Member); },
            .sortNumber = [](const Cell &cell) { return sortNumberOf(cell.row.*Member); },
            .differs =
                [](const auto &a, const auto &b) {
                    return a.*Member != b.*Member;
                }};
}

//! The mask with its Copy, which is what the list is for.
template <typename Column> [[nodiscard]] Column tokenColumn(const QString &title)
{
    using Cell = typename Column::Cell;
    return {
        .head = {.key = QStringLiteral("token"),
                 .title = title,
                 .cells = CellKind::Token,
                 .width = {0, 0, 5}},
        .text = [](const Cell &cell) { return maskedText(cell.row.token, cell.context.locked); },
        .spoken = [](const Cell &cell) { return spokenMask(cell.row.token, cell.context.locked); },
        .usualTone = Tone::Normal,
        .sortText = [](const Cell &cell) { return cell.maskForSearch(); },
        .searchText = [](const Cell &cell) { return cell.maskForSearch(); },
        .differs =
            [](const auto &a, const auto &b) {
                return a.token.masked() != b.token.masked();
            }};
}

//! The account of the connection.
template <typename Column> [[nodiscard]] Column accountColumn(const TableColumn &head)
{
    using Cell = typename Column::Cell;
    return {.head = head,
            .text = [](const Cell &cell) { return isolated(cell.context.shownAccount); },
            .sortText = [](const Cell &cell) { return cell.context.shownAccount; },
            .searchText = [](const Cell &cell) { return cell.context.shownAccount; },
            .isOfConnection = true};
}

[[nodiscard]] TableColumn connectionHead();
//! \p parts in one line: "Acme · EU customers · Europe". Those that are empty are left out.
[[nodiscard]] QString connectionText(QStringList parts);

//! The connection with its group and its region. Shown where several stand in one table, whose
//! accounts may have the same names.
template <typename Column> [[nodiscard]] Column connectionColumn()
{
    using Cell = typename Column::Cell;
    // The group first, so that its connections stand together where the column is sorted.
    const auto plain = [](const Cell &cell) {
        return connectionText(
            {cell.context.marks.group, cell.context.connectionName, cell.context.regionName});
    };
    return {.head = connectionHead(),
            // What is cut off says least: the mark beside it tells the group, too.
            .text =
                [](const Cell &cell) {
                    return connectionText({isolated(cell.context.connectionName),
                                           isolated(cell.context.marks.group),
                                           cell.context.regionName});
                },
            .sortText = plain,
            .searchText = plain,
            .isOfConnection = true};
}

template <typename Column> [[nodiscard]] Column idColumn(const QString &title)
{
    using Cell = typename Column::Cell;
    return {.head = {.key = QStringLiteral("id"),
                     .title = title,
                     .cells = CellKind::Number,
                     .width = {7, 7},
                     .hiddenAtFirst = true},
            .text = [](const Cell &cell) { return QString::number(cell.row.id.value()); },
            .sortNumber = [](const Cell &cell) { return qint64(cell.row.id.value()); },
            .searchText = [](const Cell &cell) { return QString::number(cell.row.id.value()); },
            .isId = true};
}

} // namespace tokendeck
