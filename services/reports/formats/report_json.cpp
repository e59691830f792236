// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/formats/report_json.h"

#include "services/reports/formats/line_json.h"
#include "services/reports/formats/report_words.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

const QString ReportFormat = u"tokendeck-report"_s;
const QString ComparisonFormat = u"tokendeck-comparison"_s;
//! Of both. Members may be added to a version, none goes or means something else.
constexpr int Version = 1;

QJsonValue lineOrNull(const TokenLine *line)
{
    return line ? QJsonValue(lineJson(*line)) : QJsonValue();
}

QJsonObject sideJson(const Report &report)
{
    return {
        {u"madeAt"_s, utcWord(report.madeAt)},
        {u"fingerprintKey"_s, report.keyId.isEmpty() ? QJsonValue() : QJsonValue(report.keyId)}};
}

QJsonObject differenceJson(const Difference &difference)
{
    QJsonObject json{{u"change"_s, DifferenceWords[size_t(difference.kind)]}};
    const bool isOfList =
        difference.kind == DifferenceKind::NotKnown && difference.doubt == DoubtKind::ListUnread;
    if (difference.kind == DifferenceKind::FiltersChanged)
        json.insert(u"visible"_s, VisibilityWords[size_t(difference.visibility)]);
    if (difference.kind == DifferenceKind::NotKnown)
        json.insert(u"why"_s, DoubtWords[size_t(difference.doubt)]);
    if (isOfList) {
        json.insert(u"list"_s, listJson(difference.list));
        json.insert(u"tokens"_s, difference.tokens);
        json.insert(u"unreadBefore"_s, difference.unreadBefore);
        json.insert(u"unreadAfter"_s, difference.unreadAfter);
    } else {
        json.insert(u"before"_s, lineOrNull(difference.before));
        json.insert(u"after"_s, lineOrNull(difference.after));
    }
    return json;
}

} // namespace

QByteArray reportJson(const Report &report)
{
    QJsonArray lists;
    for (const ReportList &list : report.lists)
        lists.append(listJson(list));
    QJsonArray tokens;
    for (const TokenLine &line : report.lines)
        tokens.append(lineJson(line));
    QJsonObject json = sideJson(report);
    json.insert(u"format"_s, ReportFormat);
    json.insert(u"version"_s, Version);
    json.insert(u"score"_s, report.score ? QJsonValue(scoreJson(*report.score)) : QJsonValue());
    json.insert(u"lists"_s, lists);
    json.insert(u"tokens"_s, tokens);
    return QJsonDocument(json).toJson();
}

std::optional<Report> reportOfJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(withGuardedMarks(bytes)).object();
    const std::optional<TimePoint> madeAt = utcTime(json[u"madeAt"_s].toString());
    const QJsonValue score = json[u"score"_s];
    const bool isReport = json[u"format"_s] == ReportFormat && json[u"version"_s] == Version
        && madeAt && json[u"lists"_s].isArray() && json[u"tokens"_s].isArray();
    if (!isReport)
        return std::nullopt;
    Report report{.madeAt = *madeAt, .keyId = json[u"fingerprintKey"_s].toString()};
    if (!score.isNull()) {
        report.score = scoreOfJson(score.toObject());
        if (!report.score)
            return std::nullopt;
    }
    for (const QJsonValue &each : json[u"lists"_s].toArray()) {
        std::optional<ReportList> list = listOfJson(each.toObject());
        if (!list)
            return std::nullopt;
        report.lists.push_back(*std::move(list));
    }
    for (const QJsonValue &each : json[u"tokens"_s].toArray()) {
        std::optional<TokenLine> line = lineOfJson(each.toObject());
        if (!line)
            return std::nullopt;
        report.lines.push_back(*std::move(line));
    }
    return ordered(std::move(report));
}

bool isNewerReport(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    return json[u"format"_s] == ReportFormat && json[u"version"_s].toInt() > Version;
}

QByteArray comparisonJson(const Comparison &comparison)
{
    QJsonArray differences;
    for (const Difference &difference : comparison.differences)
        differences.append(differenceJson(difference));
    return QJsonDocument(QJsonObject{{u"format"_s, ComparisonFormat},
                                     {u"version"_s, Version},
                                     {u"before"_s, sideJson(*comparison.before)},
                                     {u"after"_s, sideJson(*comparison.after)},
                                     {u"compared"_s, comparison.compared},
                                     {u"tellsRotation"_s, comparison.tellsRotation},
                                     {u"differences"_s, differences}})
        .toJson();
}

} // namespace tokendeck
