// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/time_words.h"

#include <QLocale>
#include <QTest>

using namespace tokendeck;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(milliseconds)

class TimeWordsTest : public QObject {
    Q_OBJECT

private slots:
    void says_data()
    {
        QTest::addColumn<milliseconds>("fromNow");
        QTest::addColumn<QString>("expected");
        const auto row = [](milliseconds fromNow, const char *expected) {
            QTest::addRow("%lld ms", static_cast<long long>(fromNow.count()))
                << fromNow << QString::fromLatin1(expected);
        };
        row(0ms, "just now");
        row(-59999ms, "just now");
        row(-60000ms, "1 min ago");
        row(-119999ms, "1 min ago");
        row(-59min, "59 min ago");
        row(-1h + 1ms, "59 min ago");
        row(-1h, "1 h ago");
        row(-23h - 59min, "23 h ago");
        row(-24h, "yesterday");
        row(-48h + 1ms, "yesterday");
        row(-48h, "2 days ago");
        row(-days(214), "214 days ago");
        row(-days(729), "729 days ago");
        row(-days(730), "2 years ago");
        row(-days(1000), "2 years ago");
    }
    void says()
    {
        QFETCH(milliseconds, fromNow);
        const TimePoint now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24}};
        QTEST(timeSince(now, now + fromNow), "expected");
        // What lies ahead and has come is told alike.
        QTEST(timeUntil(now, now + fromNow), "expected");
    }

    void saysWhatLiesAhead_data()
    {
        QTest::addColumn<milliseconds>("fromNow");
        QTest::addColumn<QString>("expected");
        const auto row = [](milliseconds fromNow, const char *expected) {
            QTest::addRow("%lld ms", static_cast<long long>(fromNow.count()))
                << fromNow << QString::fromLatin1(expected);
        };
        row(1ms, "in less than 1 min");
        row(1min, "in 1 min");
        row(59min + 20s, "in 59 min");
        row(1h - 1ms, "in 1 h");
        row(5h - 2s, "in 5 h");
        row(23h + 29min, "in 23 h");
        row(24h - 1ms, "in 1 day");
        row(24h, "tomorrow");
        row(48h - 1ms, "in 2 days");
        row(days(7) - 1ms, "in 7 days");
        row(days(7) - 1h, "in 7 days");
        row(days(6), "in 6 days");
        row(days(21) + 1h, "in 21 days");
        row(days(800), "in 2 years");
    }
    void saysWhatLiesAhead()
    {
        QFETCH(milliseconds, fromNow);
        qputenv("TZ", "UTC");
        const TimePoint now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24}};
        QTEST(timeUntil(now, now + fromNow), "expected");
    }

    void putsNothingThatHappenedAhead()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const TimePoint now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24}};
        QCOMPARE(timeSince(now, now + 4min), u"just now"_s);
        QCOMPARE(timeSince(now, now + 3h), u"on 24 Nov 2026"_s);
        QCOMPARE(timeSince(now, std::optional<TimePoint>()), u"–"_s);
    }

    void exactTimeNamesDayHourAndZone()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const TimePoint then{std::chrono::sys_days{std::chrono::year{2026} / 12 / 14} + 10h
                             + 40min};
        const QString text = exactTime(then);
        QVERIFY2(text.contains("14 December 2026"_L1) && text.contains("10:40"_L1)
                     && text.endsWith("UTC"_L1),
                 qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TimeWordsTest)
#include "tst_time_words.moc"
