// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/logs/log_query.h"

#include "services/sandbox/base/backend_reply.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

//! A single clause may stand for a list of one.
QJsonArray listOf(const QJsonValue &value)
{
    if (value.isObject())
        return {value};
    return value.toArray();
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    refuseQuery(u"A value must be a string, a number or a boolean"_s);
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}]+"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    return text.toLower().split(separators, Qt::SkipEmptyParts);
}

bool containsInOrder(const QStringList &words, const QStringList &phrase)
{
    return !phrase.isEmpty() && std::ranges::search(words, phrase).begin() != words.end();
}

void intersect(LogMask &mask, const LogMask &other)
{
    for (std::size_t i = 0; i < mask.size(); ++i)
        mask[i] &= other[i];
}

} // namespace

void refuseQuery(const QString &message)
{
    throw Refusal{codedError(400, u"PARSING_ERROR"_s, message)};
}

LogQuery::LogQuery(const LogTable &logs, TimePoint now)
    : m_logs(logs)
    , m_now(now)
{
}

std::optional<LogField> LogQuery::fieldOf(QStringView name)
{
    if (name.endsWith(u".keyword"))
        name.chop(8);
    for (int field = 0; field < LogFieldCount; ++field)
        if (logFieldName(LogField(field)) == name)
            return LogField(field);
    return {};
}

LogMask LogQuery::matching(const QJsonObject &query) const
{
    if (query.isEmpty())
        return all();
    if (query.size() != 1)
        refuseQuery(u"A query must have exactly one kind, it has %1"_s.arg(query.size()));
    const QString kind = query.begin().key();
    const QJsonObject content = query.begin().value().toObject();
    if (kind == u"bool")
        return matchingBool(content);
    if (kind == u"match_all")
        return all();
    if (kind == u"exists")
        return where(content.value(u"field"_s).toString(), [](const QString &) { return true; });
    return matchingField(kind, content);
}

LogMask LogQuery::matchingBool(const QJsonObject &clauses) const
{
    LogMask mask = all();
    for (const QString &list : {u"must"_s, u"filter"_s})
        for (const QJsonValue &clause : listOf(clauses.value(list)))
            intersect(mask, matching(clause.toObject()));
    for (const QJsonValue &clause : listOf(clauses.value(u"must_not"_s))) {
        const LogMask excluded = matching(clause.toObject());
        for (std::size_t i = 0; i < mask.size(); ++i)
            mask[i] &= quint8(1 - excluded[i]);
    }
    const QJsonArray should = listOf(clauses.value(u"should"_s));
    // Without a must or filter beside it, one of them has to match.
    const bool hasOthers = clauses.contains(u"must"_s) || clauses.contains(u"filter"_s);
    const int least = clauses.value(u"minimum_should_match"_s).toInt(hasOthers ? 0 : 1);
    if (should.isEmpty() || least <= 0)
        return mask;
    std::vector<quint16> hits(m_logs.size(), 0);
    for (const QJsonValue &clause : should) {
        const LogMask matched = matching(clause.toObject());
        for (std::size_t i = 0; i < hits.size(); ++i)
            hits[i] = quint16(hits[i] + matched[i]);
    }
    for (std::size_t i = 0; i < mask.size(); ++i)
        mask[i] &= quint8(hits[i] >= least);
    return mask;
}

LogMask LogQuery::matchingField(const QString &kind, const QJsonObject &query) const
{
    const auto wanted = [](const QJsonValue &value, const QString &inner) {
        return value.isObject() ? value.toObject().value(inner) : value;
    };
    if (query.isEmpty())
        refuseQuery(u"[%1] needs a field"_s.arg(kind));
    const QString name = query.begin().key();
    const QJsonValue value = query.begin().value();
    const bool isText = fieldOf(name) == LogField::Message && !name.endsWith(u".keyword");
    if (kind == u"term") {
        const QString text = textOf(wanted(value, u"value"_s));
        if (isText)
            return where(name, [text](const QString &v) { return wordsOf(v).contains(text); });
        return where(name, [text](const QString &v) { return v == text; });
    }
    if (kind == u"terms") {
        QStringList texts;
        for (const QJsonValue &item : value.toArray())
            texts.append(textOf(item));
        return where(name, [texts, isText](const QString &v) {
            if (!isText)
                return texts.contains(v);
            return std::ranges::any_of(wordsOf(v),
                                       [&](const QString &w) { return texts.contains(w); });
        });
    }
    if (kind == u"match" || kind == u"match_phrase") {
        const QString text = textOf(wanted(value, u"query"_s));
        if (!isText)
            return where(name, [text](const QString &v) { return v == text; });
        const QStringList words = wordsOf(text);
        if (kind == u"match_phrase")
            return where(name,
                         [words](const QString &v) { return containsInOrder(wordsOf(v), words); });
        const bool every =
            value.toObject().value(u"operator"_s).toString().compare(u"and", Qt::CaseInsensitive)
            == 0;
        return where(name, [words, every](const QString &v) {
            const QStringList present = wordsOf(v);
            const auto isThere = [&](const QString &word) {
                return present.contains(word);
            };
            return every ? std::ranges::all_of(words, isThere)
                         : std::ranges::any_of(words, isThere);
        });
    }
    if (kind == u"range")
        return matchingRange(name, value.toObject());
    refuseQuery(u"no [query] registered for [%1]"_s.arg(kind));
}

LogMask LogQuery::where(const QString &name, const Predicate &predicate) const
{
    if (name == u"@timestamp")
        return all();
    LogMask mask = none();
    const std::optional<LogField> field = fieldOf(name);
    if (!field)
        return mask;
    // Asked once per value, not once per log.
    const std::vector<QString> &values = m_logs.values(*field);
    std::vector<quint8> passes(values.size(), 0);
    for (std::size_t code = 1; code < values.size(); ++code)
        passes[code] = predicate(values[code]) ? 1 : 0;
    const auto column = m_logs.column(*field);
    for (std::size_t i = 0; i < mask.size(); ++i)
        mask[i] = passes[column[i]];
    return mask;
}

LogMask LogQuery::matchingRange(const QString &name, const QJsonObject &limits) const
{
    if (name == u"@timestamp")
        return timeRange(limits);
    // Numbers compare as numbers, everything else as text.
    const auto compare = [](const QString &value, const QJsonValue &limit) {
        bool valueIsNumber = false;
        const double number = value.toDouble(&valueIsNumber);
        bool limitIsNumber = limit.isDouble();
        const double other =
            limitIsNumber ? limit.toDouble() : limit.toString().toDouble(&limitIsNumber);
        if (valueIsNumber && limitIsNumber)
            return number < other ? -1 : int(number > other);
        return QString::compare(value, textOf(limit));
    };
    return where(name, [&](const QString &value) {
        return (!limits.contains(u"gt"_s) || compare(value, limits.value(u"gt"_s)) > 0)
            && (!limits.contains(u"gte"_s) || compare(value, limits.value(u"gte"_s)) >= 0)
            && (!limits.contains(u"lt"_s) || compare(value, limits.value(u"lt"_s)) < 0)
            && (!limits.contains(u"lte"_s) || compare(value, limits.value(u"lte"_s)) <= 0);
    });
}

LogMask LogQuery::timeRange(const QJsonObject &limits) const
{
    constexpr std::chrono::milliseconds Step{1};
    std::size_t begin = 0;
    std::size_t end = m_logs.firstShipped();
    if (limits.contains(u"gte"_s))
        begin = std::max(begin, m_logs.rowAt(timeOf(limits.value(u"gte"_s))));
    if (limits.contains(u"gt"_s))
        begin = std::max(begin, m_logs.rowAt(timeOf(limits.value(u"gt"_s)) + Step));
    if (limits.contains(u"lt"_s))
        end = std::min(end, m_logs.rowAt(timeOf(limits.value(u"lt"_s))));
    if (limits.contains(u"lte"_s))
        end = std::min(end, m_logs.rowAt(timeOf(limits.value(u"lte"_s)) + Step));
    LogMask mask = none();
    if (begin < end)
        std::fill(mask.begin() + qsizetype(begin), mask.begin() + qsizetype(end), quint8(1));
    const auto bound = [&](const QString &name) -> std::optional<TimePoint> {
        return limits.contains(name) ? std::optional(timeOf(limits.value(name))) : std::nullopt;
    };
    const auto least = bound(u"gte"_s), above = bound(u"gt"_s), below = bound(u"lt"_s),
               most = bound(u"lte"_s);
    for (std::size_t row = m_logs.firstShipped(); row < mask.size(); ++row) {
        const TimePoint time = m_logs.timeAt(row);
        mask[row] = (!least || time >= *least) && (!above || time > *above)
            && (!below || time < *below) && (!most || time <= *most);
    }
    return mask;
}

TimePoint LogQuery::timeOf(const QJsonValue &value) const
{
    using std::chrono::milliseconds;
    if (value.isDouble())
        return TimePoint(milliseconds(qint64(value.toDouble())));
    const QString text = value.toString();
    bool isNumber = false;
    if (const qint64 number = text.toLongLong(&isNumber); isNumber)
        return TimePoint(milliseconds(number));
    static const QRegularExpression relative(u"^now(?:-(\\d+)([smhd]))?\\z"_s);
    if (const auto match = relative.match(text); match.hasMatch()) {
        constexpr qint64 Second = 1000;
        const QString unit = match.captured(2);
        const qint64 factor = unit == u"d" ? 86'400 * Second
            : unit == u"h"                 ? 3600 * Second
            : unit == u"m"                 ? 60 * Second
                                           : Second;
        return m_now - milliseconds(match.captured(1).toLongLong() * factor);
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime) // Elasticsearch's default zone
        time.setTimeZone(QTimeZone::utc());
    if (!time.isValid())
        refuseQuery(u"failed to parse date field [%1]"_s.arg(text));
    return TimePoint(milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace tokendeck::sandbox
