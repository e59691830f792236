// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tables/activity_table_test.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using namespace tokendeck::test;

//! What was done here and what the audit trails say, as one list: which rows it has, in which
//! order, and what becomes of them when the trails are read anew.
class TestActivityTable : public ActivityTableTest {
    Q_OBJECT

private slots:
    void newestStandsFirst();
    void mergesBothSides();
    void olderRowsWaitForTheOtherSide();
    void lateEventsComeBetween();
    void insertsKeepWhatIsShown();
    void showsTheScopeAndWhatIsGone();
    void readingAnewKeepsTheRows();
    void readingAnewDropsWhatIsGone();
    void unreadAccountsKeepTheirRows();
    void readingAnewDoesNotRelease();
    void otherScopeTakesItsEventsAlong();
    void rowsAreFoundAgain();
    void manyRowsInPages();
    void asksTheSideThatIsBehind();
};

void TestActivityTable::newestStandsFirst()
{
    m_log->append(activity(9min, u"first"_s));
    m_log->append(activity(5min, u"second"_s));
    m_log->append(activity(1min, u"third"_s));
    const QStringList expected{u"third"_s, u"second"_s, u"first"_s};
    QCOMPARE(column(ActivityTable::Object), expected);
    QCOMPARE(m_proxy->index(0, ActivityTable::Time).data().toString(), u"1 min ago"_s);
    QCOMPARE(m_proxy->index(0, ActivityTable::Outcome).data().toString(), u"Done · 340 ms"_s);
}

void TestActivityTable::mergesBothSides()
{
    m_log->append(activity(8min, u"here"_s));
    m_log->append(activity(2min, u"here, too"_s));
    m_table->addAudit({audit(1min, u"Login"_s), audit(5min, u"Logout"_s), audit(9min, u"Edit"_s)});
    m_table->setAuditState(m_clock.now() - 9min, false);
    const QStringList expected{u"Login"_s, u"Deleted a shared token"_s, u"Logout"_s,
                               u"Deleted a shared token"_s, u"Edit"_s};
    QCOMPARE(column(ActivityTable::What), expected);
}

void TestActivityTable::olderRowsWaitForTheOtherSide()
{
    m_table->setAuditState(m_clock.now() - 4min, true);
    m_log->append(activity(9min, u"old"_s));
    m_log->append(activity(2min, u"new"_s));
    // Audit events between 4 and 9 minutes ago may still come.
    QCOMPARE(column(ActivityTable::Object), QStringList{u"new"_s});
    m_table->addAudit({audit(6min, u"Login"_s)});
    m_table->setAuditState(m_clock.now() - 6min, true);
    QCOMPARE(column(ActivityTable::What).size(), 2);
    m_table->setAuditState(m_clock.now() - 6min, false);
    const QStringList all{u"new"_s, u"–"_s, u"old"_s};
    QCOMPARE(column(ActivityTable::Object), all);
}

void TestActivityTable::lateEventsComeBetween()
{
    m_log->append(activity(9min, u"old"_s));
    m_log->append(activity(1min, u"new"_s));
    QCOMPARE(m_proxy->rowCount(), 2);
    // An account that failed first is read later.
    m_table->addAudit({audit(5min, u"Login"_s)});
    const QStringList expected{u"new"_s, u"–"_s, u"old"_s};
    QCOMPARE(column(ActivityTable::Object), expected);
}

void TestActivityTable::insertsKeepWhatIsShown()
{
    m_log->append(activity(9min, u"old"_s));
    const QPersistentModelIndex old = m_proxy->index(0, ActivityTable::Object);
    for (int i = 0; i < 5; ++i)
        m_log->append(activity(5min, u"another"_s));
    m_table->addAudit({audit(7min, u"Login"_s), audit(20min, u"Login"_s)});
    QVERIFY(old.isValid());
    QCOMPARE(old.data().toString(), u"old"_s);
    QCOMPARE(old.row(), 6);
}

void TestActivityTable::showsTheScopeAndWhatIsGone()
{
    Activity other = activity(3min, u"staging's"_s);
    other.connection = ConnectionId(u"b"_s);
    Activity gone = activity(4min, u"gone's"_s);
    gone.connection = ConnectionId(u"z"_s);
    m_log->append(gone);
    m_log->append(other);
    m_log->append(activity(2min, u"ours"_s));
    const QStringList ours{u"ours"_s, u"gone's"_s};
    QCOMPARE(column(ActivityTable::Object), ours);
    m_table->setScope({m_id, ConnectionId(u"b"_s)});
    const QStringList all{u"ours"_s, u"staging's"_s, u"gone's"_s};
    QCOMPARE(column(ActivityTable::Object), all);
}

void TestActivityTable::readingAnewKeepsTheRows()
{
    const std::vector<AuditEntry> page{audit(1min, u"Login"_s), audit(5min, u"Logout"_s)};
    m_log->append(activity(2min, u"here"_s));
    m_table->addAudit(page);
    m_table->setAuditState(m_clock.now() - 5min, false);
    const QPersistentModelIndex logout = m_proxy->index(2, ActivityTable::What);
    QSignalSpy resets(m_table.get(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(m_table.get(), &QAbstractItemModel::rowsRemoved);

    m_table->restartAudit();
    m_table->setAuditState({}, true);
    QCOMPARE(m_proxy->rowCount(), 3);
    m_table->addAudit({audit(0min, u"Edit"_s), page[0], page[1]});
    m_table->setAuditState(m_clock.now() - 5min, false);
    const QStringList expected{u"Edit"_s, u"Login"_s, u"Deleted a shared token"_s, u"Logout"_s};
    QCOMPARE(column(ActivityTable::What), expected);
    QCOMPARE(logout.row(), 3);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(removed.size(), 0);
}

void TestActivityTable::readingAnewDropsWhatIsGone()
{
    // Two of one moment: each is found again once.
    const std::vector<AuditEntry> all{audit(1min, u"A"_s), audit(2min, u"B"_s), audit(2min, u"B"_s),
                                      audit(3min, u"C"_s), audit(4min, u"D"_s)};
    m_table->addAudit(all);
    m_table->setAuditState(m_clock.now() - 4min, false);
    m_table->restartAudit();
    m_table->setAuditState({}, true);
    m_table->addAudit({all[1], all[3]});
    m_table->setAuditState(m_clock.now() - 3min, true);
    // Not read so far: what is older than C, and perhaps more of C's moment.
    const QStringList passed{u"B"_s, u"C"_s, u"D"_s};
    QCOMPARE(column(ActivityTable::What), passed);
    m_table->setAuditState(m_clock.now() - 3min, false);
    const QStringList ended{u"B"_s, u"C"_s};
    QCOMPARE(column(ActivityTable::What), ended);
    QCOMPARE(m_table->rowCount(), 2);
}

void TestActivityTable::unreadAccountsKeepTheirRows()
{
    const ConnectionId other(u"b"_s);
    m_table->setScope({m_id, other});
    AuditEntry theirs = audit(2min, u"Theirs"_s);
    theirs.connection = other;
    m_table->addAudit({audit(1min, u"Ours"_s), theirs});
    m_table->setAuditState(m_clock.now() - 2min, false);
    m_table->restartAudit();
    m_table->setAuditState({}, false, {other});
    QCOMPARE(column(ActivityTable::What), QStringList{u"Theirs"_s});
    // When it can be read, they are the same rows.
    m_table->addAudit({theirs});
    m_table->setAuditState(m_clock.now() - 2min, false);
    QCOMPARE(column(ActivityTable::What), QStringList{u"Theirs"_s});
}

void TestActivityTable::readingAnewDoesNotRelease()
{
    m_table->addAudit({audit(1min, u"Login"_s)});
    m_table->setAuditState(m_clock.now() - 1min, true);
    m_log->append(activity(9min, u"old"_s));
    m_table->restartAudit();
    m_table->setAuditState({}, true);
    QCOMPARE(column(ActivityTable::What), QStringList{u"Login"_s});
    QCOMPARE(m_table->completeSince(), std::optional(m_clock.now() - 1min));
}

void TestActivityTable::otherScopeTakesItsEventsAlong()
{
    m_log->append(activity(2min, u"here"_s));
    m_table->addAudit({audit(1min, u"Login"_s)});
    QSignalSpy resets(m_table.get(), &QAbstractItemModel::modelReset);
    m_table->setScope({ConnectionId(u"b"_s)});
    QCOMPARE(m_proxy->rowCount(), 0);
    QCOMPARE(resets.size(), 1);
    // Their audit trail has not been read again.
    m_table->setScope({m_id});
    QCOMPARE(column(ActivityTable::Object), QStringList{u"here"_s});
    QCOMPARE(resets.size(), 2);
}

void TestActivityTable::rowsAreFoundAgain()
{
    m_log->append(activity(2min, u"here"_s));
    m_table->addAudit({audit(2min, u"Login"_s), audit(2min, u"Logout"_s), audit(3min, u"Edit"_s)});
    const auto lineAt = [this](int row) {
        return m_proxy->lineAt(m_proxy->index(row, 0));
    };
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        QCOMPARE(m_proxy->rowOf(lineAt(row)), std::optional(row));
    const ActivityLine edit = lineAt(3);
    search(u"here"_s);
    QVERIFY(m_table->rowOf(edit));
    QVERIFY(!m_proxy->rowOf(edit));
    m_table->setScope({ConnectionId(u"b"_s)});
    QVERIFY(!m_table->rowOf(edit));
}

void TestActivityTable::manyRowsInPages()
{
    stopTesters();
    constexpr int Pages = 100;
    constexpr int PageSize = 100;
    for (int i = 0; i < 500; ++i)
        m_log->append(activity(std::chrono::minutes(9000 - i * 15), u"here %1"_s.arg(i)));
    m_log->loadMore();
    drain({.jobs = &m_background});
    const auto read = [this] {
        for (int page = 0; page < Pages; ++page) {
            std::vector<AuditEntry> entries;
            for (int i = 0; i < PageSize; ++i)
                entries.push_back(audit(std::chrono::minutes(page * PageSize + i), u"Login"_s));
            m_table->addAudit(entries);
            m_table->setAuditState(entries.back().event.date, page + 1 < Pages);
        }
    };
    read();
    QCOMPARE(m_proxy->rowCount(), Pages * PageSize + 500);
    QSignalSpy inserted(m_proxy.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_proxy.get(), &QAbstractItemModel::rowsRemoved);
    m_table->restartAudit();
    m_table->setAuditState({}, true);
    read();
    QCOMPARE(inserted.size() + removed.size(), 0);
    const auto timeAt = [this](int row) {
        return timeOf(m_proxy->lineAt(m_proxy->index(row, 0)));
    };
    for (int row = 1; row < m_proxy->rowCount(); ++row)
        QVERIFY(timeAt(row) <= timeAt(row - 1));
    search(u"here 499"_s);
    QCOMPARE(m_proxy->rowCount(), 1);
}

void TestActivityTable::asksTheSideThatIsBehind()
{
    int wanted = 0;
    connect(m_table.get(), &ActivityTable::auditWanted, this, [&wanted] { ++wanted; });
    QVERIFY(!m_table->canFetchMore({}));
    m_table->setAuditState(m_clock.now() - 4min, true);
    QVERIFY(m_table->canFetchMore({}));
    m_table->fetchMore({});
    QCOMPARE(wanted, 1);
    m_table->setAuditState(m_clock.now() - 4min, false);
    QVERIFY(!m_table->canFetchMore({}));
}

QTEST_GUILESS_MAIN(TestActivityTable)
#include "tst_activity_table.moc"
