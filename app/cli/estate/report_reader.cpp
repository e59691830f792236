// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/estate/report_reader.h"

#include "services/reports/formats/report_file.h"
#include "words/base/name_words.h"
#include "words/lists/problem_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

struct ReportReading {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ReportReader)
};

} // namespace

Step<SharedReport> ReportReader::now()
{
    if (const auto findings = m_estate.readFindings(); !findings)
        return leave(findings.error());
    Core &core = m_estate.core();
    const Awaited report = std::make_shared<std::optional<Outcome<SharedReport>>>();
    core.reports().setKeyUse(KeyUse::ReadOnly);
    core.reports().makeReport(m_estate.connections(), &m_estate.waiter(),
                              [this, report](SharedReport made) {
                                  *report = std::move(made);
                                  m_estate.waiter().look();
                              });
    return await(report, ReportReading::tr("the report"));
}

Step<SharedReport> ReportReader::named(const QString &word)
{
    if (word == u"now")
        return now();
    if (const QDate asked = QDate::fromString(word, Qt::ISODate); asked.isValid())
        return day(asked);
    return file(word);
}

Step<SharedReport> ReportReader::day(const QDate &day)
{
    if (const Step<void> opened = m_estate.open(); !opened)
        return leave(opened.error());
    const Awaited report = std::make_shared<std::optional<Outcome<SharedReport>>>();
    m_estate.core().reports().readDay(m_estate.connections(), day, &m_estate.waiter(),
                                      [this, report](Outcome<SharedReport> read) {
                                          *report = std::move(read);
                                          m_estate.waiter().look();
                                      });
    return await(report, ReportReading::tr("the snapshots of %1").arg(day.toString(Qt::ISODate)));
}

Step<SharedReport> ReportReader::file(const QString &path)
{
    Outcome<Report> report = readReportFile(path);
    if (report)
        return std::make_shared<const Report>(*std::move(report));
    return m_console.refuse(ExitCode::NotRead,
                            readingWords(report.error(), quotedName(path)).text());
}

Step<SharedReport> ReportReader::await(const Awaited &report, const QString &object)
{
    // What is waited for is on this computer, and ends by itself: the keychain has its deadline.
    if (m_estate.waiter().until([&report] { return report->has_value(); })
        == Waiter::End::Interrupted)
        return leave(ExitCode::Interrupted);
    const Outcome<SharedReport> &answer = **report;
    if (answer)
        return *answer;
    return m_console.refuse(ExitCode::NotRead, readingWords(answer.error(), object).text());
}

} // namespace tokendeck::cli
