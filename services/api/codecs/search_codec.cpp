// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/codecs/search_codec.h"

#include "services/api/json/json_reader.h"
#include "services/api/json/json_time.h"
#include "services/api/json/json_writer.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

using json::Fault;
using json::Value;

const auto CountsName = u"counts"_s;
const auto ValuesName = u"values%1"_s;
constexpr std::string_view TimestampName = "@timestamp";

QString textOf(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

//! The members of one log, nested ones joined with dots.
class SampleReader {
public:
    SampleReader(SampleLog &sample, Fault &fault)
        : m_sample(sample)
        , m_fault(fault)
    {
    }

    bool read(Value value, const QString &prefix = {}, int depth = 0)
    {
        if (depth > json::MaxDepth)
            return m_fault.expected(
                QT_TRANSLATE_NOOP("JsonFault", "a nesting of at most 64 levels"));
        return json::readMembers(value, m_fault, [&](std::string_view name, Value item) {
            const QString field = prefix + textOf(name);
            simdjson::ondemand::json_type type{};
            if (item.type().get(type))
                return m_fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a value"));
            if (type == simdjson::ondemand::json_type::object)
                return read(item, field + u'.', depth + 1);
            std::string_view text;
            if (!(type == simdjson::ondemand::json_type::string
                      ? json::readView(item, text, m_fault)
                      : json::readRaw(item, text, m_fault)))
                return false;
            if (prefix.isEmpty() && name == TimestampName)
                m_sample.timestamp = json::timeOfText(text);
            m_sample.fields.push_back({field, textOf(text)});
            return true;
        });
    }

private:
    SampleLog &m_sample;
    Fault &m_fault;
};

constexpr json::Members<1> HitMembers{.names = {"_source"}, .required = json::maskOf(0U)};
constexpr json::Members<1> TotalMembers{.names = {"value"}, .required = json::maskOf(0U)};
constexpr json::Members<1> BucketListMembers{.names = {"buckets"}, .required = json::maskOf(0U)};
constexpr json::Members<1> CountMembers{.names = {"doc_count"}, .required = json::maskOf(0U)};

bool readTotal(Value value, qint64 &total, Fault &fault)
{
    simdjson::ondemand::json_type type{};
    if (value.type().get(type) || type != simdjson::ondemand::json_type::object)
        return json::readInteger(value, total, qint64(0), fault);
    return json::readObject(value, TotalMembers, fault, [&](std::size_t, Value item) {
        return json::readInteger(item, total, qint64(0), fault);
    });
}

enum HitsMember : unsigned { HitsTotal, HitsHits };
constexpr json::Members<2> HitsMembers{
    .names = {"total", "hits"},
    .required = json::maskOf(HitsTotal, HitsHits),
};

bool readHits(Value value, LogSearchResult &result, Fault &fault)
{
    const auto readHit = [&](Value hit, std::size_t) {
        return json::readObject(hit, HitMembers, fault, [&](std::size_t, Value source) {
            return SampleReader(result.samples.emplace_back(), fault).read(source);
        });
    };
    return json::readObject(value, HitsMembers, fault, [&](std::size_t member, Value item) {
        return member == HitsTotal ? readTotal(item, result.total, fault)
                                   : json::readArray(item, fault, readHit);
    });
}

bool readCount(Value value, qint64 &count, Fault &fault)
{
    return json::readObject(value, CountMembers, fault, [&](std::size_t, Value item) {
        return json::readInteger(item, count, qint64(0), fault);
    });
}

//! The buckets of a `filters` aggregation: an object by name, or an array in the order asked.
bool readCounts(Value value, std::vector<qint64> &counts, std::size_t due, Fault &fault)
{
    const auto readNamed = [&](Value buckets) {
        std::size_t read = 0;
        counts.assign(due, -1);
        if (!json::readMembers(buckets, fault, [&](std::string_view name, Value bucket) {
                bool isNumber = false;
                const std::size_t index = textOf(name).toUInt(&isNumber);
                if (!isNumber || index >= due || counts[index] >= 0)
                    return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "the asked buckets only"));
                ++read;
                return readCount(bucket, counts[index], fault);
            }))
            return false;
        return read == due
            || fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a bucket for each asked one"));
    };
    const auto readListed = [&](Value buckets) {
        if (!json::readArray(buckets, fault, [&](Value bucket, std::size_t) {
                return readCount(bucket, counts.emplace_back(), fault);
            }))
            return false;
        return counts.size() == due
            || fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a bucket for each asked one"));
    };
    return json::readObject(value, BucketListMembers, fault, [&](std::size_t, Value buckets) {
        simdjson::ondemand::json_type type{};
        const bool listed =
            !buckets.type().get(type) && type == simdjson::ondemand::json_type::array;
        return listed ? readListed(buckets) : readNamed(buckets);
    });
}

enum BucketMember : unsigned { BucketKey, BucketCount, BucketKeyText };
constexpr json::Members<3> BucketMembers{
    .names = {"key", "doc_count", "key_as_string"},
    .required = json::maskOf(BucketKey, BucketCount),
};

bool readValue(Value value, FieldValues::Value &result, Fault &fault)
{
    QString asText;
    if (!json::readObject(value, BucketMembers, fault, [&](std::size_t member, Value item) {
            std::string_view raw;
            switch (member) {
            case BucketCount:
                return json::readInteger(item, result.count, qint64(0), fault);
            case BucketKeyText:
                return json::readText(item, asText, fault);
            default:
                if (simdjson::ondemand::json_type type{};
                    !item.type().get(type) && type == simdjson::ondemand::json_type::string)
                    return json::readText(item, result.value, fault);
                if (!json::readRaw(item, raw, fault))
                    return false;
                result.value = textOf(raw);
                return true;
            }
        }))
        return false;
    if (!asText.isEmpty()) // how Elasticsearch writes the keys of booleans and dates
        result.value = asText;
    return true;
}

bool readValues(Value value, FieldValues &values, Fault &fault)
{
    return json::readObject(value, BucketListMembers, fault, [&](std::size_t, Value buckets) {
        return json::readArray(buckets, fault, [&](Value bucket, std::size_t) {
            return readValue(bucket, values.values.emplace_back(), fault);
        });
    });
}

bool readAggregations(Value value, LogSearchResult &result, const LogQuery &query, Fault &fault)
{
    std::vector<QString> due;
    if (!query.counted.empty())
        due.push_back(CountsName);
    for (std::size_t i = 0; i < query.valuesOf.size(); ++i) {
        due.push_back(ValuesName.arg(i));
        result.values.push_back({.field = query.valuesOf[i]});
    }
    if (!json::readMembers(value, fault, [&](std::string_view name, Value item) {
            const auto found = std::ranges::find(due, textOf(name));
            if (found == due.end())
                return json::skip(item, fault);
            const QString known = std::exchange(*found, QString());
            if (known == CountsName)
                return readCounts(item, result.counts, query.counted.size(), fault);
            const auto index = std::size_t(found - due.begin()) - (query.counted.empty() ? 0 : 1);
            return readValues(item, result.values[index], fault);
        }))
        return false;
    const auto absent =
        std::ranges::find_if(due, [](const QString &name) { return !name.isNull(); });
    return absent == due.end() || fault.missing(absent->toStdString());
}

enum AnswerMember : unsigned { AnswerHits, AnswerAggregations };
constexpr std::array<std::string_view, 2> AnswerNames{"hits", "aggregations"};

QJsonArray clausesOf(const MatchSet &set)
{
    QJsonArray clauses;
    for (const FieldMatch &match : set.matches)
        clauses.append(QJsonObject{{u"term"_s, QJsonObject{{match.field, match.value}}}});
    return clauses;
}

//! A query that \p set's logs match. An empty `bool` matches every log.
QJsonObject queryOf(const MatchSet &set)
{
    QJsonObject clauses;
    QJsonArray required;
    if (set.filterOperator == FilterOperator::Or && !set.matches.empty()) {
        clauses.insert(u"should"_s, clausesOf(set));
        clauses.insert(u"minimum_should_match"_s, 1);
    } else {
        required = clausesOf(set);
    }
    for (const MatchSet &other : set.andAlso)
        required.append(queryOf(other));
    if (!required.isEmpty() || clauses.isEmpty())
        clauses.insert(u"filter"_s, required);
    return {{u"bool"_s, clauses}};
}

QJsonObject queryOf(const LogQuery &query)
{
    QJsonArray clauses;
    QJsonObject range;
    if (query.from)
        range.insert(u"gte"_s, json::milliseconds(*query.from));
    if (query.to)
        range.insert(u"lt"_s, json::milliseconds(*query.to));
    if (!range.isEmpty()) {
        range.insert(u"format"_s, u"epoch_millis"_s);
        clauses.append(QJsonObject{{u"range"_s, QJsonObject{{u"@timestamp"_s, range}}}});
    }
    if (query.samplesOf)
        clauses.append(queryOf(*query.samplesOf));
    return {{u"bool"_s, QJsonObject{{u"filter"_s, clauses}}}};
}

QJsonObject aggregationsOf(const LogQuery &query)
{
    QJsonObject aggregations;
    if (!query.counted.empty()) {
        QJsonObject filters;
        for (std::size_t i = 0; i < query.counted.size(); ++i)
            filters.insert(QString::number(i), queryOf(query.counted[i]));
        aggregations.insert(CountsName,
                            QJsonObject{{u"filters"_s, QJsonObject{{u"filters"_s, filters}}}});
    }
    for (std::size_t i = 0; i < query.valuesOf.size(); ++i) {
        const QJsonObject terms{{u"field"_s, query.valuesOf[i]}, {u"size"_s, query.valuesSize}};
        aggregations.insert(ValuesName.arg(i), QJsonObject{{u"terms"_s, terms}});
    }
    return aggregations;
}

} // namespace

Outcome<LogSearchResult> decodeLogSearch(QByteArray body, const LogQuery &query)
{
    const bool aggregated = !query.counted.empty() || !query.valuesOf.empty();
    const json::Members<2> members{
        .names = AnswerNames,
        .required =
            aggregated ? json::maskOf(AnswerHits, AnswerAggregations) : json::maskOf(AnswerHits),
    };
    return json::decode<LogSearchResult>(
        std::move(body), [&](Value value, LogSearchResult &result, Fault &fault) {
            return json::readObject(value, members, fault, [&](std::size_t member, Value item) {
                if (member == AnswerHits)
                    return readHits(item, result, fault);
                return aggregated ? readAggregations(item, result, query, fault)
                                  : json::skip(item, fault);
            });
        });
}

Outcome<SampleLog> decodeSampleLog(QByteArray object)
{
    return json::decode<SampleLog>(std::move(object),
                                   [](Value value, SampleLog &log, Fault &fault) {
                                       return SampleReader(log, fault).read(value);
                                   });
}

QByteArray encodeLogSearch(const LogQuery &query)
{
    QJsonObject body{
        {u"query"_s, queryOf(query)},
        {u"size"_s, query.sampleSize},
        {u"sort"_s, QJsonArray{QJsonObject{{u"@timestamp"_s, u"desc"_s}}}},
        {u"_source"_s, true},
    };
    if (const QJsonObject aggregations = aggregationsOf(query); !aggregations.isEmpty())
        body.insert(u"aggregations"_s, aggregations);
    return json::write(body);
}

} // namespace tokendeck
