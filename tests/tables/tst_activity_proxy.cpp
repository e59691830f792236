// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tables/activity_table_test.h"
#include "words/base/time_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using namespace tokendeck::test;

//! Searching, narrowing and sorting what happened.
class TestActivityProxy : public ActivityTableTest {
    Q_OBJECT

private slots:
    void searchesEveryWord();
    void searchesByNames();
    void sortsByEveryColumn();
    void narrowsByWhatIsChosen();
    void spansAreOfTheCalendar();
    void viewsAskAtTheirEndAlone();
};

void TestActivityProxy::searchesEveryWord()
{
    m_log->append(activity(9min, u"Board wall"_s));
    m_log->append(activity(5min, u"Lobby wall"_s));
    m_table->addAudit({audit(7min, u"Login"_s)});
    search(u"WALL bo"_s);
    QCOMPARE(column(ActivityTable::Object), QStringList{u"Board wall"_s});
    QCOMPARE(m_table->rowCount(), 3);
    search(u"priya"_s);
    QCOMPARE(column(ActivityTable::What), QStringList{u"Login"_s});
    // What comes later is searched as well.
    m_table->addAudit({audit(8min, u"Logout"_s)});
    QCOMPARE(m_proxy->rowCount(), 2);
    m_log->append(activity(1min, u"another"_s));
    QCOMPARE(m_proxy->rowCount(), 2);
    search({});
    QCOMPARE(m_proxy->rowCount(), 5);
}

void TestActivityProxy::searchesByNames()
{
    m_table->setScope({m_id, ConnectionId(u"b"_s)});
    m_log->append(activity(9min, u"Board wall"_s));
    Activity other = activity(8min, u"Other wall"_s);
    other.connection = ConnectionId(u"b"_s);
    other.account = u"Staging"_s;
    m_log->append(other);
    Activity gone = activity(7min, u"Old wall"_s);
    gone.connection = ConnectionId(u"gone"_s);
    gone.account = u"Past"_s;
    m_log->append(gone);
    m_table->addAudit({audit(6min, u"Login"_s)});
    const auto found = [this](const QString &text) {
        search(text);
        return column(ActivityTable::Time);
    };
    QCOMPARE(found(u"account:prod"_s), (QStringList{u"6 min ago"_s, u"9 min ago"_s}));
    QCOMPARE(found(u"account:prod wall"_s), QStringList{u"9 min ago"_s});
    QCOMPARE(found(u"account:=Prod"_s), QStringList());
    QCOMPARE(found(u"-account:prod"_s), (QStringList{u"7 min ago"_s, u"8 min ago"_s}));
    QCOMPARE(found(u"connection:=b"_s), QStringList{u"8 min ago"_s});
    // What the connection that is gone was called nobody knows.
    QCOMPARE(found(u"-connection:=b"_s), (QStringList{u"6 min ago"_s, u"9 min ago"_s}));
    QCOMPARE(found(u"region:\"nowhere at all\""_s), QStringList());
    QCOMPARE(found(u"account:past"_s), QStringList{u"7 min ago"_s});
    QCOMPARE(found(u"-wall"_s), QStringList{u"6 min ago"_s});
    QCOMPARE(found(u"\"other wall\""_s), QStringList{u"8 min ago"_s});
    // What cannot be asked narrows nothing.
    QCOMPARE(found(u"is:expired"_s).size(), 4);
    search({});
    const auto facts = m_table->facts();
    QCOMPARE(facts->rowCount(), 4);
    QCOMPARE(facts->account.values().size(), 3U);
}

void TestActivityProxy::sortsByEveryColumn()
{
    m_log->append(activity(4min, u"wall 10"_s, ActivityOutcome::Failed));
    m_log->append(activity(3min, u"wall 2"_s));
    m_log->append(activity(2min, u"wall 2"_s));
    m_table->addAudit({audit(1min, u"Login"_s)});
    m_proxy->sort(ActivityTable::Object, Qt::AscendingOrder);
    QCOMPARE(column(ActivityTable::Object),
             (QStringList{u"wall 2"_s, u"wall 2"_s, u"wall 10"_s, u"–"_s}));
    // Of equal ones the newest first, and last what is not known, either way.
    QCOMPARE(column(ActivityTable::Time).first(2), (QStringList{u"2 min ago"_s, u"3 min ago"_s}));
    m_proxy->sort(ActivityTable::Object, Qt::DescendingOrder);
    QCOMPARE(column(ActivityTable::Object),
             (QStringList{u"wall 10"_s, u"wall 2"_s, u"wall 2"_s, u"–"_s}));
    QCOMPARE(column(ActivityTable::Time).at(1), u"2 min ago"_s);
    m_proxy->sort(ActivityTable::Outcome, Qt::AscendingOrder);
    QCOMPARE(column(ActivityTable::Time),
             (QStringList{u"2 min ago"_s, u"3 min ago"_s, u"4 min ago"_s, u"1 min ago"_s}));
    m_proxy->sort(ActivityTable::Who, Qt::AscendingOrder);
    QCOMPARE(column(ActivityTable::Who).back(), u"Priya Natarajan"_s);
    m_proxy->sort(ActivityTable::Time, Qt::AscendingOrder);
    QCOMPARE(column(ActivityTable::Time).front(), u"4 min ago"_s);
    // What comes goes where the order puts it.
    m_log->append(activity(9min, u"wall 1"_s));
    QCOMPARE(column(ActivityTable::Object).front(), u"wall 1"_s);
}

void TestActivityProxy::narrowsByWhatIsChosen()
{
    Activity copy = activity(4min, u"edge"_s);
    copy.action = ActivityAction::CopyToken;
    m_log->append(copy);
    m_log->append(activity(3min, u"wall"_s, ActivityOutcome::Failed));
    AuditEntry created = audit(2min, u"Created shared token"_s);
    created.event.changes = {{u"Token name"_s, {}, u"lobby"_s}};
    m_table->addAudit({audit(1min, u"Login"_s), created});
    QStringList persons = m_table->persons();
    persons.sort();
    QCOMPARE(persons, (QStringList{u"Priya Natarajan"_s, u"dana"_s}));

    const auto shown = [this](const ActivityNarrowing &narrowing) {
        m_proxy->setNarrowing(narrowing);
        return column(ActivityTable::Time);
    };
    QCOMPARE(shown({.person = u"dana"_s}), (QStringList{u"3 min ago"_s, u"4 min ago"_s}));
    QCOMPARE(shown({.kind = ActivityKind::Copied}), QStringList{u"4 min ago"_s});
    QCOMPARE(shown({.kind = ActivityKind::Created}), QStringList{u"2 min ago"_s});
    QCOMPARE(shown({.kind = ActivityKind::Deleted}), QStringList{u"3 min ago"_s});
    QCOMPARE(shown({.kind = ActivityKind::Other}), QStringList{u"1 min ago"_s});
    QCOMPARE(shown({.outcome = ActivityOutcome::Failed}), QStringList{u"3 min ago"_s});
    QCOMPARE(shown({.outcome = ActivityOutcome::Done}), QStringList{u"4 min ago"_s});
    QCOMPARE(shown({.person = u"dana"_s, .kind = ActivityKind::Created}), QStringList());
    QCOMPARE(shown({.search = u"edge"_s, .person = u"dana"_s}), QStringList{u"4 min ago"_s});
    QCOMPARE(shown({}).size(), 4);
    QVERIFY(!ActivityNarrowing{.search = u"edge"_s}.isFiltered());
    QVERIFY(ActivityNarrowing{.span = ActivitySpan::Today}.isFiltered());
}

void TestActivityProxy::spansAreOfTheCalendar()
{
    const QDateTime now = localTime(m_clock.now());
    const std::chrono::minutes sinceMidnight(now.date().startOfDay().secsTo(now) / 60);
    m_log->append(activity(sinceMidnight + 24h * 40, u"long ago"_s));
    m_log->append(activity(sinceMidnight + 24h * 6 - 1min, u"a week"_s));
    m_log->append(activity(sinceMidnight + 2min, u"yesterday"_s));
    m_log->append(activity(0min, u"today"_s));
    const auto count = [this](ActivitySpan span) {
        m_proxy->setNarrowing({.span = span});
        return m_proxy->rowCount();
    };
    QCOMPARE(count(ActivitySpan::Today), 1);
    QCOMPARE(count(ActivitySpan::Days7), 3);
    QCOMPARE(count(ActivitySpan::Days30), 3);
    QCOMPARE(count(ActivitySpan::Days90), 4);
    QCOMPARE(count(ActivitySpan::Any), 4);
    QCOMPARE(count(ActivitySpan::Today), 1);
    m_clock.advance(24h);
    m_proxy->refreshTimes();
    QCOMPARE(m_proxy->rowCount(), 0);
}

void TestActivityProxy::viewsAskAtTheirEndAlone()
{
    m_table->setAuditState(m_clock.now() - 24h * 3, true);
    QVERIFY(m_proxy->canFetchMore({}));
    // What comes would stand anywhere: the admin asks for it.
    m_proxy->sort(ActivityTable::Who, Qt::AscendingOrder);
    QVERIFY(!m_proxy->canFetchMore({}));
    QVERIFY(m_proxy->hasOlder());
    m_proxy->sort(ActivityTable::Time, Qt::DescendingOrder);
    m_proxy->setNarrowing({.span = ActivitySpan::Days7});
    QVERIFY(m_proxy->canFetchMore({}));
    // All of today was read.
    m_proxy->setNarrowing({.span = ActivitySpan::Today});
    QVERIFY(!m_proxy->hasOlder());
    QVERIFY(!m_proxy->canFetchMore({}));
}

QTEST_GUILESS_MAIN(TestActivityProxy)
#include "tst_activity_proxy.moc"
