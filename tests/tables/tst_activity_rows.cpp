// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/table_roles.h"
#include "tests/tables/activity_table_test.h"
#include "words/lists/activity_words.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using namespace tokendeck::test;

//! What a row says, of an act that one side knows and of one that both know.
class TestActivityRows : public ActivityTableTest {
    Q_OBJECT

private slots:
    void everyCellIsSpoken();
    void outcomeIsMoreThanAColour();
    void auditObjectIsAName();
    void marksEventsThatWereNotUnderstood();
    void anActKnownToBothIsOneRow();
    void theOtherSideMayComeLater();
    void rotationFoldsIntoOneRow();
    void whatFailedStandsBesideTheTrail();
    void eventsThatGoLeaveTheAct();
    void whoIsNeverUnknownHere();
    void accountsAreRenamed();
    void connectionsAreNamed();
    void everyActionHasWords_data();
    void everyActionHasWords();
};

void TestActivityRows::everyCellIsSpoken()
{
    m_log->append(activity(2min, u"here"_s));
    m_table->addAudit({audit(1min, u"Login"_s)});
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column)
            QVERIFY(!m_proxy->index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    for (int column = 0; column < m_table->columnCount(); ++column)
        QVERIFY(!m_table->headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestActivityRows::outcomeIsMoreThanAColour()
{
    const std::vector<ActivityOutcome> outcomes{ActivityOutcome::Done, ActivityOutcome::Failed,
                                                ActivityOutcome::Unknown, ActivityOutcome::Dropped};
    for (size_t i = 0; i < outcomes.size(); ++i)
        m_log->append(activity(std::chrono::minutes(10 - int(i)), u"x"_s, outcomes[i]));
    QStringList texts = column(ActivityTable::Outcome);
    QCOMPARE(texts.removeDuplicates(), 0);
    QCOMPARE(m_proxy->index(2, ActivityTable::Outcome).data(ToneRole).toInt(), int(Tone::Danger));
    // What did not happen is not told as if it had.
    QCOMPARE(m_proxy->index(2, ActivityTable::What).data().toString(), u"Delete a shared token"_s);
}

void TestActivityRows::auditObjectIsAName()
{
    AuditEntry entry = audit(1min, u"Created data shipping token"_s);
    entry.event.changes = {{u"Enabled"_s, {}, u"true"_s}, {u"Token name"_s, {}, u"edge-eu-9"_s}};
    m_table->addAudit({entry});
    QCOMPARE(m_proxy->index(0, ActivityTable::Object).data().toString(), u"edge-eu-9"_s);
    // Without a name, what was made or taken away; not a value in place of another.
    AuditEntry filter = audit(2min, u"Created shared token filter"_s);
    filter.event.changes = {{u"Filter"_s, {}, u"env: prod"_s}};
    AuditEntry update = audit(3min, u"Updated shared token"_s);
    update.event.changes = {{u"Filters"_s, u"env: prod"_s, u"env: dev"_s}};
    m_table->addAudit({filter, update});
    QCOMPARE(m_proxy->index(1, ActivityTable::Object).data().toString(), u"env: prod"_s);
    QCOMPARE(m_proxy->index(2, ActivityTable::Object).data().toString(), u"–"_s);
    search(u"true"_s);
    QCOMPARE(m_proxy->rowCount(), 1);
}

void TestActivityRows::marksEventsThatWereNotUnderstood()
{
    AuditEntry odd = audit(5min, u"Edit"_s);
    odd.event.fault =
        MaybeFault({.jsonPath = u"$.results[1].date"_s, .detail = u"Expected a time."_s});
    m_table->addAudit({audit(1min, u"Login"_s), odd, audit(9min, u"Logout"_s)});
    m_table->setAuditState(std::nullopt, false, {});
    QCOMPARE(column(ActivityTable::What),
             (QStringList{u"Login"_s, u"not understood: Edit"_s, u"Logout"_s}));
    QCOMPARE(m_proxy->index(1, ActivityTable::Time).data().toString(), u"–"_s);
    QCOMPARE(m_proxy->index(1, ActivityTable::Who).data().toString(), u"–"_s);
    QVERIFY(m_proxy->index(1, ActivityTable::What)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"$.results[1].date"_s));
}

void TestActivityRows::anActKnownToBothIsOneRow()
{
    m_log->append(activity(5min, u"Board wall"_s));
    m_log->append(activity(4min, u"Lobby wall"_s));
    const QPersistentModelIndex board = m_proxy->index(1, ActivityTable::Source);
    QCOMPARE(board.data().toString(), u"This computer"_s);
    AuditEntry entry = ownAudit(5min, u"Deleted shared token"_s, u"Board wall"_s);
    entry.event.ip = u"203.0.113.9"_s;
    m_table->addAudit({audit(1min, u"Login"_s), entry});
    QCOMPARE(column(ActivityTable::Object),
             (QStringList{u"–"_s, u"Lobby wall"_s, u"Board wall"_s}));
    QCOMPARE(board.row(), 2);
    QCOMPARE(board.data().toString(), u"This computer, audit trail"_s);
    QCOMPARE(m_proxy->index(2, ActivityTable::What).data().toString(), u"Deleted a shared token"_s);
    QCOMPARE(m_proxy->index(2, ActivityTable::Who).data().toString(), u"dana"_s);
    QCOMPARE(m_proxy->lineAt(board).trail.size(), size_t(1));
    // It is found by what either side says.
    for (const QString &word : {u"203.0.113.9"_s, u"deleted shared"_s, u"dana tokendeck"_s}) {
        search(word);
        QVERIFY2(m_proxy->rowOf(m_table->lineAt(0)), qPrintable(word));
    }
    // The trail alone tells no outcome, which is said.
    search(u"login"_s);
    QCOMPARE(column(ActivityTable::Outcome), QStringList{u"–"_s});
    QCOMPARE(m_proxy->index(0, ActivityTable::Outcome).data(Qt::ToolTipRole).toString(),
             u"The audit trail tells no outcome."_s);
}

void TestActivityRows::theOtherSideMayComeLater()
{
    m_table->addAudit({ownAudit(5min, u"Deleted shared token"_s, u"Board wall"_s)});
    const QPersistentModelIndex row = m_proxy->index(0, ActivityTable::What);
    QCOMPARE(row.data().toString(), u"Deleted shared token"_s);
    QSignalSpy removed(m_proxy.get(), &QAbstractItemModel::rowsRemoved);
    m_log->append(activity(5min, u"Board wall"_s));
    QCOMPARE(m_proxy->rowCount(), 1);
    QCOMPARE(row.data().toString(), u"Deleted a shared token"_s);
    QCOMPARE(removed.size(), 0);
    // Each event tells of one act.
    m_log->append(activity(5min, u"Board wall"_s));
    QCOMPARE(m_proxy->rowCount(), 2);
    QCOMPARE(column(ActivityTable::Source).filter(u"audit"_s).size(), 1);
}

void TestActivityRows::rotationFoldsIntoOneRow()
{
    m_table->addAudit({ownAudit(5min, u"Deleted shared token"_s, u"Board wall"_s),
                       ownAudit(5min, u"Created shared token"_s, u"Board wall"_s)});
    QCOMPARE(m_proxy->rowCount(), 2);
    Activity rotation = activity(5min, u"Board wall"_s);
    rotation.action = ActivityAction::RotateSharedToken;
    m_log->append(rotation);
    QCOMPARE(column(ActivityTable::What), QStringList{u"Rotated a shared token"_s});
    QCOMPARE(m_table->lineAt(0).trail.size(), size_t(2));
}

void TestActivityRows::whatFailedStandsBesideTheTrail()
{
    m_log->append(activity(5min, u"Board wall"_s, ActivityOutcome::Failed));
    m_log->append(activity(5min, u"Board wall"_s, ActivityOutcome::Dropped));
    m_table->addAudit({ownAudit(5min, u"Deleted shared token"_s, u"Board wall"_s)});
    QCOMPARE(m_proxy->rowCount(), 3);
    // Of what got no answer, the trail may be the only one to tell.
    m_log->append(activity(5min, u"Board wall"_s, ActivityOutcome::Unknown));
    QCOMPARE(m_proxy->rowCount(), 3);
    QVERIFY(m_proxy->index(*m_proxy->rowOf(m_table->lineAt(2)), ActivityTable::Outcome)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"audit trail tells of it"_s));
}

void TestActivityRows::eventsThatGoLeaveTheAct()
{
    m_log->append(activity(5min, u"Board wall"_s));
    m_table->addAudit({ownAudit(5min, u"Deleted shared token"_s, u"Board wall"_s)});
    m_table->setAuditState(m_clock.now() - 5min, false);
    const QPersistentModelIndex row = m_proxy->index(0, ActivityTable::Source);
    m_table->restartAudit();
    m_table->setAuditState({}, false);
    QCOMPARE(row.data().toString(), u"This computer"_s);
    QCOMPARE(m_proxy->rowCount(), 1);
}

void TestActivityRows::whoIsNeverUnknownHere()
{
    Activity anonymous = activity(5min, u"Board wall"_s);
    anonymous.actor.clear();
    m_log->append(anonymous);
    QVERIFY(column(ActivityTable::Who) != QStringList{u"–"_s});
}

void TestActivityRows::accountsAreRenamed()
{
    m_table->addAudit({audit(1min, u"Login"_s)});
    QCOMPARE(column(ActivityTable::Account), QStringList{u"Production"_s});
    ConnectionInfo info = *m_workspace->connection(m_id);
    info.connection.accountName = u"Live"_s;
    m_workspace->updateConnection(info);
    QCOMPARE(column(ActivityTable::Account), QStringList{u"Live"_s});
    search(u"live"_s);
    QCOMPARE(m_proxy->rowCount(), 1);
}

//! Of both sides, as it is called now; of one that is gone nothing is known.
void TestActivityRows::connectionsAreNamed()
{
    m_table->addAudit({audit(1min, u"Login"_s)});
    m_log->append(activity(2min, u"Board"_s));
    ConnectionInfo info = *m_workspace->connection(m_id);
    info.connection.name = u"Acme EU"_s;
    m_workspace->updateConnection(info);
    QCOMPARE(column(ActivityTable::Connection), (QStringList{u"Acme EU"_s, u"Acme EU"_s}));
    search(u"acme eu"_s);
    QCOMPARE(m_proxy->rowCount(), 2);
}

void TestActivityRows::everyActionHasWords_data()
{
    QTest::addColumn<int>("action");
    for (int action = 0; action < ActivityActionCount; ++action)
        QTest::addRow("action %d", action) << action;
}

void TestActivityRows::everyActionHasWords()
{
    QFETCH(int, action);
    const QString done = activityWords(ActivityAction(action), ActivityOutcome::Done);
    const QString asked = activityWords(ActivityAction(action), ActivityOutcome::Failed);
    QVERIFY(!done.isEmpty() && !asked.isEmpty() && done != asked);
    QVERIFY(!recentWords(ActivityAction(action)).isEmpty());
    for (int other = 0; other < action; ++other)
        QVERIFY(activityWords(ActivityAction(other), ActivityOutcome::Done) != done);
}

QTEST_GUILESS_MAIN(TestActivityRows)
#include "tst_activity_rows.moc"
