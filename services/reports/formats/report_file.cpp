// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/formats/report_file.h"

#include "models/base/safe_file.h"
#include "services/reports/formats/report_json.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tokendeck {

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
    return readReport(**bytes, file.path());
}

ReportOutcome<Report> readReport(const QByteArray &bytes, const QString &name)
{
    // An editor, or PowerShell, may have put a mark before it, which is no part of JSON (RFC 8259,
    // 8.1).
    const QByteArray json = bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
    if (std::optional<Report> report = reportOfJson(json))
        return *std::move(report);
    if (isNewerReport(json))
        return reportFailure({.kind = ReportProblem::Kind::NewerVersion});
    return reportFailure({.kind = ReportProblem::Kind::NoReport,
                          .problem = asProblem(SafeFile(name).problem(QCoreApplication::translate(
                              "FileProblem", "it is not a report that was saved as JSON")))});
}

} // namespace tokendeck
