// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/filters/filter_merge.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

//! Which filters can be merged, and which of them is kept.
class FilterMergeTest : public QObject {
    Q_OBJECT
private slots:
    void takesThoseThatAskTheSame();
    void takesThoseThatWereChosen();
    void leavesWhatWasNotUnderstood();
    void keepsTheOneWithMostUses();
    void keepsTheOldestOfThoseUsedAlike();

private:
    static std::vector<Filter> filters()
    {
        return {{FilterId(1), u"env"_s, u"prod"_s, {}},
                {FilterId(2), u"env"_s, u"Prod"_s, {}},
                {FilterId(3), u"env"_s, u"prod"_s, u"again"_s},
                {FilterId(4), u"env"_s, u"prod"_s, {}}};
    }
    static std::vector<FilterId> ids(std::initializer_list<int> values)
    {
        return std::vector<FilterId>(values.begin(), values.end());
    }
};

void FilterMergeTest::takesThoseThatAskTheSame()
{
    QCOMPARE(mergeable(filters(), ids({3})), ids({1, 3, 4}));
    QCOMPARE(mergeable(filters(), ids({2})), ids({}));
    QCOMPARE(mergeable(filters(), ids({})), ids({}));
    QCOMPARE(mergeable(filters(), ids({9})), ids({}));
}

void FilterMergeTest::takesThoseThatWereChosen()
{
    QCOMPARE(mergeable(filters(), ids({4, 1})), ids({1, 4}));
    QCOMPARE(mergeable(filters(), ids({1, 2})), ids({}));
    QCOMPARE(mergeable(filters(), ids({1, 9})), ids({}));
}

void FilterMergeTest::leavesWhatWasNotUnderstood()
{
    std::vector<Filter> some = filters();
    some[2].fault = MaybeFault(RowFault{});
    QCOMPARE(mergeable(some, ids({1})), ids({1, 4}));
    QCOMPARE(mergeable(some, ids({3})), ids({}));
    QCOMPARE(mergeable(some, ids({1, 3})), ids({}));
}

void FilterMergeTest::keepsTheOneWithMostUses()
{
    const FilterUses uses{.counts = {{FilterId(1), 2}, {FilterId(4), 3}}};
    const auto merge = mergeOf(filters(), ids({1}), uses);
    QVERIFY(merge);
    QCOMPARE(merge->kept.id, FilterId(4));
    QCOMPARE(merge->others.size(), size_t(2));
    QCOMPARE(merge->others[0].id, FilterId(1));
    QCOMPARE(merge->others[1].id, FilterId(3));
    QVERIFY(!mergeOf(filters(), ids({2}), uses));
}

void FilterMergeTest::keepsTheOldestOfThoseUsedAlike()
{
    const FilterUses uses{.counts = {{FilterId(3), 2}, {FilterId(4), 2}}};
    QCOMPARE(mergeOf(filters(), ids({4}), uses)->kept.id, FilterId(3));
    QCOMPARE(mergeOf(filters(), ids({4, 1}), {})->kept.id, FilterId(1));
}

QTEST_GUILESS_MAIN(FilterMergeTest)
#include "tst_filter_merge.moc"
