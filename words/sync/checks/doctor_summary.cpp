// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/name_words.h"
#include "words/sync/checks/doctor_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct Summed {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::DoctorWords)
};

QStringList titlesOf(const DoctorReport &report, Verdict verdict)
{
    QStringList titles;
    for (const DoctorLine &line : report.lines) {
        if (line.verdict == verdict)
            titles.append(doctorTitle(line.check));
    }
    return titles;
}

//! What keeps everything else from working. The token is not to blame for what a server answers.
QString obstacleOf(const DoctorReport &report)
{
    const auto line = std::ranges::find(report.lines, Verdict::Problem, &DoctorLine::verdict);
    return line->finding == DoctorFinding::AnswerFailed ? failureReason(*line->problem)
                                                        : doctorTitle(line->check);
}

QString momentInUtc(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count())
        .toUTC()
        .toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

} // namespace

QString doctorHeadline(const DoctorFacts &facts, const DoctorReport &report)
{
    switch (report.outcome) {
    case DoctorOutcome::Pending:
        return Summed::tr("Checking the connection…");
    case DoctorOutcome::Works:
        return Summed::tr("Tokendeck can work with this connection.");
    case DoctorOutcome::WorksInPart:
        return Summed::tr("Tokendeck can work with this connection, with problems at: %1.")
            .arg(shownList(titlesOf(report, Verdict::Problem), DoctorCheckCount));
    case DoctorOutcome::Fails:
        return Summed::tr("Tokendeck cannot work with this connection. What keeps it: %1.")
            .arg(obstacleOf(report));
    case DoctorOutcome::NotKnown:
        break;
    }
    return facts.hasToken
        ? Summed::tr("Whether Tokendeck can work with this connection is not known: not "
                     "everything was checked.")
        : Summed::tr("Whether Tokendeck can work with this connection is not known: there is no "
                     "API token to ask with.");
}

QString doctorCounts(const DoctorReport &report)
{
    QStringList parts;
    const int problems = report.count(Verdict::Problem);
    const int remarks = report.count(Verdict::Remark);
    const int unchecked = report.count(Verdict::NotChecked);
    if (problems > 0)
        parts.append(Summed::tr("%n problems", nullptr, problems));
    else if (remarks == 0)
        parts.append(Summed::tr("No problems"));
    if (remarks > 0)
        parts.append(Summed::tr("%n remarks", nullptr, remarks));
    if (unchecked > 0)
        parts.append(Summed::tr("%n not checked", nullptr, unchecked));
    return parts.join(u", "_s);
}

QString doctorCopyText(const DoctorFacts &facts, const DoctorReport &report, TimePoint now,
                       const QStringList &secrets)
{
    QStringList lines{doctorHeadline(facts, report),
                      u"%1, %2"_s.arg(facts.apiUrl.authority(), momentInUtc(now)), QString()};
    for (const DoctorLine &line : report.lines) {
        const DoctorText said = doctorText(facts, line);
        QStringList parts{said.text, said.note, tookText(line)};
        parts.removeAll(QString());
        // What was not checked says so itself.
        const QString verdict = line.verdict == Verdict::NotChecked
            ? QString()
            : u" [%1]"_s.arg(verdictWord(line.verdict));
        lines.append(u"%1%2: %3"_s.arg(doctorTitle(line.check), verdict, parts.join(u" · "_s)));
    }
    lines.append({QString(), doctorCounts(report)});
    return withoutWords(lines.join(u'\n'), secrets) + u'\n';
}

QString withoutWords(QString text, const QStringList &words)
{
    for (const QString &word : words) {
        if (word.isEmpty())
            continue;
        // A dot or a hyphen would make it a part of another name.
        const QRegularExpression whole(u"(?<![\\w.-])"_s + QRegularExpression::escape(word)
                                           + u"(?![\\w-]|\\.\\w)"_s,
                                       QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption);
        text.replace(whole, u"…"_s);
    }
    return text;
}

} // namespace tokendeck
