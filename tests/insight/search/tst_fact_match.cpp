// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/fact_match.h"

#include <QTest>
#include <QTimeZone>

using namespace tokendeck;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::days;

namespace {

//! 24 November 2026, 10:00 in Berlin.
const TimePoint Now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 9h};

QString word(Truth known)
{
    return known == Truth::Unknown ? u"unknown"_s : known == Truth::Yes ? u"yes"_s : u"no"_s;
}

//! What \p search says of \p facts: "yes", "no" or "unknown".
QString asked(const RowFacts &facts, const QString &search, TimePoint now = Now)
{
    FactColumns columns;
    // A row beside it must not change the answer.
    columns.add({});
    columns.add(facts);
    const SearchQuery query = parseSearch(search);
    if (query.isFaulty())
        return u"faulty"_s;
    return word(FactMatch(query.terms(), columns, now).of(1));
}

TimePoint localTime(int year, int month, int day, int hour = 0, int minute = 0)
{
    return TimePoint(std::chrono::milliseconds(
        QDateTime(QDate(year, month, day), QTime(hour, minute)).toMSecsSinceEpoch()));
}

} // namespace

class FactMatchTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        QCOMPARE(QDateTime(QDate(2026, 7, 1), QTime(0, 0)).offsetFromUtc(), 7200);
    }

    void texts_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *search, const char *expected) {
            QTest::newRow(search) << QString::fromUtf8(search) << QString::fromLatin1(expected);
        };
        row("account:partners", "yes");
        row("account:ÉÜ", "yes");
        row("account:\"partners eu\"", "yes");
        row("account:=\"Partners EU\"", "yes");
        row("account:=Partners", "no");
        row("account:acme", "no");
        row("-account:partners", "no");
        row("-account:acme", "yes");
        row("connection:main region:=europe", "yes");
        row("connection:main region:=europ", "no");
        row("owner:none", "yes");
        row("owner:\"none\"", "no");
        row("-owner:none", "no");
        row("owner:ann", "no");
        row("-owner:ann", "yes");
        // A note that may be there.
        row("note:x", "unknown");
        row("-note:x", "unknown");
        row("note:none", "unknown");
        row("-note:none", "unknown");
        // One that does not match ends it, whatever else is not known.
        row("note:x account:acme", "no");
        row("note:x account:partners", "unknown");
        row("plain words", "yes");
    }
    void texts()
    {
        QFETCH(QString, search);
        const RowFacts facts{.account = u"Partners EU"_s,
                             .connection = u"Main"_s,
                             .region = u"Europe"_s,
                             .owner = QString(),
                             .note = FactText::unknown()};
        QTEST(asked(facts, search), "expected");
    }

    void whatAListLacksMatchesNothing()
    {
        for (const QString &search :
             {u"account:x"_s, u"owner:none"_s, u"filter:none"_s, u"filter:a=b"_s,
              u"expires:never"_s, u"expires:<7d"_s, u"used:never"_s, u"created:<2030-01-01"_s,
              u"is:expired"_s, u"is:unused"_s, u"is:unknown"_s}) {
            QCOMPARE(asked({}, search), u"no"_s);
            QCOMPARE(asked({}, u'-' + search), u"yes"_s);
        }
    }

    void findings()
    {
        RowFacts facts;
        facts.findings.found.set(size_t(FindingKind::Unused));
        facts.findings.doubted.set(size_t(FindingKind::SameSecret));
        QCOMPARE(asked(facts, u"finding:unused"_s), u"yes"_s);
        QCOMPARE(asked(facts, u"-finding:unused"_s), u"no"_s);
        QCOMPARE(asked(facts, u"finding:expired"_s), u"no"_s);
        QCOMPARE(asked(facts, u"-finding:expired"_s), u"yes"_s);
        QCOMPARE(asked(facts, u"finding:same-secret"_s), u"unknown"_s);
        QCOMPARE(asked(facts, u"-finding:same-secret"_s), u"unknown"_s);
        QCOMPARE(asked(facts, u"finding:none"_s), u"no"_s);
        QCOMPARE(asked(facts, u"finding:unknown"_s), u"no"_s);
        QCOMPARE(asked({}, u"finding:none"_s), u"yes"_s);
        facts.findings = {.unscored = true};
        QCOMPARE(asked(facts, u"finding:unknown"_s), u"yes"_s);
        QCOMPARE(asked(facts, u"finding:none"_s), u"unknown"_s);
        facts.findings = ObjectFindings::unknown();
        QCOMPARE(asked(facts, u"finding:unused"_s), u"unknown"_s);
        QCOMPARE(asked(facts, u"finding:of-tomorrow"_s), u"faulty"_s);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("sure");
        QTest::addColumn<QString>("unsure"); // with others that may be there
        QTest::addColumn<QString>("none");
        const auto row = [](const char *search, const char *sure, const char *unsure,
                            const char *none) {
            QTest::newRow(search) << QString::fromLatin1(search) << QString::fromLatin1(sure)
                                  << QString::fromLatin1(unsure) << QString::fromLatin1(none);
        };
        row("filter:env=prod", "yes", "yes", "no");
        row("filter:env", "yes", "yes", "no");
        row("filter:Env=prod", "no", "unknown", "no");
        row("filter:env=Prod", "no", "unknown", "no");
        row("filter:env=pro", "no", "unknown", "no");
        row("filter:env=demo", "no", "unknown", "no");
        row("filter:none", "no", "no", "yes");
        row("-filter:none", "yes", "yes", "no");
        row("-filter:env=demo", "yes", "unknown", "yes");
        row("filter:env=prod filter:team=a", "yes", "yes", "no");
    }
    void filters()
    {
        QFETCH(QString, search);
        FactFilters filters{.filters = {{u"env"_s, u"prod"_s}, {u"team"_s, u"a"_s}}};
        QTEST(asked({.filters = filters}, search), "sure");
        filters.rest = FactFilters::Rest::Unknown;
        QTEST(asked({.filters = filters}, search), "unsure");
        QTEST(asked({.filters = FactFilters()}, search), "none");
        QCOMPARE(
            asked({.filters = FactFilters{.rest = FactFilters::Rest::Unknown}}, u"filter:none"_s),
            u"unknown"_s);
        QCOMPARE(
            asked({.filters = FactFilters{.rest = FactFilters::Rest::Unread}}, u"filter:none"_s),
            u"no"_s);
        QCOMPARE(asked({.filters = FactFilters{.rest = FactFilters::Rest::Unread}}, u"filter:a"_s),
                 u"unknown"_s);
    }

    void times_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<StatedTime>("time");
        QTest::addColumn<QString>("expected");
        int number = 0;
        const auto row = [&number](const char *search, StatedTime time, const char *expected) {
            QTest::addRow("%d %s", ++number, search)
                << QString::fromLatin1(search) << time << QString::fromLatin1(expected);
        };
        const StatedTime never;
        const StatedTime unknown = StatedTime::unknown();
        // Ahead: what has come is left out.
        row("expires:<7d", Now, "no");
        row("expires:<7d", Now + 1ms, "yes");
        row("expires:<7d", Now + days(7) - 1ms, "yes");
        row("expires:<7d", Now + days(7), "no");
        row("expires:>7d", Now + days(7), "no");
        row("expires:>7d", Now + days(7) + 1ms, "yes");
        row("expires:<7d", Now - days(1), "no");
        row("expires:<7d", never, "no");
        row("expires:>7d", never, "no");
        row("expires:<7d", unknown, "unknown");
        row("-expires:<7d", unknown, "unknown");
        row("-expires:<7d", Now, "yes");
        row("-expires:<7d", never, "yes");
        // Back.
        row("used:<7d", Now - days(7), "no");
        row("used:<7d", Now - days(7) + 1ms, "yes");
        row("used:<7d", Now + days(1), "yes");
        row("used:>90d", Now - days(90), "no");
        row("used:>90d", Now - days(90) - 1ms, "yes");
        row("used:>90d", never, "no");
        row("used:>90d", unknown, "unknown");
        row("created:<1d", Now - days(1), "no");
        row("created:<1d", Now - days(1) + 1ms, "yes");
        row("created:>99999d", Now - days(99999) - 1ms, "yes");
        // Never.
        row("expires:never", never, "yes");
        row("expires:never", Now, "no");
        row("expires:never", unknown, "unknown");
        row("-expires:never", unknown, "unknown");
        row("-used:never", never, "no");
        row("-used:never", Now, "yes");
        // Days of the calendar here, one of them with 23 hours.
        row("created:<2026-03-29", localTime(2026, 3, 29) - 1ms, "yes");
        row("created:<2026-03-29", localTime(2026, 3, 29), "no");
        row("created:2026-03-29", localTime(2026, 3, 29) - 1ms, "no");
        row("created:2026-03-29", localTime(2026, 3, 29), "yes");
        row("created:2026-03-29", localTime(2026, 3, 29) + 23h - 1ms, "yes");
        row("created:2026-03-29", localTime(2026, 3, 29) + 23h, "no");
        row("created:>2026-03-29", localTime(2026, 3, 29) + 23h - 1ms, "no");
        row("created:>2026-03-29", localTime(2026, 3, 29) + 23h, "yes");
        row("created:=2026-03-29", localTime(2026, 3, 29, 12), "yes");
        row("created:2026-03-29", never, "no");
        row("expires:<2026-12-01", localTime(2026, 12, 1) - 1ms, "yes");
        // What has expired does not expire before a day, as it does not in less than some days.
        row("expires:<2026-12-01", Now - days(400), "no");
        row("expires:<2026-12-01", Now, "no");
        row("expires:<2026-12-01", Now + 1ms, "yes");
        row("-expires:<2026-12-01", Now - days(400), "yes");
        row("created:<2026-12-01", Now - days(400), "yes");
        row("expires:>0001-01-01", Now, "yes");
        row("expires:<9999-12-31", Now + 1ms, "yes");
    }
    void times()
    {
        QFETCH(QString, search);
        QFETCH(StatedTime, time);
        QTEST(asked({.expires = time, .used = time, .created = time}, search), "expected");
    }

    void timedStates()
    {
        const auto at = [](StatedTime expires, StatedTime used, const char *search) {
            return asked({.expires = expires, .used = used}, QString::fromLatin1(search));
        };
        const StatedTime unknown = StatedTime::unknown();
        QCOMPARE(at(Now, {}, "is:expired"), u"yes"_s);
        QCOMPARE(at(Now + 1ms, {}, "is:expired"), u"no"_s);
        QCOMPARE(at(unknown, {}, "is:expired"), u"unknown"_s);
        QCOMPARE(at({}, {}, "is:expired"), u"no"_s);
        QCOMPARE(at(Now, {}, "is:expiring"), u"no"_s);
        QCOMPARE(at(Now + 1ms, {}, "is:expiring"), u"yes"_s);
        // As days are counted: more than six and a half of them are seven.
        QCOMPARE(at(Now + days(6) + 11h, {}, "is:expiring"), u"yes"_s);
        QCOMPARE(at(Now + days(6) + 13h, {}, "is:expiring"), u"no"_s);
        QCOMPARE(at({}, {}, "is:expiring"), u"no"_s);
        QCOMPARE(at({}, Now - days(90) - 1ms, "is:unused"), u"yes"_s);
        QCOMPARE(at({}, Now - days(90), "is:unused"), u"no"_s);
        QCOMPARE(at({}, {}, "is:unused"), u"no"_s);
        QCOMPARE(at(Now, Now - days(100), "is:unused"), u"no"_s);
        QCOMPARE(at(unknown, Now - days(100), "is:unused"), u"unknown"_s);
        QCOMPARE(at(unknown, Now, "is:unused"), u"no"_s);
        QCOMPARE(at({}, unknown, "-is:unused"), u"unknown"_s);
    }

    void isUnfilteredWhileItWorks()
    {
        const auto at = [](StatedTime expires, FactFilters filters) {
            return asked({.filters = filters, .expires = expires}, u"is:unfiltered"_s);
        };
        using Rest = FactFilters::Rest;
        QCOMPARE(at({}, {}), u"yes"_s);
        QCOMPARE(at(Now, {}), u"no"_s);
        QCOMPARE(at(Now + 1ms, {}), u"yes"_s);
        QCOMPARE(at(StatedTime::unknown(), {}), u"unknown"_s);
        QCOMPARE(at({}, {.filters = {{u"a"_s, u"b"_s}}}), u"no"_s);
        QCOMPARE(at({}, {.rest = Rest::Unread}), u"no"_s);
        QCOMPARE(at({}, {.rest = Rest::Unknown}), u"unknown"_s);
        QCOMPARE(at(Now, {.rest = Rest::Unknown}), u"no"_s);
    }

    void states()
    {
        RowFacts facts;
        facts.states.set(RowState::Disabled, Truth::Yes);
        facts.states.set(RowState::Unknown, Truth::Unknown);
        QCOMPARE(asked(facts, u"is:disabled"_s), u"yes"_s);
        QCOMPARE(asked(facts, u"-is:disabled"_s), u"no"_s);
        QCOMPARE(asked(facts, u"is:last"_s), u"no"_s);
        QCOMPARE(asked(facts, u"is:unknown"_s), u"unknown"_s);
        QCOMPARE(asked(facts, u"-is:unknown"_s), u"unknown"_s);
        facts.states.set(RowState::Disabled, Truth::No);
        QCOMPARE(asked(facts, u"is:disabled"_s), u"no"_s);
    }

    void countsTheValues()
    {
        FactColumns columns;
        for (const QString &account : {u"A"_s, u"B"_s, u"A"_s, u""_s})
            columns.add(
                {.account = account, .filters = FactFilters{.filters = {{u"env"_s, account}}}});
        const auto &values = columns.account.values();
        QCOMPARE(values.size(), 2U);
        QCOMPARE(values[0].text, u"A"_s);
        QCOMPARE(values[0].rows, 2);
        QCOMPARE(values[1].rows, 1);
        QCOMPARE(columns.filters.values()[0].rows, 2);
        QCOMPARE(columns.filters.sets().size(), 3U);
    }
};

QTEST_APPLESS_MAIN(FactMatchTest)
#include "tst_fact_match.moc"
