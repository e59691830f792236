// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/filters/filter_meaning.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

namespace {

//! "env=prod & team=web" or "env=prod | team=web"; "" is no filter; "?" is an unknown one.
FilterSet parse(const QString &text)
{
    FilterSet set;
    const bool any = text.contains(u'|');
    set.filterOperator = any ? FilterOperator::Or : FilterOperator::And;
    qint32 id = 0;
    const QStringList parts = text.split(any ? u'|' : u'&', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString term = part.trimmed();
        if (term == "?"_L1)
            ++set.unknown;
        else
            set.filters.push_back({.id = FilterId(++id),
                                   .field = term.section(u'=', 0, 0),
                                   .value = term.section(u'=', 1)});
    }
    return set;
}

//! A log of three fields, each with a value or without one.
using Log = std::array<int, 3>;

bool passes(const Log &log, const FilterSet &set)
{
    if (set.filters.empty())
        return true;
    const auto matches = [&](const Filter &filter) {
        return log[size_t(filter.field.toInt())] == filter.value.toInt();
    };
    return set.filterOperator == FilterOperator::And ? std::ranges::all_of(set.filters, matches)
                                                     : std::ranges::any_of(set.filters, matches);
}

//! All logs over three fields and the values 1 to 3, where 0 is "the field is missing" and 3 is a
//! value that no filter asks for.
std::vector<Log> allLogs()
{
    std::vector<Log> logs;
    for (int a = 0; a < 4; ++a) {
        for (int b = 0; b < 4; ++b) {
            for (int c = 0; c < 4; ++c)
                logs.push_back({a, b, c});
        }
    }
    return logs;
}

FilterSet randomSet(QRandomGenerator &random)
{
    FilterSet set;
    set.filterOperator = random.bounded(2) ? FilterOperator::And : FilterOperator::Or;
    const int count = random.bounded(5);
    for (int i = 0; i < count; ++i)
        set.filters.push_back({.id = FilterId(i + 1),
                               .field = QString::number(random.bounded(3)),
                               .value = QString::number(1 + random.bounded(2))});
    return set;
}

} // namespace

Q_DECLARE_METATYPE(Reach)
Q_DECLARE_METATYPE(Containment)

class FilterMeaningTest : public QObject {
    Q_OBJECT

private slots:
    void reach_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<Reach>("expected");
        QTest::newRow("no filter") << u""_s << Reach::Everything;
        QTest::newRow("one") << u"env=prod"_s << Reach::Some;
        QTest::newRow("two fields") << u"env=prod & team=web"_s << Reach::Some;
        QTest::newRow("one field, two values") << u"env=prod & env=staging"_s << Reach::Nothing;
        QTest::newRow("case counts") << u"env=prod & env=Prod"_s << Reach::Nothing;
        QTest::newRow("case counts in fields") << u"env=prod & Env=staging"_s << Reach::Some;
        QTest::newRow("twice the same") << u"env=prod & env=prod"_s << Reach::Some;
        QTest::newRow("third contradicts")
            << u"env=prod & team=web & env=prod & env=qa"_s << Reach::Nothing;
        QTest::newRow("any of two values") << u"env=prod | env=staging"_s << Reach::Some;
        QTest::newRow("unknown is a filter") << u"?"_s << Reach::Some;
        QTest::newRow("unknown beside a contradiction")
            << u"? & env=prod & env=qa"_s << Reach::Nothing;
    }
    void reach()
    {
        QFETCH(QString, set);
        QTEST(filterReach(parse(set)), "expected");
    }

    void absentOperatorCountsAsAnd()
    {
        const std::vector<Filter> filters{{.id = FilterId(1), .field = u"env"_s, .value = u"a"_s},
                                          {.id = FilterId(2), .field = u"env"_s, .value = u"b"_s}};
        const SharedToken token{.filters = {FilterId(1), FilterId(2)}, .operatorAssumed = true};
        QCOMPARE(filterReach(filterSetOf(token, filters)), Reach::Nothing);
    }

    void duplicates()
    {
        QCOMPARE(duplicateFilters(parse(u"a=1 & b=1 & a=1 & a=1 & a=2"_s)),
                 (std::vector<FilterPair>{{0, 2}, {0, 3}}));
        QCOMPARE(duplicateFilters(parse(u"a=1 | a=1"_s)), (std::vector<FilterPair>{{0, 1}}));
        QVERIFY(duplicateFilters(parse(u"a=1 & a=A & A=1"_s)).empty());
    }

    void pairsThatContradict()
    {
        QCOMPARE(contradictions(parse(u"a=1 & b=1 & a=2 & a=1 & a=3"_s)),
                 (std::vector<FilterPair>{{0, 2}, {0, 4}}));
        QVERIFY(contradictions(parse(u"a=1 | a=2"_s)).empty());
        QVERIFY(contradictions(parse(u"a=1 & a=1"_s)).empty());
    }

    void containment_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<Containment>("expected");
        const auto row = [](const char *name, const QString &a, const QString &b, Containment is) {
            QTest::newRow(name) << a << b << is;
        };
        row("same", u"a=1 & b=2"_s, u"b=2 & a=1"_s, Containment::Equal);
        row("same but for a duplicate", u"a=1 & a=1"_s, u"a=1"_s, Containment::Equal);
        row("one filter: the operator says nothing", u"a=1"_s, u"a=1 | a=1"_s, Containment::Equal);
        row("both nothing", u"a=1 & a=2"_s, u"b=1 & b=2"_s, Containment::Equal);
        row("narrower by AND", u"a=1 & b=2"_s, u"a=1"_s, Containment::Within);
        row("wider by OR", u"a=1 | b=2"_s, u"a=1"_s, Containment::Around);
        row("AND within OR", u"a=1 & b=2"_s, u"a=1 | c=3"_s, Containment::Within);
        row("filtered within unfiltered", u"a=1"_s, u""_s, Containment::Within);
        row("unfiltered around nothing", u""_s, u"a=1 & a=2"_s, Containment::Around);
        row("other value", u"a=1"_s, u"a=2"_s, Containment::Apart);
        row("other case", u"a=x"_s, u"a=X"_s, Containment::Apart);
        row("other field", u"a=1"_s, u"b=1"_s, Containment::Overlapping);
        row("OR apart", u"a=1 | a=2"_s, u"a=3 | a=4"_s, Containment::Apart);
        row("OR overlapping", u"a=1 | a=2"_s, u"a=2 | a=3"_s, Containment::Overlapping);
        row("unknown", u"a=1 & ?"_s, u"a=1"_s, Containment::Unknown);
    }
    void containment()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(compareReach(parse(a), parse(b)), "expected");
    }

    //! Every answer against the definition, by trying all logs.
    void agreesWithTryingAllLogs()
    {
        QRandomGenerator random(20261124);
        const std::vector<Log> logs = allLogs();
        for (int round = 0; round < 5000; ++round) {
            const FilterSet a = randomSet(random);
            const FilterSet b = randomSet(random);
            bool within = true;
            bool around = true;
            bool meet = false;
            bool all = true;
            bool none = true;
            for (const Log &log : logs) {
                const bool inA = passes(log, a);
                const bool inB = passes(log, b);
                within &= !inA || inB;
                around &= !inB || inA;
                meet |= inA && inB;
                all &= inA;
                none &= !inA;
            }
            QCOMPARE(filterReach(a), all ? Reach::Everything : none ? Reach::Nothing : Reach::Some);
            QCOMPARE(contradictions(a).empty(), !none);
            QCOMPARE(isWithin(a, b), within);
            const Containment expected = within && around ? Containment::Equal
                : within                                  ? Containment::Within
                : around                                  ? Containment::Around
                : meet                                    ? Containment::Overlapping
                                                          : Containment::Apart;
            QCOMPARE(compareReach(a, b), expected);
        }
    }

    void findsTheFiltersOfAToken()
    {
        const std::vector<Filter> filters{{.id = FilterId(2), .field = u"env"_s, .value = u"a"_s},
                                          {.id = FilterId(5), .field = u"env"_s, .value = u"b"_s}};
        const FilterSet set =
            filterSetOf({.filters = {FilterId(5), FilterId(3), FilterId(2), FilterId(9)},
                         .filterOperator = FilterOperator::Or},
                        filters);
        QCOMPARE(set.filters.size(), size_t(2));
        QCOMPARE(set.filters[0].value, u"b"_s);
        QCOMPARE(set.filters[1].value, u"a"_s);
        QCOMPARE(set.unknown, 2);
        QCOMPARE(set.filterOperator, FilterOperator::Or);
    }
};

QTEST_GUILESS_MAIN(FilterMeaningTest)
#include "tst_filter_meaning.moc"
