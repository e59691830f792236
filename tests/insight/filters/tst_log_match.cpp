// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/filters/log_match.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

namespace {

const std::vector<SampleLog> Logs{
    {.fields = {{u"env"_s, u"prod"_s}, {u"team"_s, u"web"_s}}},
    {.fields = {{u"env"_s, u"prod"_s}, {u"team"_s, u"sre"_s}}},
    {.fields = {{u"env"_s, u"staging"_s}, {u"team"_s, u"web"_s}}},
    {.fields = {{u"env"_s, u"Prod"_s}}},
};

Filter filter(const QString &field, const QString &value)
{
    return {.id = FilterId(1), .field = field, .value = value};
}

} // namespace

class LogMatchTest : public QObject {
    Q_OBJECT
private slots:
    void comparesExactValues();
    void readsArrays();
    void takesAllOrAny();
    void letsUnknownFiltersMatchNothing();
    void countsWhatAChangeExposes();
    void countsForANewToken();
};

void LogMatchTest::comparesExactValues()
{
    QVERIFY(matches(Logs[0], filter(u"env"_s, u"prod"_s)));
    QVERIFY(!matches(Logs[3], filter(u"env"_s, u"prod"_s)));
    QVERIFY(!matches(Logs[0], filter(u"Env"_s, u"prod"_s)));
    QVERIFY(!matches(Logs[0], filter(u"env"_s, u"pro"_s)));
    QVERIFY(!matches(Logs[0], filter(u"region"_s, u"prod"_s)));
    // A name that occurs twice has both values.
    const SampleLog twice{.fields = {{u"a.b"_s, u"1"_s}, {u"a.b"_s, u"2"_s}}};
    QVERIFY(matches(twice, filter(u"a.b"_s, u"1"_s)));
    QVERIFY(matches(twice, filter(u"a.b"_s, u"2"_s)));
}

void LogMatchTest::readsArrays()
{
    const SampleLog log{.fields = {{u"tags"_s, uR"(["prod","web", 7, true])"_s},
                                   {u"text"_s, u"[prod] done"_s},
                                   {u"nested"_s, uR"([["prod"]])"_s}}};
    QVERIFY(matches(log, filter(u"tags"_s, u"prod"_s)));
    QVERIFY(matches(log, filter(u"tags"_s, u"web"_s)));
    QVERIFY(matches(log, filter(u"tags"_s, u"7"_s)));
    QVERIFY(matches(log, filter(u"tags"_s, u"true"_s)));
    QVERIFY(!matches(log, filter(u"tags"_s, u"pro"_s)));
    QVERIFY(!matches(log, filter(u"text"_s, u"prod"_s)));
    QVERIFY(!matches(log, filter(u"nested"_s, u"prod"_s)));
}

void LogMatchTest::takesAllOrAny()
{
    FilterSet set{.filters = {filter(u"env"_s, u"prod"_s), filter(u"team"_s, u"web"_s)}};
    QVERIFY(passes(Logs[0], set));
    QVERIFY(!passes(Logs[1], set));
    QVERIFY(!passes(Logs[2], set));
    set.filterOperator = FilterOperator::Or;
    QVERIFY(passes(Logs[1], set));
    QVERIFY(passes(Logs[2], set));
    QVERIFY(!passes(Logs[3], set));
    set.filters.clear();
    QVERIFY(passes(Logs[3], set));
}

void LogMatchTest::letsUnknownFiltersMatchNothing()
{
    FilterSet set{.filters = {filter(u"env"_s, u"prod"_s)}, .unknown = 1};
    QVERIFY(!passes(Logs[0], set));
    set.filterOperator = FilterOperator::Or;
    QVERIFY(passes(Logs[0], set));
    set.filters.clear();
    QVERIFY(!passes(Logs[0], set));
}

void LogMatchTest::countsWhatAChangeExposes()
{
    const FilterSet before{.filters = {filter(u"env"_s, u"prod"_s)}};
    const FilterSet after{.filters = {filter(u"env"_s, u"prod"_s), filter(u"team"_s, u"web"_s)},
                          .filterOperator = FilterOperator::Or};
    const Exposure wider = countExposure(Logs, before, after);
    QCOMPARE(wider,
             (Exposure{.total = 4,
                       .before = 2,
                       .after = 3,
                       .appearing = 1,
                       .disappearing = 0,
                       .without = {2, 2}}));
    const Exposure narrower =
        countExposure(Logs, before, FilterSet{.filters = {filter(u"team"_s, u"web"_s)}});
    QCOMPARE(narrower,
             (Exposure{.total = 4, .before = 2, .after = 2, .appearing = 1, .disappearing = 1}));
}

void LogMatchTest::countsForANewToken()
{
    const Exposure exposure =
        countExposure(Logs, {}, FilterSet{.filters = {filter(u"env"_s, u"prod"_s)}});
    QCOMPARE(exposure, (Exposure{.total = 4, .after = 2, .appearing = 2}));
    QCOMPARE(countExposure({}, {}, {}), Exposure{});
}

QTEST_GUILESS_MAIN(LogMatchTest)
#include "tst_log_match.moc"
