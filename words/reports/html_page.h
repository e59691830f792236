// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace tokendeck {

//! How a line of a cell looks.
enum class HtmlTone { Normal, Strong, Dim, Fixed, Warning, Danger };

//! Plain text: it is escaped where it is written.
struct HtmlLine {
    QString text;
    HtmlTone tone = HtmlTone::Normal;
};

//! Lines, one below the other.
using HtmlCell = std::vector<HtmlLine>;

struct HtmlColumn {
    QString title;
    int percent = 10; //!< of the width; those of a table make 100
};

struct HtmlTable {
    QString title; //!< above it
    std::vector<HtmlColumn> columns;
    std::vector<std::vector<HtmlCell>> rows; //!< as many cells in each as there are columns
};

//! A page that is read and printed: light, on any paper laid across, no script, nothing from
//! outside. All of it is plain text.
struct HtmlPage {
    QString title;
    QStringList sentences; //!< below the title, a paragraph each
    std::vector<HtmlTable> tables;
};

//! \p page as a file in UTF-8.
[[nodiscard]] QByteArray htmlFile(const HtmlPage &page);

//! A part of a page as a file of its own: what is laid out by itself, as the time for that grows
//! with the square of a table's length.
struct HtmlPart {
    QByteArray html; //!< the head of the page, or one table with its heads
    bool continues = false; //!< the table of the part before it goes on
};
//! \p page in parts, the tables in such of \p rows each at most.
[[nodiscard]] std::vector<HtmlPart> htmlParts(const HtmlPage &page, size_t rows);

} // namespace tokendeck
