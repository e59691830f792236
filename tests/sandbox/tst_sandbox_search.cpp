// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/sandbox_test.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LogsPerDay = 98'331;
constexpr qint64 ProdPerDay = 41'208;
constexpr qint64 ProdWebPerDay = 17'702;

QJsonObject one(const QString &name, const QJsonValue &value)
{
    return {{name, value}};
}

QJsonObject term(const QString &field, const QJsonValue &value)
{
    return one(u"term"_s, one(field, value));
}

QJsonObject boolean(const QString &kind, const QJsonArray &clauses)
{
    return one(u"bool"_s, one(kind, clauses));
}

QJsonObject lastDay()
{
    return one(u"range"_s, one(u"@timestamp"_s, one(u"gte"_s, u"now-24h"_s)));
}

const QJsonArray ProdWeb{term(u"env"_s, u"prod"_s), term(u"team"_s, u"web"_s)};

} // namespace

//! POST /v1/search over the sample logs, on a clock that the test moves.
class TestSandboxSearch : public SandboxTest {
    Q_OBJECT
private slots:
    void countsOfTheLastDay();
    void twoUtcDays();
    void logsGoOn();
    void clauses_data();
    void clauses();
    void exactValues();
    void textOfMessages();
    void ranges();
    void filtersAggregation();
    void termsAggregation();
    void nestedAggregation();
    void hitsAndOrder();
    void sourceFields();
    void refusals_data();
    void refusals();
    void accountsHaveTheirOwnLogs();
    void isQuick();

private:
    [[nodiscard]] QJsonObject search(const QJsonObject &body)
    {
        const Answer answer = m_client->post(u"/v1/search"_s, body);
        return answer.status == 200 ? answer.object() : QJsonObject();
    }
    [[nodiscard]] qint64 count(const QJsonObject &query)
    {
        return search({{u"query"_s, query}, {u"size"_s, 0}})[u"hits"_s][u"total"_s].toInteger(-1);
    }
    //! Of the last 24 hours.
    [[nodiscard]] qint64 countDay(const QJsonObject &query)
    {
        return count(boolean(u"filter"_s, {lastDay(), query}));
    }
};

void TestSandboxSearch::countsOfTheLastDay()
{
    // At any moment of the day, and the same ones each time.
    for (const auto step : {std::chrono::minutes(0), std::chrono::minutes(317)}) {
        m_clock->advance(step);
        QCOMPARE(count(lastDay()), LogsPerDay);
        QCOMPARE(countDay(term(u"env"_s, u"prod"_s)), ProdPerDay);
        QCOMPARE(countDay(boolean(u"must"_s, ProdWeb)), ProdWebPerDay);
    }
}

void TestSandboxSearch::twoUtcDays()
{
    const QJsonObject oldest =
        search({{u"size"_s, 1}, {u"sort"_s, QJsonArray{one(u"@timestamp"_s, u"asc"_s)}}});
    const TimePoint begin =
        std::chrono::floor<std::chrono::days>(m_clock->now()) - std::chrono::days(1);
    QCOMPARE(oldest[u"hits"_s][u"hits"_s][0][u"sort"_s][0].toInteger(),
             begin.time_since_epoch().count());
    // The clock stands at 09:00: one day and nine hours.
    QVERIFY(std::abs(oldest[u"hits"_s][u"total"_s].toInteger() - LogsPerDay * 33 / 24) <= 1);
    QCOMPARE(
        count(one(u"range"_s,
                  one(u"@timestamp"_s, one(u"lt"_s, qint64(begin.time_since_epoch().count()))))),
        0);
}

void TestSandboxSearch::logsGoOn()
{
    const auto newest = [&] {
        return search({{u"size"_s, 1}})[u"hits"_s][u"hits"_s][0][u"sort"_s][0].toInteger();
    };
    const qint64 before = newest();
    QVERIFY(m_clock->now().time_since_epoch().count() - before < 1000);
    m_clock->advance(std::chrono::hours(40));
    QVERIFY(m_clock->now().time_since_epoch().count() - newest() < 1000);
    QCOMPARE(count(lastDay()), LogsPerDay);
    m_clock->advance(std::chrono::days(30));
    QCOMPARE(count(lastDay()), LogsPerDay);
}

void TestSandboxSearch::clauses_data()
{
    QTest::addColumn<QJsonObject>("query");
    QTest::addColumn<qint64>("expected");
    const QJsonObject prod = term(u"env"_s, u"prod"_s);
    const QJsonObject web = term(u"team"_s, u"web"_s);
    constexpr qint64 Web = 17'702 + 18'410 + 6'938 + 8'150;
    QTest::newRow("nothing asked") << QJsonObject() << LogsPerDay;
    QTest::newRow("match_all") << one(u"match_all"_s, QJsonObject()) << LogsPerDay;
    QTest::newRow("empty bool") << one(u"bool"_s, QJsonObject()) << LogsPerDay;
    QTest::newRow("filter") << boolean(u"filter"_s, {prod, web}) << ProdWebPerDay;
    QTest::newRow("should") << boolean(u"should"_s, {prod, web})
                            << ProdPerDay + Web - ProdWebPerDay;
    QTest::newRow("must_not") << boolean(u"must_not"_s, {prod}) << LogsPerDay - ProdPerDay;
    QTest::newRow("single clause, no list") << one(u"bool"_s, one(u"must"_s, prod)) << ProdPerDay;
    QTest::newRow("should beside must decides nothing") << one(
        u"bool"_s, QJsonObject{{u"must"_s, QJsonArray{prod}}, {u"should"_s, QJsonArray{web}}})
                                                        << ProdPerDay;
    QTest::newRow("minimum_should_match")
        << one(u"bool"_s,
               QJsonObject{{u"should"_s, QJsonArray{prod, web}}, {u"minimum_should_match"_s, 2}})
        << ProdWebPerDay;
    QTest::newRow("terms") << one(u"terms"_s, one(u"env"_s, QJsonArray{u"prod"_s, u"nowhere"_s}))
                           << ProdPerDay;
    QTest::newRow("term as an object")
        << one(u"term"_s, one(u"env"_s, one(u"value"_s, u"prod"_s))) << ProdPerDay;
    QTest::newRow("match of a field") << one(u"match"_s, one(u"env"_s, u"prod"_s)) << ProdPerDay;
    QTest::newRow("keyword") << term(u"env.keyword"_s, u"prod"_s) << ProdPerDay;
    QTest::newRow("exists") << one(u"exists"_s, one(u"field"_s, u"env"_s)) << LogsPerDay;
    QTest::newRow("unknown field") << term(u"planet"_s, u"earth"_s) << qint64(0);
    QTest::newRow("contradiction")
        << boolean(u"filter"_s, {prod, term(u"env"_s, u"staging"_s)}) << qint64(0);
}

void TestSandboxSearch::clauses()
{
    QFETCH(const QJsonObject, query);
    QFETCH(const qint64, expected);
    QCOMPARE(countDay(query), expected);
}

void TestSandboxSearch::exactValues()
{
    QCOMPARE(countDay(term(u"env"_s, u"Prod"_s)), 0);
    QCOMPARE(countDay(term(u"env"_s, u"pro"_s)), 0);
    QCOMPARE(countDay(term(u"env"_s, u"prod*"_s)), 0);
    QVERIFY(countDay(term(u"tenant"_s, u"northwind"_s)) > 0);
    // A number finds what a text finds.
    QVERIFY(countDay(term(u"status"_s, 500)) > 0);
    QCOMPARE(countDay(term(u"status"_s, 500)), countDay(term(u"status"_s, u"500"_s)));
}

void TestSandboxSearch::textOfMessages()
{
    const auto message = [](const QString &kind, const QJsonValue &text) {
        return one(kind, one(u"message"_s, text));
    };
    const qint64 phrase = countDay(message(u"match_phrase"_s, u"Upstream timed out"_s));
    QVERIFY(phrase > 0);
    QCOMPARE(countDay(message(u"match"_s, u"TIMED"_s)), phrase);
    QCOMPARE(countDay(message(u"match_phrase"_s, u"timed upstream"_s)), 0);
    QVERIFY(countDay(message(u"match"_s, u"upstream nonsense"_s)) > phrase); // any of the words
    QCOMPARE(countDay(message(
                 u"match"_s,
                 QJsonObject{{u"query"_s, u"upstream nonsense"_s}, {u"operator"_s, u"and"_s}})),
             0);
}

void TestSandboxSearch::ranges()
{
    const auto status = [](const QJsonObject &limits) {
        return one(u"range"_s, one(u"status"_s, limits));
    };
    const qint64 errors = countDay(status({{u"gte"_s, 500}}));
    QVERIFY(errors > 0);
    QCOMPARE(countDay(status({{u"gt"_s, 499}, {u"lt"_s, 600}})), errors);
    QCOMPARE(errors + countDay(status({{u"lt"_s, 500}})),
             countDay(one(u"exists"_s, one(u"field"_s, u"status"_s))));

    const qint64 now = m_clock->now().time_since_epoch().count();
    const auto time = [](const QJsonObject &limits) {
        return one(u"range"_s, one(u"@timestamp"_s, limits));
    };
    const qint64 hour = count(time({{u"gte"_s, u"now-1h"_s}}));
    QCOMPARE(count(time({{u"gte"_s, now - 3'600'000}, {u"lt"_s, now}})), hour);
    QCOMPARE(count(time({{u"gte"_s, QString::number(now - 3'600'000)}})), hour);
    QCOMPARE(count(time({{u"gte"_s, u"2026-11-24T08:00:00.000Z"_s}})), hour);
    QCOMPARE(count(time({{u"gte"_s, u"2026-11-24T10:00:00+02:00"_s}})), hour);
    QCOMPARE(count(time({{u"gt"_s, now}})), 0);
}

void TestSandboxSearch::filtersAggregation()
{
    const auto counts = [](const QJsonValue &filters) {
        return one(u"counts"_s, one(u"filters"_s, one(u"filters"_s, filters)));
    };
    const QJsonObject named{{u"0"_s, boolean(u"filter"_s, ProdWeb)},
                            {u"1"_s, one(u"bool"_s, QJsonObject())},
                            {u"2"_s, term(u"env"_s, u"prod"_s)}};
    const QJsonValue byName =
        search({{u"query"_s, lastDay()},
                {u"size"_s, 0},
                {u"aggregations"_s, counts(named)}})[u"aggregations"_s][u"counts"_s][u"buckets"_s];
    QCOMPARE(byName[u"0"_s][u"doc_count"_s].toInteger(), ProdWebPerDay);
    QCOMPARE(byName[u"1"_s][u"doc_count"_s].toInteger(), LogsPerDay);
    QCOMPARE(byName[u"2"_s][u"doc_count"_s].toInteger(), ProdPerDay);

    const QJsonValue listed =
        search({{u"query"_s, lastDay()},
                {u"size"_s, 0},
                {u"aggs"_s,
                 counts(QJsonArray{
                     term(u"env"_s, u"prod"_s)})}})[u"aggregations"_s][u"counts"_s][u"buckets"_s];
    QCOMPARE(listed[0][u"doc_count"_s].toInteger(), ProdPerDay);
}

void TestSandboxSearch::termsAggregation()
{
    const auto terms = [&](const QString &field, int size) {
        return search({{u"query"_s, lastDay()},
                       {u"size"_s, 0},
                       {u"aggregations"_s,
                        one(u"v"_s,
                            one(u"terms"_s,
                                QJsonObject{{u"field"_s, field},
                                            {u"size"_s, size}}))}})[u"aggregations"_s][u"v"_s];
    };
    const QJsonArray envs = terms(u"env"_s, 50)[u"buckets"_s].toArray();
    QCOMPARE(envs.size(), 4);
    QCOMPARE(envs[0][u"key"_s], u"prod"_s);
    qint64 sum = 0;
    qint64 last = LogsPerDay;
    for (const QJsonValue &bucket : envs) {
        QVERIFY(bucket[u"doc_count"_s].toInteger() <= last);
        sum += last = bucket[u"doc_count"_s].toInteger();
    }
    QCOMPARE(sum, LogsPerDay);
    const QJsonValue cut = terms(u"env"_s, 1);
    QCOMPARE(cut[u"buckets"_s].toArray().size(), 1);
    QCOMPARE(cut[u"sum_other_doc_count"_s].toInteger(), LogsPerDay - ProdPerDay);
    QVERIFY(terms(u"status"_s, 10)[u"buckets"_s][0][u"key"_s].isDouble());
    QVERIFY(terms(u"planet"_s, 10)[u"buckets"_s].toArray().isEmpty());
}

void TestSandboxSearch::nestedAggregation()
{
    const QJsonObject teams =
        one(u"teams"_s, one(u"terms"_s, QJsonObject{{u"field"_s, u"team"_s}, {u"size"_s, 5}}));
    const QJsonObject envs =
        one(u"envs"_s, QJsonObject{{u"terms"_s, one(u"field"_s, u"env"_s)}, {u"aggs"_s, teams}});
    const QJsonValue prod =
        search({{u"query"_s, lastDay()},
                {u"size"_s, 0},
                {u"aggregations"_s, envs}})[u"aggregations"_s][u"envs"_s][u"buckets"_s][0];
    QCOMPARE(prod[u"key"_s], u"prod"_s);
    QCOMPARE(prod[u"teams"_s][u"buckets"_s][0][u"key"_s], u"web"_s);
    QCOMPARE(prod[u"teams"_s][u"buckets"_s][0][u"doc_count"_s].toInteger(), ProdWebPerDay);
}

void TestSandboxSearch::hitsAndOrder()
{
    const auto hits = [&](const QJsonObject &body) {
        return search(body)[u"hits"_s][u"hits"_s].toArray();
    };
    const QJsonArray newest{one(u"@timestamp"_s, one(u"order"_s, u"desc"_s))};
    const QJsonArray first = hits({{u"size"_s, 20}, {u"sort"_s, newest}});
    QCOMPARE(first.size(), 20);
    for (qsizetype i = 1; i < first.size(); ++i)
        QVERIFY(first[i - 1][u"sort"_s][0].toInteger() >= first[i][u"sort"_s][0].toInteger());
    const QJsonArray second = hits({{u"size"_s, 5}, {u"from"_s, 10}, {u"sort"_s, newest}});
    QCOMPARE(second.size(), 5);
    QCOMPARE(second[0], first[10]);
    QCOMPARE(hits({}).size(), 10);
    for (const QJsonValue &hit : hits({{u"query"_s, boolean(u"filter"_s, ProdWeb)}})) {
        QCOMPARE(hit[u"_source"_s][u"env"_s], u"prod"_s);
        QCOMPARE(hit[u"_source"_s][u"team"_s], u"web"_s);
    }
    QCOMPARE(hits({{u"size"_s, 10'000}}).size(), 10'000);
}

void TestSandboxSearch::sourceFields()
{
    const auto fields = [&](const QJsonValue &source) {
        return search(
                   {{u"size"_s, 1}, {u"_source"_s, source}})[u"hits"_s][u"hits"_s][0][u"_source"_s]
            .toObject()
            .keys();
    };
    QVERIFY(fields(true).contains(u"@timestamp"_s));
    QVERIFY(fields(true).contains(u"message"_s));
    QCOMPARE(fields(false), QStringList());
    QCOMPARE(fields(QJsonArray{u"env"_s, u"te*"_s}).first(), u"env"_s);
    QVERIFY(!fields(QJsonArray{u"env"_s, u"te*"_s}).contains(u"message"_s));
    QCOMPARE(fields(u"env"_s), QStringList{u"env"_s});
    QVERIFY(!fields(one(u"excludes"_s, QJsonArray{u"message"_s})).contains(u"message"_s));
}

void TestSandboxSearch::refusals_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("size") << QJsonObject{{u"size"_s, 10'001}};
    QTest::newRow("window") << QJsonObject{{u"size"_s, 10}, {u"from"_s, 9'999}};
    QTest::newRow("terms size") << one(
        u"aggregations"_s,
        one(u"v"_s, one(u"terms"_s, QJsonObject{{u"field"_s, u"env"_s}, {u"size"_s, 1001}})));
    QTest::newRow("unknown query") << one(u"query"_s, one(u"fuzzy"_s, one(u"env"_s, u"prod"_s)));
    QTest::newRow("two kinds") << one(
        u"query"_s, QJsonObject{{u"match_all"_s, QJsonObject()}, {u"bool"_s, QJsonObject()}});
    QTest::newRow("unknown aggregation")
        << one(u"aggregations"_s, one(u"v"_s, one(u"avg"_s, one(u"field"_s, u"status"_s))));
    QTest::newRow("date") << one(
        u"query"_s, one(u"range"_s, one(u"@timestamp"_s, one(u"gte"_s, u"yesterday"_s))));
    QTest::newRow("sort") << one(u"sort"_s, QJsonArray{one(u"env"_s, u"asc"_s)});
}

void TestSandboxSearch::refusals()
{
    QFETCH(const QJsonObject, body);
    const Answer answer = m_client->post(u"/v1/search"_s, body);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.message().isEmpty());
}

void TestSandboxSearch::accountsHaveTheirOwnLogs()
{
    const int partners =
        m_client
            ->listed(u"/v1/associated-accounts"_s, u"accountName"_s, u"Partners"_s)[u"accountId"_s]
            .toInt();
    const Answer made = m_client->post(u"/v1/api-tokens/sub-account"_s,
                                       {{u"name"_s, u"sub"_s}, {u"accountId"_s, partners}});
    SandboxClient sub(m_sandbox->access().url,
                      Secret(made.object()[u"token"_s].toString().toStdString()));
    const QJsonObject answer =
        sub.post(u"/v1/search"_s, {{u"query"_s, lastDay()}, {u"size"_s, 1}}).object();
    const qint64 total = answer[u"hits"_s][u"total"_s].toInteger();
    QVERIFY(total > 0 && total != LogsPerDay);
    QVERIFY(answer[u"hits"_s][u"hits"_s][0][u"_source"_s].toObject().contains(u"tenant"_s));
}

void TestSandboxSearch::isQuick()
{
    // As the filter editor asks at each edit: a dozen sets counted over every log.
    QJsonObject sets;
    for (int i = 0; i < 12; ++i)
        sets.insert(QString::number(i), boolean(i % 2 ? u"should"_s : u"filter"_s, ProdWeb));
    const QJsonObject body{
        {u"query"_s, boolean(u"filter"_s, {lastDay()})},
        {u"size"_s, 0},
        {u"aggregations"_s, one(u"counts"_s, one(u"filters"_s, one(u"filters"_s, sets)))}};
    QVERIFY(!search(body).isEmpty()); // makes the logs
    // The work of this process, client and sandbox: what else the machine does is not counted.
    double best = 1e6; // ms
    for (int i = 0; i < 7; ++i) {
        const std::clock_t before = std::clock();
        QVERIFY(!search(body).isEmpty());
        best = std::min(best, 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
    }
    qInfo("12 sets over %lld logs: %.0f ms", count({}), best);
    // Four times the goal of 50 ms: sanitizers count, too.
    QVERIFY2(best < 200, qPrintable(QString::number(best)));
}

QTEST_GUILESS_MAIN(TestSandboxSearch)
#include "tst_sandbox_search.moc"
