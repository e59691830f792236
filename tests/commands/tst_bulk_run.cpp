// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/runs/bulk_plan.h"
#include "services/sync/runs/bulk_run.h"
#include "tests/commands/command_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Many changes at once, under way: how many at a time, what came of each, and what can be tried
//! again.
class TestBulkRun : public QObject {
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<CommandFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void runsAllAndTellsOnce();
    void keepsToTheLimit();
    void cancelLeavesTheRest();
    void cancelledBeforeItsStart();
    void failedOnesCanBeTriedAgain();
    void whatIsLeftToDoIsTriedAgain();
    void unknownOnesCanBeTriedAgain();
    void lockEndsAll();
    void goesOnWithoutTheRun();
    void leavesOneEntryEach();

private:
    //! So many commands of the account are under way at a time.
    void limitTo(int commands)
    {
        HttpLimits limits = m_fixture->run->http.limits();
        limits.inFlightPerLane = commands;
        m_fixture->run->http.setLimits(limits);
    }
    [[nodiscard]] std::vector<Command> deletions(int count) const
    {
        std::vector<Command> commands;
        for (const auto all = m_fixture->run->workspace.rows<SharedToken>(m_fixture->main);
             const SharedToken &token : *all) {
            if (int(commands.size()) < count)
                commands.push_back({m_fixture->main, DeleteSharedToken{token.id, token.name}});
        }
        return commands;
    }

    std::unique_ptr<CommandFixture> m_fixture;
};

void TestBulkRun::runsAllAndTellsOnce()
{
    const auto commands = deletions(5);
    limitTo(24);
    BulkRun run(*m_fixture->runner, commands);
    QSignalSpy finished(&run, &BulkRun::finished);
    QSignalSpy progress(&run, &BulkRun::progressChanged);
    int most = 0;
    qsizetype told = 0;
    run.start();
    QVERIFY(m_fixture->pump([&] {
        most = std::max(most, int(progress.count() - std::exchange(told, progress.count())));
        return finished.count() == 1;
    }));
    QCOMPARE(most, 1); // in a turn of the loop
    QCOMPARE(run.progress().done, 5);
    QVERIFY(run.isFinished());
    QVERIFY(run.failedCommands().empty() && run.leftCommands().empty());
    QVERIFY(m_fixture->settle());
    QCOMPARE(m_fixture->shown().sharedTokens, m_fixture->snapshot().sharedTokens);
    QCOMPARE(finished.count(), 1);
}

void TestBulkRun::keepsToTheLimit()
{
    const auto commands = deletions(5);
    limitTo(2);
    BulkRun run(*m_fixture->runner, commands);
    int most = 0;
    const auto count = [&] {
        int running = 0;
        for (const BulkRun::Item &item : run.items())
            running += item.state == BulkRun::ItemState::Running ? 1 : 0;
        most = std::max(most, running);
    };
    connect(&run, &BulkRun::itemChanged, this, count);
    run.start();
    QVERIFY(m_fixture->pump([&] { return run.isFinished(); }));
    QCOMPARE(most, 2);
    QCOMPARE(run.progress().done, 5);
}

void TestBulkRun::cancelLeavesTheRest()
{
    const auto commands = deletions(5);
    limitTo(1);
    BulkRun run(*m_fixture->runner, commands);
    QSignalSpy finished(&run, &BulkRun::finished);
    connect(&run, &BulkRun::itemChanged, &run, [&run](int) {
        if (run.progress().done == 2)
            run.cancel();
    });
    run.start();
    QVERIFY(m_fixture->pump([&] { return finished.count() == 1; }));
    // What was under way has finished; the others were not begun.
    QVERIFY(run.progress().done >= 2 && run.progress().done <= 3);
    QCOMPARE(run.progress().left, 5 - run.progress().done);
    QCOMPARE(int(run.leftCommands().size()), run.progress().left);
    QVERIFY(m_fixture->settle());
    QCOMPARE(m_fixture->count("DELETE", u"/v1/shared-tokens/"_s), run.progress().done);
}

void TestBulkRun::cancelledBeforeItsStart()
{
    limitTo(2);
    BulkRun run(*m_fixture->runner, deletions(3));
    QSignalSpy finished(&run, &BulkRun::finished);
    run.cancel();
    run.start();
    QCOMPARE(finished.count(), 0); // from the event loop
    QVERIFY(m_fixture->pump([&] { return finished.count() == 1; }));
    QCOMPARE(run.progress(), (BulkRun::Progress{.total = 3, .left = 3}));
    QCOMPARE(run.leftCommands().size(), size_t(3));
    QVERIFY(m_fixture->requests().empty());
    QVERIFY(m_fixture->activities->entries().empty());
}

void TestBulkRun::failedOnesCanBeTriedAgain()
{
    const auto commands = deletions(3);
    const qint32 stubborn = *objectId(commands[1].change);
    m_fixture->addFault(u"DELETE /v1/shared-tokens/%1 status=403"_s.arg(stubborn));
    limitTo(24);
    BulkRun run(*m_fixture->runner, commands);
    run.start();
    QVERIFY(m_fixture->pump([&] { return run.isFinished(); }));
    QCOMPARE(run.progress().failed, 1);
    const auto failed = run.failedCommands();
    QCOMPARE(failed.size(), size_t(1));
    QCOMPARE(objectId(failed.front().change), std::optional(stubborn));
    m_fixture->backend.clearFaults();
    limitTo(24);
    BulkRun again(*m_fixture->runner, failed);
    again.start();
    QVERIFY(m_fixture->pump([&] { return again.isFinished(); }));
    QCOMPARE(again.progress().done, 1);
}

void TestBulkRun::whatIsLeftToDoIsTriedAgain()
{
    const Filter filter = m_fixture->makeFilter(u"env"_s, u"bulk"_s);
    const SharedToken token = m_fixture->makeToken(u"Wall"_s, {filter});
    m_fixture->ready();
    m_fixture->addFault(u"DELETE * status=403 times=1"_s);
    limitTo(24);
    BulkRun run(*m_fixture->runner,
                {{m_fixture->main, RotateSharedToken{SharedTokenBase::of(token)}}});
    run.start();
    QVERIFY(m_fixture->pump([&] { return run.isFinished(); }));
    QCOMPARE(run.progress().failed, 1);
    const auto failed = run.failedCommands();
    // Not a second successor: only the old one is to go.
    QVERIFY(std::holds_alternative<DeleteSharedToken>(failed.front().change));
    limitTo(24);
    BulkRun again(*m_fixture->runner, failed);
    again.start();
    QVERIFY(m_fixture->pump([&] { return again.isFinished(); }));
    QCOMPARE(again.progress().done, 1);
    QCOMPARE(m_fixture->writingPosts(), 1);
    QCOMPARE(m_fixture->snapshot().countShared(u"Wall"_s), 1);
}

void TestBulkRun::unknownOnesCanBeTriedAgain()
{
    const auto commands = deletions(2);
    const qint32 lost = *objectId(commands[0].change);
    // Neither the delete nor the question what came of it is answered.
    m_fixture->addFault(u"* /v1/shared-tokens/%1 cut when=before"_s.arg(lost));
    limitTo(24);
    BulkRun run(*m_fixture->runner, commands);
    run.start();
    QVERIFY(m_fixture->pump([&] { return run.isFinished(); }));
    QCOMPARE(run.progress(), (BulkRun::Progress{.total = 2, .done = 1, .unknown = 1}));
    QCOMPARE(run.failedCommands().size(), size_t(1));
    QCOMPARE(objectId(run.failedCommands().front().change), std::optional(lost));
    QVERIFY(m_fixture->settle());
    QVERIFY(!m_fixture->isMarked(ListKind::SharedTokens, lost));
}

void TestBulkRun::lockEndsAll()
{
    m_fixture->addFault(u"DELETE * hang when=before"_s);
    limitTo(2);
    BulkRun run(*m_fixture->runner, deletions(5));
    QSignalSpy finished(&run, &BulkRun::finished);
    run.start();
    m_fixture->holdsClock = true;
    QVERIFY(
        m_fixture->pump([&] { return m_fixture->count("DELETE", u"/v1/shared-tokens/"_s) == 2; }));
    m_fixture->run->connections.lock();
    run.cancel();
    QVERIFY(m_fixture->pump([&] { return !m_fixture->runner->hasRunning(); }));
    QCOMPARE(run.progress().finished(), 3);
    // What was under way is looked up when the lock is over; the others were not sent.
    m_fixture->backend.clearFaults();
    m_fixture->holdsClock = false;
    m_fixture->run->connections.unlock();
    QVERIFY(m_fixture->pump([&] { return finished.count() == 1; }));
    QCOMPARE(run.progress().done, 0);
    QCOMPARE(run.progress().unknown, 2);
    QCOMPARE(run.progress().left, 3);
    QCOMPARE(m_fixture->count("DELETE", u"/v1/shared-tokens/"_s), 2);
    QCOMPARE(m_fixture->activities->entries().size(), size_t(2));
}

void TestBulkRun::goesOnWithoutTheRun()
{
    const auto commands = deletions(4);
    limitTo(2);
    auto run = std::make_unique<BulkRun>(*m_fixture->runner, commands);
    run->start();
    QVERIFY(
        m_fixture->pump([&] { return m_fixture->count("DELETE", u"/v1/shared-tokens/"_s) > 0; }));
    run.reset();
    QVERIFY(m_fixture->pump([&] { return !m_fixture->runner->hasRunning(); }));
    QVERIFY(m_fixture->settle());
    // No more was begun, and the lists show what came of it.
    const int sent = m_fixture->count("DELETE", u"/v1/shared-tokens/"_s);
    QVERIFY(sent >= 1 && sent <= 3);
    QCOMPARE(int(m_fixture->activities->entries().size()), sent);
    QVERIFY(m_fixture->shown().sharedTokens == m_fixture->snapshot().sharedTokens);
    for (const Command &command : commands)
        QVERIFY(!m_fixture->isMarked(ListKind::SharedTokens, *objectId(command.change)));
}

void TestBulkRun::leavesOneEntryEach()
{
    const auto commands = deletions(4);
    const size_t before = m_fixture->activities->entries().size();
    limitTo(24);
    BulkRun run(*m_fixture->runner, commands);
    run.start();
    QVERIFY(m_fixture->pump([&] { return run.isFinished(); }));
    QCOMPARE(m_fixture->activities->entries().size(), before + 4);
}

QTEST_GUILESS_MAIN(TestBulkRun)
#include "tst_bulk_run.moc"
