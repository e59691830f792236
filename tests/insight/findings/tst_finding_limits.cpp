// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/estate/finding_limits.h"

#include <QTest>

using namespace tokendeck;
using std::chrono::days;

//! The days from which on something is a finding, by its kind.
class FindingLimitsTest : public QObject {
    Q_OBJECT
private slots:
    void everyKindWithDaysKeepsThem();
    void daysStayInTheirRange();
    void nearIsNeverGraverThanItIsNear();
    void kindsWithoutDaysHaveNone();
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

QTEST_GUILESS_MAIN(FindingLimitsTest)
#include "tst_finding_limits.moc"
