// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/output/csv_text.h"
#include "services/reports/compare/comparison.h"
#include "words/reports/html_page.h"

#include <QByteArray>
#include <QPageSize>
#include <QString>

#include <array>

namespace tokendeck {

enum class ReportFormat { Csv, Json, Html, Pdf };
inline constexpr std::array AllReportFormats{ReportFormat::Csv, ReportFormat::Json,
                                             ReportFormat::Html, ReportFormat::Pdf};

//! How a report is written.
struct ReportOutput {
    ReportFormat format = ReportFormat::Csv;
    CsvOptions csv = {.byteOrderMark = true}; //!< of CSV
    QPageSize::PageSizeId paper = QPageSize::A4; //!< of PDF
};

//! "csv".
[[nodiscard]] QString suffixOf(ReportFormat format);
//! What a format is for: "Table (CSV), for spreadsheets".
[[nodiscard]] QString formatName(ReportFormat format);
//! The same for a file dialog: "Table (*.csv)".
[[nodiscard]] QString fileFilter(ReportFormat format);

//! \p report as a page to be read and printed.
[[nodiscard]] HtmlPage pageOf(const Report &report);
[[nodiscard]] HtmlPage pageOf(const Comparison &comparison);
//! \p report as a file; empty where there was too little memory for it. For the background.
[[nodiscard]] QByteArray fileOf(const Report &report, const ReportOutput &output);
[[nodiscard]] QByteArray fileOf(const Comparison &comparison, const ReportOutput &output);

} // namespace tokendeck
