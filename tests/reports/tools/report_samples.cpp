// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/formats/report_csv.h"
#include "services/reports/formats/report_json.h"
#include "tests/insight/estate_builder.h"
#include "tests/reports/support/nasty_names.h"
#include "tests/reports/support/sample_report.h"
#include "ui/reports/report_output.h"
#include "words/reports/comparison_html.h"
#include "words/reports/report_html.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

//! As many tokens as fill some pages, with names that are hard to print among them.
Report longReport()
{
    Report report = sampleReport();
    const std::vector<QString> nasty = nastyNames(120);
    for (int number = 0; number < 120; ++number) {
        TokenLine line = report.lines[size_t(number) % report.lines.size()];
        line.object.id = 5000 + number;
        line.name = u"Token number %1"_s.arg(number);
        if (number % 3 == 0)
            line.createdBy = nasty[size_t(number)];
        report.lines.push_back(line);
    }
    report.lines.front().name =
        u"aNameOfOneWordThatIsLongerThanAnyColumnOfAnyTableOnAnyPaper"_s.repeated(2);
    return ordered(std::move(report));
}

Comparison comparisonOf(const Report &after)
{
    Report before = after;
    before.madeAt -= std::chrono::days(1);
    std::erase_if(before.lines, [](const TokenLine &line) { return line.object.id % 5 == 1; });
    for (TokenLine &line : before.lines) {
        if (line.object.id % 7 == 0)
            line.name += u" (old)"_s;
        if (line.filters && line.object.id % 4 == 0)
            line.filters->filters.emplace_back(u"tenant"_s, u"northwind"_s);
        if (line.expiresAt && line.object.id % 6 == 0)
            line.expiresAt = Now;
    }
    return compareReports(std::make_shared<const Report>(ordered(before)),
                          std::make_shared<const Report>(after));
}

QByteArray namesJson(const std::vector<QString> &names)
{
    QJsonArray all;
    for (const QString &name : names)
        all.append(name);
    return QJsonDocument(all).toJson();
}

} // namespace

//! Writes a file of each kind into a folder, for what reads them beside this project.
int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    bool isWritten = true;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            && !bytes.isEmpty() && isWritten;
    };
    const std::vector<QString> names = nastyNames(10'000);
    const Report nasty = reportOfNames(names);
    write(u"names.json"_s, namesJson(names));
    write(u"names-comma.csv"_s, reportCsv(nasty, {}));
    write(u"names-semicolon.csv"_s, reportCsv(nasty, {.separator = ';', .byteOrderMark = true}));
    write(u"names-report.json"_s, reportJson(nasty));
    const Report report = longReport();
    const Comparison comparison = comparisonOf(report);
    write(u"report.json"_s, reportJson(report));
    write(u"comparison.json"_s, comparisonJson(comparison));
    write(u"report.html"_s, reportHtml(report));
    write(u"comparison.html"_s, comparisonHtml(comparison));
    for (const auto &[paper, name] :
         {std::pair{QPageSize::A4, u"a4"_s}, std::pair{QPageSize::Letter, u"letter"_s}}) {
        const ReportOutput output{.format = ReportFormat::Pdf, .paper = paper};
        write(u"report-%1.pdf"_s.arg(name), fileOf(report, output));
        write(u"comparison-%1.pdf"_s.arg(name), fileOf(comparison, output));
    }
    return isWritten ? 0 : 1;
}
