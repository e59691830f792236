// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/formats/line_json.h"

#include "models/domain/lists/list_key.h"
#include "services/reports/formats/report_words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

QJsonObject accountJson(AccountId id, const QString &name)
{
    return {{u"id"_s, id.value()}, {u"name"_s, name}};
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<TimePoint> &time)
{
    return time ? QJsonValue(utcWord(*time)) : QJsonValue();
}

QJsonValue statedJson(const StatedTime &time)
{
    return time.isNever() ? QJsonValue(NeverWord) : orNull(time.moment());
}

QJsonObject filtersJson(const LineFilters &filters)
{
    QJsonArray all;
    for (const auto &[field, value] : filters.filters)
        all.append(QJsonObject{{u"field"_s, field}, {u"value"_s, value}});
    return {{u"operator"_s, OperatorWords[size_t(filters.filterOperator)]},
            {u"filters"_s, all},
            {u"unknown"_s, filters.unknown}};
}

QJsonArray findingsJson(const std::vector<LineFinding> &findings)
{
    QJsonArray all;
    for (const LineFinding &finding : findings)
        all.append(QJsonObject{{u"kind"_s, keyOf(finding.kind).word},
                               {u"severity"_s, SeverityWords[size_t(finding.severity)]},
                               {u"silenced"_s, finding.isSilenced}});
    return all;
}

QJsonObject endJson(const LineEnd &end)
{
    const std::optional<LineDeletion> &deletion = end.deletion;
    return {
        {u"lastSeen"_s, utcWord(end.seen)},
        {u"missed"_s, utcWord(end.missed)},
        {u"at"_s, deletion ? QJsonValue(utcWord(deletion->at)) : QJsonValue()},
        {u"by"_s, deletion ? orNull(deletion->by.name) : QJsonValue()},
        {u"byKind"_s, deletion ? QJsonValue(ActorWords[size_t(deletion->by.kind)]) : QJsonValue()}};
}

} // namespace

QJsonObject lineJson(const TokenLine &line)
{
    const ObjectRef &object = line.object;
    QJsonObject json{
        {u"connection"_s, line.connection},
        {u"backend"_s, object.backend},
        {u"region"_s, line.region},
        {u"account"_s, accountJson(object.account, line.accountName)},
        {u"listedBy"_s, line.via.value()},
        {u"kind"_s, keyOf(object.list).word},
        {u"id"_s, object.id},
        {u"name"_s, line.name},
        {u"understood"_s, line.isUnderstood},
        {u"token"_s, orNull(line.masked)},
        {u"fingerprint"_s, orNull(line.fingerprint)},
        {u"enabled"_s, line.enabled ? QJsonValue(*line.enabled) : QJsonValue()},
        {u"createdAt"_s, orNull(line.createdAt)},
        {u"firstSeen"_s, orNull(line.seenSince)},
        {u"createdBy"_s, orNull(line.createdBy)},
        {u"owner"_s, orNull(line.owner)},
        {u"findings"_s, findingsJson(line.findings)},
    };
    // Members that such a token has not are left out: null is what is not known.
    if (object.local.isValid())
        json.insert(u"localTo"_s, object.local.value());
    if (line.lastUsed)
        json.insert(u"lastUsed"_s, statedJson(*line.lastUsed));
    if (line.expiresAt)
        json.insert(u"expires"_s, statedJson(*line.expiresAt));
    if (line.filters)
        json.insert(u"filters"_s, filtersJson(*line.filters));
    if (line.gone)
        json.insert(u"deleted"_s, endJson(*line.gone));
    return json;
}

QJsonObject listJson(const ReportList &list)
{
    return {{u"connection"_s, list.connection},
            {u"backend"_s, list.backend},
            {u"account"_s, accountJson(list.account, list.accountName)},
            {u"list"_s, keyOf(list.list).word},
            {u"state"_s, KnowledgeWords[size_t(list.knowledge)]},
            {u"readAt"_s, orNull(list.readAt)},
            {u"problem"_s, orNull(list.problem)}};
}

QJsonObject scoreJson(const ReportScore &score)
{
    const bool isScored = score.state == ScoreState::Scored;
    return {
        {u"state"_s, ScoreWords[size_t(score.state)]},
        {u"value"_s, isScored ? QJsonValue(score.value) : QJsonValue()},
        {u"withSilenced"_s, score.withSilenced ? QJsonValue(*score.withSilenced) : QJsonValue()},
        {u"silenced"_s, score.silenced}};
}

} // namespace tokendeck
