// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/expiry.h"

#include <QTest>

using namespace tokendeck;
using namespace std::chrono_literals;
using std::chrono::days;

class ExpiryTest : public QObject {
    Q_OBJECT

private slots:
    void tellsHowTheEndIsToBeSeen()
    {
        const TimePoint now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 9h};
        const auto of = [now](std::chrono::milliseconds ahead) {
            return expiryOf(StatedTime(now + ahead), now);
        };
        QCOMPARE(expiryOf(StatedTime(), now), Expiry::Never);
        QCOMPARE(expiryOf(StatedTime::unknown(), now), Expiry::Unknown);
        QCOMPARE(of(0ms), Expiry::Past);
        QCOMPARE(of(-days(3)), Expiry::Past);
        QCOMPARE(of(1ms), Expiry::Soon);
        QCOMPARE(of(days(6)), Expiry::Soon);
        QCOMPARE(of(days(7) - 1h), Expiry::Later);
        QCOMPARE(of(days(7)), Expiry::Later);
    }

    void countsDaysToTheNearest()
    {
        QCOMPARE(countedDays(days(7) - 1ms), 7);
        QCOMPARE(countedDays(days(6) + 11h), 6);
        QCOMPARE(countedDays(25h), 1);
        QCOMPARE(countedDays(3h), 0);
    }
};

QTEST_APPLESS_MAIN(ExpiryTest)
#include "tst_expiry.moc"
