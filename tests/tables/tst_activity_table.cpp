// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/activity/activity_proxy.h"
#include "models/tables/base/table_roles.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"
#include "tests/tables/table_rows.h"
#include "words/base/time_words.h"
#include "words/lists/activity_words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using namespace tokendeck::test;

//! What was done here and what the audit trails say, as one list.
class TestActivityTable : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void newestStandsFirst();
    void mergesBothSides();
    void olderRowsWaitForTheOtherSide();
    void lateEventsComeBetween();
    void insertsKeepWhatIsShown();
    void searchesEveryWord();
    void showsTheScopeAndWhatIsGone();
    void readingAnewKeepsTheRows();
    void readingAnewDropsWhatIsGone();
    void unreadAccountsKeepTheirRows();
    void readingAnewDoesNotRelease();
    void otherScopeTakesItsEventsAlong();
    void rowsAreFoundAgain();
    void manyRowsInPages();
    void everyCellIsSpoken();
    void outcomeIsMoreThanAColour();
    void auditObjectIsAName();
    void marksEventsThatWereNotUnderstood();
    void asksTheSideThatIsBehind();
    void anActKnownToBothIsOneRow();
    void theOtherSideMayComeLater();
    void rotationFoldsIntoOneRow();
    void whatFailedStandsBesideTheTrail();
    void eventsThatGoLeaveTheAct();
    void whoIsNeverUnknownHere();
    void accountsAreRenamed();
    void sortsByEveryColumn();
    void narrowsByWhatIsChosen();
    void spansAreOfTheCalendar();
    void viewsAskAtTheirEndAlone();
    void everyActionHasWords_data();
    void everyActionHasWords();

private:
    [[nodiscard]] Activity activity(std::chrono::minutes ago, const QString &object,
                                    ActivityOutcome outcome = ActivityOutcome::Done) const;
    [[nodiscard]] AuditEntry audit(std::chrono::minutes ago, const QString &title) const;
    [[nodiscard]] AuditEntry ownAudit(std::chrono::minutes ago, const QString &title,
                                      const QString &object) const;
    [[nodiscard]] QStringList column(ActivityTable::Column column) const;
    void search(const QString &text);

    FakeClock m_clock;
    Background m_background;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ActivityLog> m_log;
    std::unique_ptr<ActivityTable> m_table;
    std::unique_ptr<ActivityProxy> m_proxy; //!< by time, the newest first
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_proxyTester;
    ConnectionId m_id{u"a"_s};
};

void TestActivityTable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(m_background);
    m_workspace->addConnection(connectionInfo(u"a"_s, u"Production"_s));
    m_workspace->addConnection(connectionInfo(u"b"_s, u"Staging"_s, 2));
    m_log = std::make_unique<ActivityLog>(m_folder->filePath(u"activity"_s), m_background);
    // Nothing older is on disk, which the log knows once it has looked.
    m_log->loadMore();
    drain({.jobs = &m_background});
    m_table = std::make_unique<ActivityTable>(*m_log, *m_workspace, m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_proxy = std::make_unique<ActivityProxy>(*m_table, m_clock);
    m_proxyTester = std::make_unique<QAbstractItemModelTester>(
        m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_table->setScope({m_id});
}

void TestActivityTable::cleanup()
{
    m_proxyTester.reset();
    m_proxy.reset();
    m_tester.reset();
    m_table.reset();
    m_log.reset();
    m_workspace.reset();
}

Activity TestActivityTable::activity(std::chrono::minutes ago, const QString &object,
                                     ActivityOutcome outcome) const
{
    return {.time = m_clock.now() - ago,
            .connection = m_id,
            .account = u"Production"_s,
            .actor = u"dana"_s,
            .action = ActivityAction::DeleteSharedToken,
            .object = object,
            .objectId = 7,
            .outcome = outcome,
            .duration = 340ms};
}

AuditEntry TestActivityTable::audit(std::chrono::minutes ago, const QString &title) const
{
    AuditEvent event;
    event.date = m_clock.now() - ago;
    event.title = title;
    event.user = u"Priya Natarajan"_s;
    return {m_id, event};
}

//! As the backend notes what this application does with its token.
AuditEntry TestActivityTable::ownAudit(std::chrono::minutes ago, const QString &title,
                                       const QString &object) const
{
    AuditEntry entry = audit(ago, title);
    entry.event.user = u"Tokendeck"_s;
    entry.event.byApiToken = true;
    entry.event.changes = {{u"Token name"_s, object, {}}};
    return entry;
}

void TestActivityTable::search(const QString &text)
{
    m_proxy->setNarrowing({.search = text});
}

QStringList TestActivityTable::column(ActivityTable::Column column) const
{
    QStringList texts;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        texts.append(m_proxy->index(row, column).data().toString());
    return texts;
}

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

void TestActivityTable::searchesEveryWord()
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
    // The tester looks at every row at every change, which is not what is to be seen here.
    m_tester.reset();
    m_proxyTester.reset();
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

void TestActivityTable::everyCellIsSpoken()
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

void TestActivityTable::outcomeIsMoreThanAColour()
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

void TestActivityTable::auditObjectIsAName()
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

void TestActivityTable::marksEventsThatWereNotUnderstood()
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

void TestActivityTable::anActKnownToBothIsOneRow()
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

void TestActivityTable::theOtherSideMayComeLater()
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

void TestActivityTable::rotationFoldsIntoOneRow()
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

void TestActivityTable::whatFailedStandsBesideTheTrail()
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

void TestActivityTable::eventsThatGoLeaveTheAct()
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

void TestActivityTable::whoIsNeverUnknownHere()
{
    Activity anonymous = activity(5min, u"Board wall"_s);
    anonymous.actor.clear();
    m_log->append(anonymous);
    QVERIFY(column(ActivityTable::Who) != QStringList{u"–"_s});
}

void TestActivityTable::accountsAreRenamed()
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

void TestActivityTable::sortsByEveryColumn()
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

void TestActivityTable::narrowsByWhatIsChosen()
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

void TestActivityTable::spansAreOfTheCalendar()
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

void TestActivityTable::viewsAskAtTheirEndAlone()
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

void TestActivityTable::everyActionHasWords_data()
{
    QTest::addColumn<int>("action");
    for (int action = 0; action <= int(ActivityAction::RemoveConnection); ++action)
        QTest::addRow("action %d", action) << action;
}

void TestActivityTable::everyActionHasWords()
{
    QFETCH(int, action);
    const QString done = activityWords(ActivityAction(action), ActivityOutcome::Done);
    const QString asked = activityWords(ActivityAction(action), ActivityOutcome::Failed);
    QVERIFY(!done.isEmpty() && !asked.isEmpty() && done != asked);
    QVERIFY(!recentWords(ActivityAction(action)).isEmpty());
    for (int other = 0; other < action; ++other)
        QVERIFY(activityWords(ActivityAction(other), ActivityOutcome::Done) != done);
}

QTEST_GUILESS_MAIN(TestActivityTable)
#include "tst_activity_table.moc"
