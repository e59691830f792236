// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/estate/report_reader.h"

#include "app/cli/base/problem_text.h"
#include "services/reports/formats/report_file.h"
#include "words/base/name_words.h"
#include "words/base/time_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct ReportReading {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ReportReader)
};

//! Names standard input.
const QString Input = u"-"_s;

bool isFileFailure(const ReportProblem &problem)
{
    return problem.kind == ReportProblem::Kind::NoReport
        || (problem.kind == ReportProblem::Kind::Failed
            && problem.problem.kind == ProblemKind::FileFailed);
}

} // namespace

Step<SharedReport> ReportReader::now(const SharedReport &earlier)
{
    if (const auto findings = m_estate.readFindings(); !findings)
        return leave(findings.error());
    Core &core = m_estate.core();
    const auto report = std::make_shared<std::optional<SharedReport>>();
    core.reports().setKeyUse(KeyUse::ReadOnly);
    core.reports().makeReportSince(earlier, m_estate.connections(), &m_estate.waiter(),
                                   answerInto(report));
    if (const Step<void> made = await(report); !made)
        return leave(made.error());
    return **report;
}

Step<SharedReport> ReportReader::named(const QString &word, const SharedReport &earlier)
{
    if (word == u"now")
        return now(earlier);
    static const QRegularExpression dated(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    if (!dated.match(word).hasMatch())
        return file(word);
    if (const QDate asked = QDate::fromString(word, Qt::ISODate); asked.isValid())
        return day(asked);
    return m_console.refuse(ExitCode::WrongUse, ReportReading::tr("There is no day %1.").arg(word));
}

Step<SharedReport> ReportReader::day(const QDate &day)
{
    if (const Step<void> opened = m_estate.open(); !opened)
        return leave(opened.error());
    if (day > localTime(m_estate.core().clock().now()).date())
        return m_console.refuse(
            ExitCode::WrongUse,
            ReportReading::tr("%1 is yet to come.").arg(day.toString(Qt::ISODate)));
    const auto report = std::make_shared<std::optional<ReportOutcome<SharedReport>>>();
    m_estate.core().reports().readDay(m_estate.connections(), day, &m_estate.waiter(),
                                      answerInto(report));
    if (const Step<void> read = await(report); !read)
        return leave(read.error());
    if (**report)
        return ***report;
    const ReportProblem &problem = (*report)->error();
    if (problem.kind == ReportProblem::Kind::NoSnapshot)
        return refuseDay(day);
    return refuse(problem, ReportReading::tr("the snapshots of %1").arg(day.toString(Qt::ISODate)));
}

Step<SharedReport> ReportReader::refuseDay(const QDate &day)
{
    const auto days = std::make_shared<std::optional<std::vector<QDate>>>();
    m_estate.core().reports().findDays(m_estate.connections(), &m_estate.waiter(),
                                       answerInto(days));
    if (const Step<void> found = await(days); !found)
        return leave(found.error());
    return m_console.refuse(
        ExitCode::NotRead,
        (*days)->empty()
            ? ReportReading::tr("There is no snapshot yet. The window takes one of each account on "
                                "every day on which it has read all its lists.")
            : ReportReading::tr("There is no snapshot of %1 or before; the first is of %2.")
                  .arg(day.toString(Qt::ISODate), (*days)->back().toString(Qt::ISODate)));
}

Step<SharedReport> ReportReader::file(const QString &path)
{
    Step<ReportOutcome<Report>> read = readFile(path);
    if (!read)
        return leave(read.error());
    ReportOutcome<Report> report = *std::move(read);
    if (report)
        return std::make_shared<const Report>(*std::move(report));
    if (path != Input && !QFileInfo::exists(path))
        return m_console.refuse(ExitCode::NotRead,
                                ReportReading::tr("There is no file %1; and it is neither “now” "
                                                  "nor a day such as 2026-11-26.")
                                    .arg(quotedName(path)));
    const ReportProblem &problem = report.error();
    // It names the file itself.
    if (isFileFailure(problem))
        return m_console.refuse(ExitCode::NotRead,
                                ReportReading::tr("Not read: %1.").arg(problem.problem.detail));
    return refuse(problem, quotedName(path));
}

Step<ReportOutcome<Report>> ReportReader::readFile(const QString &path)
{
    const QFileInfo info(path);
    const bool isInput = path == Input;
    // A shell hands the output of a command on as a pipe with a name.
    if (!isInput && (!info.exists() || info.isFile() || info.isDir()))
        return readReportFile(path);
    if (isInput && std::exchange(m_inputIsRead, true))
        return m_console.refuse(
            ExitCode::WrongUse,
            ReportReading::tr("Standard input can be one of the sides, and not both."));
    const QString name = isInput ? ReportReading::tr("standard input") : path;
    const Step<QByteArray> bytes =
        m_console.read(isInput ? QString() : path, MostReportBytes, name);
    if (!bytes)
        return leave(bytes.error());
    return readReport(*bytes, name);
}

tl::unexpected<ExitCode> ReportReader::refuse(const ReportProblem &problem, const QString &object)
{
    if (isFileFailure(problem))
        return m_console.refuse(
            ExitCode::NotRead,
            ReportReading::tr("%1 cannot be read: %2.").arg(object, problem.problem.detail));
    return m_console.refuse(
        ExitCode::NotRead,
        problem.kind == ReportProblem::Kind::NewerVersion
            ? ReportReading::tr("A newer version of Tokendeck has written %1.").arg(object)
            : problemText(problem.problem, object));
}

} // namespace tokendeck::cli
