// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/logs/log_aggregation.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

constexpr int MostBuckets = 1000;
constexpr int DefaultBuckets = 10;

LogMask both(LogMask a, const LogMask &b)
{
    for (std::size_t i = 0; i < a.size(); ++i)
        a[i] &= b[i];
    return a;
}

QJsonObject innerOf(const QJsonObject &aggregation)
{
    const QJsonObject inner = aggregation.value(u"aggregations"_s).toObject();
    return inner.isEmpty() ? aggregation.value(u"aggs"_s).toObject() : inner;
}

} // namespace

LogAggregation::LogAggregation(const LogTable &logs, const LogQuery &query)
    : m_logs(logs)
    , m_query(query)
{
}

void LogAggregation::write(JsonText &json, const LogMask &mask,
                           const QJsonObject &aggregations) const
{
    json.beginObject();
    writeMembers(json, mask, aggregations);
    json.endObject();
}

void LogAggregation::writeMembers(JsonText &json, const LogMask &mask,
                                  const QJsonObject &aggregations) const
{
    for (auto it = aggregations.begin(); it != aggregations.end(); ++it) {
        const QJsonObject aggregation = it->toObject();
        json.name(it.key().toUtf8());
        if (aggregation.contains(u"terms"_s))
            writeTerms(json, mask, aggregation.value(u"terms"_s).toObject(), innerOf(aggregation));
        else if (aggregation.contains(u"filters"_s))
            writeFilters(json, mask, aggregation.value(u"filters"_s).toObject().value(u"filters"_s),
                         innerOf(aggregation));
        else
            refuseQuery(u"Aggregation [%1] must be one of terms and filters"_s.arg(it.key()));
    }
}

void LogAggregation::writeTerms(JsonText &json, const LogMask &mask, const QJsonObject &terms,
                                const QJsonObject &inner) const
{
    const int size = terms.value(u"size"_s).toInt(DefaultBuckets);
    if (size < 1 || size > MostBuckets)
        refuseQuery(u"[size] of a terms aggregation must be from 1 to %1"_s.arg(MostBuckets));
    const std::optional<LogField> field = LogQuery::fieldOf(terms.value(u"field"_s).toString());
    std::vector<qint64> counts;
    if (field) {
        counts.resize(m_logs.values(*field).size());
        const auto column = m_logs.column(*field);
        for (std::size_t i = 0; i < mask.size(); ++i)
            counts[column[i]] += mask[i];
        counts[0] = 0; // logs without the field
    }
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::erase_if(order, [&](std::size_t code) { return counts[code] == 0; });
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return counts[a] != counts[b] ? counts[a] > counts[b]
                                      : m_logs.values(*field)[a] < m_logs.values(*field)[b];
    });
    const auto shown = std::min(order.size(), std::size_t(size));
    const qint64 others =
        std::accumulate(order.begin() + qsizetype(shown), order.end(), qint64(0),
                        [&](qint64 sum, std::size_t code) { return sum + counts[code]; });
    json.beginObject()
        .member("doc_count_error_upper_bound", 0)
        .member("sum_other_doc_count", others)
        .name("buckets")
        .beginArray();
    for (std::size_t i = 0; i < shown; ++i) {
        const QString &value = m_logs.values(*field)[order[i]];
        json.beginObject().name("key");
        if (field == LogField::Status)
            json.raw(value.toLatin1());
        else
            json.value(value);
        json.member("doc_count", counts[order[i]]);
        if (!inner.isEmpty()) {
            const QJsonObject term{{logFieldName(*field).toString() + u".keyword"_s, value}};
            writeMembers(json, both(mask, m_query.matching({{u"term"_s, term}})), inner);
        }
        json.endObject();
    }
    json.endArray().endObject();
}

void LogAggregation::writeFilters(JsonText &json, const LogMask &mask, const QJsonValue &filters,
                                  const QJsonObject &inner) const
{
    const auto writeBucket = [&](const QJsonValue &filter) {
        const LogMask matched = both(m_query.matching(filter.toObject()), mask);
        json.beginObject().member("doc_count",
                                  std::accumulate(matched.begin(), matched.end(), qint64(0)));
        if (!inner.isEmpty())
            writeMembers(json, matched, inner);
        json.endObject();
    };
    json.beginObject().name("buckets");
    if (filters.isArray()) {
        json.beginArray();
        for (const QJsonValue &filter : filters.toArray())
            writeBucket(filter);
        json.endArray();
    } else {
        const QJsonObject named = filters.toObject();
        json.beginObject();
        for (auto it = named.begin(); it != named.end(); ++it) {
            json.name(it.key().toUtf8());
            writeBucket(it.value());
        }
        json.endObject();
    }
    json.endObject();
}

} // namespace tokendeck::sandbox
