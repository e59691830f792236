// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/formats/report_file.h"

#include "models/base/safe_file.h"
#include "services/reports/formats/report_json.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! No report is larger: 100,000 tokens take less than a fifth of it.
constexpr qint64 MostReportBytes = qint64(512) * 1024 * 1024;

} // namespace

ReportOutcome<Report> readReportFile(const QString &path)
{
    const SafeFile file(QFileInfo(path).absoluteFilePath());
    const auto failed = [](const FileProblem &problem) {
        return reportFailure({.problem = asProblem(problem)});
    };
    const FileOutcome<std::optional<QByteArray>> bytes = file.read(MostReportBytes);
    if (!bytes)
        return failed(bytes.error());
    if (!*bytes)
        return failed(
            file.problem(QCoreApplication::translate("FileProblem", "there is no such file")));
    if (std::optional<Report> report = reportOfJson(**bytes))
        return *std::move(report);
    if (isNewerReport(**bytes))
        return reportFailure({.kind = ReportProblem::Kind::NewerVersion});
    return reportFailure({.kind = ReportProblem::Kind::NoReport,
                          .problem = asProblem(file.problem(QCoreApplication::translate(
                              "FileProblem", "it is not a report that was saved as JSON")))});
}

} // namespace tokendeck
