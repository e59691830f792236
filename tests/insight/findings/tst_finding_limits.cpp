// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/estate/finding_limits.h"
#include "tests/insight/estate_builder.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::days;

namespace {

//! An object for each kind of finding that goes by days, each as \p change makes it.
template <typename Change> ConnectionView viewByDays(const Change &change)
{
    SharedToken expiring = sharedToken(1);
    expiring.expiresAt = Now + days(5);
    SharedToken unused = sharedToken(2);
    unused.lastUsed = Now - days(100);
    SharedToken neverUsed = sharedToken(3);
    neverUsed.lastUsed = {};
    for (SharedToken *token : {&expiring, &unused, &neverUsed})
        change(*token);
    ShippingToken old = shippingToken(1);
    old.createdAt = Now - days(400);
    change(old);
    ApiToken unchecked = apiToken(1, AccountId(7));
    unchecked.createdAt = Now - days(40);
    ApiTokenEntry noted = entry();
    change(noted);
    ConnectionView view = connectionView(u"c"_s, 7);
    view.list<SharedToken>() = listOf<SharedToken>({expiring, unused, neverUsed});
    view.list<ShippingToken>() = listOf<ShippingToken>({old, shippingToken(2), shippingToken(3)});
    view.list<ApiToken>() = listOf<ApiToken>({unchecked});
    view.entries = std::make_shared<ApiTokenEntries>(ApiTokenEntries{{unchecked.id, noted}});
    return view;
}

//! \p view, of which all is known to have been there for 40 days.
FindingsInput seenBefore(const ConnectionView &view)
{
    FindingsInput input = inputOf({view});
    input.context.firstSeen = [](const ObjectRef &) {
        return Now - days(40);
    };
    return input;
}

Silence silenceOfKindIn(const ConnectionView &view, FindingKind kind)
{
    const auto all = findingsOf(seenBefore(view));
    const auto finding = std::ranges::find(all->findings, kind, &Finding::kind);
    return finding == all->findings.end() ? Silence() : silenceOf(*finding, {}, Now);
}

//! Whether \p view says that \p silence has ended.
bool ended(const ConnectionView &view, const Silence &silence, const FindingLimits &limits = {})
{
    FindingsInput input = seenBefore(view);
    input.context.at.limits = limits;
    input.silences = {silence};
    return findingsOf(std::move(input))->endedSilences == std::vector{silence};
}

} // namespace

//! The days from which on something is a finding, by its kind.
class FindingLimitsTest : public QObject {
    Q_OBJECT
private slots:
    void everyKindWithDaysKeepsThem();
    void daysStayInTheirRange();
    void nearIsNeverGraverThanItIsNear();
    void kindsWithoutDaysHaveNone();
    void otherDaysEndNoSilence_data();
    void otherDaysEndNoSilence();
    void aSilenceEndsByWhatDaysAreCountedFrom();
};

void FindingLimitsTest::everyKindWithDaysKeepsThem()
{
    int kinds = 0;
    for (const FindingKey &key : FindingKeys) {
        const std::optional<DayRange> range = dayRangeOf(key.kind);
        if (!range)
            continue;
        ++kinds;
        FindingLimits limits;
        QVERIFY(daysOf(limits, key.kind) >= range->least);
        QVERIFY(daysOf(limits, key.kind) <= range->most);
        setDays(limits, key.kind, 42);
        QCOMPARE(daysOf(limits, key.kind), 42);
        // It changes nothing of another kind.
        for (const FindingKey &other : FindingKeys) {
            if (other.kind != key.kind)
                QCOMPARE(daysOf(limits, other.kind), daysOf({}, other.kind));
        }
    }
    QCOMPARE(kinds, 5);
}

void FindingLimitsTest::daysStayInTheirRange()
{
    FindingLimits limits;
    setDays(limits, FindingKind::Unused, 0);
    QCOMPARE(limits.unused, days(1));
    setDays(limits, FindingKind::Unused, 1'000'000);
    QCOMPARE(limits.unused, days(3650));
    setDays(limits, FindingKind::OldShippingToken, -3);
    QCOMPARE(limits.oldShipping, days(7));
}

void FindingLimitsTest::nearIsNeverGraverThanItIsNear()
{
    FindingLimits limits;
    setDays(limits, FindingKind::ExpiringSoon, 1);
    QCOMPARE(limits.daysToWarn, 1);
    QCOMPARE(limits.gravelyNear, days(1));
    setDays(limits, FindingKind::ExpiringSoon, 30);
    QCOMPARE(limits.gravelyNear, days(3));
}

void FindingLimitsTest::kindsWithoutDaysHaveNone()
{
    FindingLimits limits;
    setDays(limits, FindingKind::TwinFilters, 9);
    QCOMPARE(limits, FindingLimits());
    QCOMPARE(daysOf(limits, FindingKind::TwinFilters), 0);
}

void FindingLimitsTest::otherDaysEndNoSilence_data()
{
    QTest::addColumn<FindingKind>("kind");
    QTest::addColumn<int>("set");
    QTest::addRow("expiring") << FindingKind::ExpiringSoon << 1;
    QTest::addRow("unused") << FindingKind::Unused << 3000;
    QTest::addRow("never used") << FindingKind::NeverUsed << 3000;
    QTest::addRow("old") << FindingKind::OldShippingToken << 3000;
    QTest::addRow("not checked") << FindingKind::NotChecked << 3000;
}

//! Days that the admin sets are no fact: set back, they would show it again.
void FindingLimitsTest::otherDaysEndNoSilence()
{
    QFETCH(const FindingKind, kind);
    QFETCH(const int, set);
    const ConnectionView view = viewByDays([](auto &) {});
    const Silence silence = silenceOfKindIn(view, kind);
    QVERIFY(silence.object);
    QCOMPARE(ended(view, silence), false);
    FindingLimits limits;
    setDays(limits, kind, set);
    QCOMPARE(ended(view, silence, limits), false);
}

void FindingLimitsTest::aSilenceEndsByWhatDaysAreCountedFrom()
{
    const ConnectionView before = viewByDays([](auto &) {});
    const auto isOver = [&before](FindingKind kind, const ConnectionView &view) {
        return ended(view, silenceOfKindIn(before, kind));
    };
    const ConnectionView later = viewByDays([](auto &row) {
        if constexpr (std::is_same_v<decltype(row), SharedToken &>)
            row.expiresAt = Now + 500 * 24h;
        else if constexpr (std::is_same_v<decltype(row), ShippingToken &>)
            row.enabled = false;
        else
            row.check = ApiTokenCheck{.time = Now + 1h};
    });
    QVERIFY(isOver(FindingKind::ExpiringSoon, later));
    QVERIFY(isOver(FindingKind::OldShippingToken, later));
    QVERIFY(isOver(FindingKind::NotChecked, later));
    const ConnectionView used = viewByDays([](auto &row) {
        if constexpr (std::is_same_v<decltype(row), SharedToken &>)
            row.lastUsed = Now + 1h;
    });
    QVERIFY(isOver(FindingKind::Unused, used));
    QVERIFY(isOver(FindingKind::NeverUsed, used));
    QVERIFY(!isOver(FindingKind::ExpiringSoon, used));
    QVERIFY(!isOver(FindingKind::OldShippingToken, used));
    QVERIFY(!isOver(FindingKind::NotChecked, used));
}

QTEST_GUILESS_MAIN(FindingLimitsTest)
#include "tst_finding_limits.moc"
