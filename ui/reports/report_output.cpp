// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/report_output.h"

#include "services/reports/formats/report_csv.h"
#include "services/reports/formats/report_json.h"
#include "ui/reports/report_pdf.h"
#include "words/reports/comparison_html.h"
#include "words/reports/report_html.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct OutputWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ReportOutput)
};

//! What makes the content of a file in each format.
template <typename Content> struct Writers {
    QByteArray (*csv)(const Content &, const CsvOptions &);
    QByteArray (*json)(const Content &);
};

template <typename Content>
QByteArray written(const Content &content, const ReportOutput &output,
                   const Writers<Content> &writers)
{
    switch (output.format) {
    case ReportFormat::Csv:
        return writers.csv(content, output.csv);
    case ReportFormat::Json:
        return writers.json(content);
    case ReportFormat::Html:
        return htmlFile(pageOf(content));
    case ReportFormat::Pdf:
        return pdfOf(pageOf(content), output.paper);
    }
    return {};
}

} // namespace

QString suffixOf(ReportFormat format)
{
    static constexpr std::array suffixes{"csv"_L1, "json"_L1, "html"_L1, "pdf"_L1};
    return suffixes[size_t(format)];
}

QString formatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Csv:
        return OutputWords::tr("Table for spreadsheets (CSV)");
    case ReportFormat::Json:
        return OutputWords::tr("Data for programs, and to compare with (JSON)");
    case ReportFormat::Html:
        return OutputWords::tr("Page for a browser (HTML)");
    case ReportFormat::Pdf:
        return OutputWords::tr("Document to print (PDF)");
    }
    return {};
}

QString fileFilter(ReportFormat format)
{
    return u"%1 (*.%2)"_s.arg(suffixOf(format).toUpper(), suffixOf(format));
}

HtmlPage pageOf(const Report &report)
{
    return reportPage(report);
}

HtmlPage pageOf(const Comparison &comparison)
{
    return comparisonPage(comparison);
}

QByteArray fileOf(const Report &report, const ReportOutput &output)
{
    return written<Report>(report, output, {reportCsv, reportJson});
}

QByteArray fileOf(const Comparison &comparison, const ReportOutput &output)
{
    return written<Comparison>(comparison, output, {comparisonCsv, comparisonJson});
}

} // namespace tokendeck
