// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/logs/log_search.h"

#include "services/sandbox/base/json_text.h"
#include "services/sandbox/logs/log_aggregation.h"
#include "services/sandbox/logs/log_query.h"
#include "services/sandbox/logs/log_source.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

constexpr int MostHits = 10'000;
constexpr int DefaultHits = 10;

int countOf(const QJsonObject &request, const QString &name, int otherwise)
{
    const QJsonValue value = request.value(name);
    if (value.isUndefined())
        return otherwise;
    const int count = value.toInt(-1);
    if (count < 0 || count > MostHits)
        refuseQuery(u"[%1] must be from 0 to %2"_s.arg(name).arg(MostHits));
    return count;
}

bool newestFirst(const QJsonValue &sort)
{
    const QJsonValue first = sort.isArray() ? sort.toArray().at(0) : sort;
    if (first.isUndefined() || first.isNull())
        return true;
    const QString field = first.isObject() ? first.toObject().begin().key() : first.toString();
    if (field != u"@timestamp")
        refuseQuery(u"Sorting is by [@timestamp] only"_s);
    if (!first.isObject())
        return false; // Elasticsearch sorts ascending unless told otherwise.
    const QJsonValue order = first.toObject().begin().value();
    return (order.isObject() ? order.toObject().value(u"order"_s) : order).toString() == u"desc";
}

void writeHit(JsonText &json, const LogTable &logs, std::size_t row, const LogSource &source)
{
    json.beginObject()
        .member("_index", u"logzioCustomerIndex"_s)
        .member("_type", u"doc"_s)
        .member("_id", QString::number(logs.slotAt(row), 36))
        .name("_score")
        .null();
    if (source.isWanted()) {
        json.name("_source");
        source.write(json, logs, row);
    }
    json.name("sort").beginArray().milliseconds(logs.timeAt(row)).endArray().endObject();
}

//! The rows from the oldest to the newest.
class RowOrder {
public:
    explicit RowOrder(const LogTable &logs)
    {
        if (logs.firstShipped() == logs.size())
            return;
        m_rows.resize(logs.size());
        std::iota(m_rows.begin(), m_rows.end(), std::size_t(0));
        const auto isOlder = [&logs](std::size_t a, std::size_t b) {
            return logs.timeAt(a) < logs.timeAt(b);
        };
        const auto middle = m_rows.begin() + qsizetype(logs.firstShipped());
        std::stable_sort(middle, m_rows.end(), isOlder);
        std::inplace_merge(m_rows.begin(), middle, m_rows.end(), isOlder);
    }

    [[nodiscard]] std::size_t rowAt(std::size_t place) const
    {
        return m_rows.empty() ? place : m_rows[place];
    }

private:
    std::vector<std::size_t> m_rows; //!< empty where they stand in that order
};

void writeHits(JsonText &json, const LogTable &logs, const LogMask &mask,
               const QJsonObject &request)
{
    const int size = countOf(request, u"size"_s, DefaultHits);
    int left = countOf(request, u"from"_s, 0);
    if (left + size > MostHits)
        refuseQuery(u"Result window is too large, from + size must be at most %1"_s.arg(MostHits));
    const bool descending = newestFirst(request.value(u"sort"_s));
    const LogSource source(request.value(u"_source"_s));
    const RowOrder order(logs);
    json.beginArray();
    for (std::size_t i = 0, written = 0; i < mask.size() && written < std::size_t(size); ++i) {
        const std::size_t row = order.rowAt(descending ? mask.size() - 1 - i : i);
        if (!mask[row])
            continue;
        if (left-- > 0)
            continue;
        writeHit(json, logs, row, source);
        ++written;
    }
    json.endArray();
}

} // namespace

QByteArray searchLogs(const LogTable &logs, TimePoint from, TimePoint now,
                      const QJsonObject &request)
{
    const LogQuery query(logs, now);
    LogMask mask = query.matching(request.value(u"query"_s).toObject());
    std::fill_n(mask.begin(), logs.rowAt(from), quint8(0));
    for (std::size_t row = logs.firstShipped(); row < mask.size(); ++row)
        mask[row] &= quint8(logs.timeAt(row) >= from);
    const qint64 total = std::accumulate(mask.begin(), mask.end(), qint64(0));

    JsonText json;
    json.beginObject()
        .name("hits")
        .beginObject()
        .member("total", total)
        .name("max_score")
        .null()
        .name("hits");
    writeHits(json, logs, mask, request);
    json.endObject();
    QJsonObject aggregations = request.value(u"aggregations"_s).toObject();
    if (aggregations.isEmpty())
        aggregations = request.value(u"aggs"_s).toObject();
    if (!aggregations.isEmpty()) {
        json.name("aggregations");
        LogAggregation(logs, query).write(json, mask, aggregations);
    }
    return json.endObject().take();
}

} // namespace tokendeck::sandbox
