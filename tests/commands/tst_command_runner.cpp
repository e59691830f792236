// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/commands/command_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Deletes that wait behind Undo, and commands that take turns.
class TestCommandRunner : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void waitsBehindUndo();
    void undoTakesBack();
    void undoComesTooLate();
    void cancelDropsWhatWaits();
    void cancelWaitsShortlyForAWrite();
    void sendWaitingBeginsAll();
    void dropWaitingLeavesWhatRuns();
    void settlesWithNothingUnderWay();
    void settlesWhenTheLastHasFinished();
    void settlesBySending();
    void forgetsWhoIsGone();
    void lockDropsWhatWaits();
    void removalDropsWhatWaits();
    void endsWithWaitingOnes();

    void deletesOfShippingTokensTakeTurns();
    void oneThatWaitsForItsTurnCanBeCancelled();
    void othersRunSideBySide();
    void announcesInOrder();
    void writesNotesDown();

private:
    [[nodiscard]] CommandRun *deleteLater(const SharedToken &token)
    {
        return m_fixture->runner->runLater(
            {m_fixture->main, DeleteSharedToken{token.id, token.name}});
    }
    [[nodiscard]] int sent() const { return m_fixture->count("DELETE", u"/v1/shared-tokens/"_s); }
    [[nodiscard]] bool isMarked(const SharedToken &token) const
    {
        return m_fixture->isMarked(ListKind::SharedTokens, token.id.value());
    }
    [[nodiscard]] ActivityOutcome lastOutcome() const
    {
        return m_fixture->activities->entries().front().outcome;
    }
    [[nodiscard]] bool pumpUntilIdle()
    {
        return m_fixture->pump([this] {
            return !m_fixture->runner->hasRunning() && m_fixture->runner->waiting().empty();
        });
    }

    std::unique_ptr<CommandFixture> m_fixture;
    SharedToken m_one;
    SharedToken m_two;
};

void TestCommandRunner::init()
{
    m_fixture = std::make_unique<CommandFixture>();
    m_one = m_fixture->makeToken(u"One"_s, {});
    m_two = m_fixture->makeToken(u"Two"_s, {});
    m_fixture->ready();
}

void TestCommandRunner::cleanup()
{
    m_fixture.reset();
}

void TestCommandRunner::waitsBehindUndo()
{
    CommandRun *run = deleteLater(m_one);
    const TimePoint asked = m_fixture->clock.now();
    QVERIFY(isMarked(m_one));
    QCOMPARE(m_fixture->runner->waiting(), std::vector{run});
    QVERIFY(!m_fixture->runner->hasRunning());
    m_fixture->clock.advance(CommandRunner::UndoTime - 1ms);
    m_fixture->drain();
    QCOMPARE(run->report().state, CommandState::Waiting);
    QCOMPARE(sent(), 0);
    m_fixture->clock.advance(1ms);
    QCOMPARE(run->report().state, CommandState::Running);
    QVERIFY(m_fixture->runner->hasRunning());
    const Finished finished = m_fixture->finish(run);
    QCOMPARE(finished.report.state, CommandState::Done);
    QCOMPARE(finished.report.started, asked);
    QCOMPARE(sent(), 1);
    QVERIFY(m_fixture->settle());
    QVERIFY(!m_fixture->shown().sharedToken(u"One"_s));
}

void TestCommandRunner::undoTakesBack()
{
    CommandRun *run = deleteLater(m_one);
    m_fixture->clock.advance(3s);
    QVERIFY(m_fixture->runner->undo(run));
    // It is taken back from now on, and told of from the event loop.
    QVERIFY(!m_fixture->runner->undo(run));
    m_fixture->clock.advance(10s);
    const Finished finished = m_fixture->finish(run);
    QCOMPARE(finished.finishes, 1);
    QCOMPARE(finished.report.state, CommandState::Dropped);
    QVERIFY(!finished.report.problem);
    QVERIFY(!isMarked(m_one));
    QCOMPARE(sent(), 0);
    QCOMPARE(m_fixture->activities->entries().size(), size_t(1));
    QCOMPARE(lastOutcome(), ActivityOutcome::Dropped);
    QVERIFY(m_fixture->snapshot().sharedToken(u"One"_s));
}

void TestCommandRunner::undoComesTooLate()
{
    CommandRun *run = deleteLater(m_one);
    m_fixture->clock.advance(CommandRunner::UndoTime);
    QVERIFY(!m_fixture->runner->undo(run));
    QVERIFY(!m_fixture->runner->undo(nullptr));
    QCOMPARE(m_fixture->finish(run).report.state, CommandState::Done);
}

void TestCommandRunner::cancelWaitsShortlyForAWrite()
{
    m_fixture->holdsClock = true;
    m_fixture->addFault(u"DELETE /v1/shared-tokens/* hang when=after times=1"_s);
    CommandRun *run =
        m_fixture->runner->run({m_fixture->main, DeleteSharedToken{m_one.id, m_one.name}});
    QVERIFY(m_fixture->pumpWhileRunning(run, [this] { return sent() == 1; }));
    run->cancel();
    m_fixture->clock.advance(CommandCalls::CancelGrace - 1ms);
    m_fixture->drain();
    QCOMPARE(run->report().state, CommandState::Running);
    m_fixture->clock.advance(1ms);
    // What became of it is asked, and known.
    QCOMPARE(m_fixture->finish(run).report.state, CommandState::Done);
    QVERIFY(!m_fixture->snapshot().sharedToken(u"One"_s));
}

void TestCommandRunner::cancelDropsWhatWaits()
{
    CommandRun *run = deleteLater(m_one);
    run->cancel();
    QCOMPARE(m_fixture->finish(run).report.state, CommandState::Dropped);
    QCOMPARE(sent(), 0);
}

void TestCommandRunner::sendWaitingBeginsAll()
{
    CommandRun *one = deleteLater(m_one);
    CommandRun *two = deleteLater(m_two);
    QCOMPARE(m_fixture->runner->waiting(), (std::vector{one, two}));
    m_fixture->runner->sendWaiting();
    QVERIFY(m_fixture->runner->waiting().empty());
    QVERIFY(!m_fixture->runner->undo(one));
    QVERIFY(pumpUntilIdle());
    // Their time behind Undo does not send them again.
    m_fixture->clock.advance(10s);
    QVERIFY(m_fixture->settle());
    QCOMPARE(sent(), 2);
    QCOMPARE(m_fixture->activities->entries().size(), size_t(2));
}

void TestCommandRunner::dropWaitingLeavesWhatRuns()
{
    CommandRun *running = deleteLater(m_one);
    m_fixture->clock.advance(CommandRunner::UndoTime);
    CommandRun *waiting = deleteLater(m_two);
    m_fixture->runner->dropWaiting();
    QVERIFY(m_fixture->runner->waiting().empty());
    CommandState dropped = CommandState::Waiting;
    connect(waiting, &CommandRun::finished, &m_fixture->context,
            [&, waiting] { dropped = waiting->report().state; });
    QCOMPARE(m_fixture->finish(running).report.state, CommandState::Done);
    QCOMPARE(dropped, CommandState::Dropped);
    QCOMPARE(sent(), 1);
}

void TestCommandRunner::settlesWithNothingUnderWay()
{
    int settled = 0;
    m_fixture->runner->settleWaiting(WaitingDeletes::Send, &m_fixture->context, [&] { ++settled; });
    QCOMPARE(settled, 0); // from the event loop
    QVERIFY(m_fixture->pump([&] { return settled > 0; }));
    m_fixture->drain();
    QCOMPARE(settled, 1);
}

void TestCommandRunner::settlesWhenTheLastHasFinished()
{
    CommandRun *running =
        m_fixture->runner->run({m_fixture->main, DeleteSharedToken{m_one.id, m_one.name}});
    (void)deleteLater(m_two);
    m_fixture->addFault(u"DELETE * hang when=after"_s);
    bool ended = false;
    connect(running, &CommandRun::finished, &m_fixture->context, [&] { ended = true; });
    bool settled = false;
    bool endedBefore = false;
    m_fixture->runner->settleWaiting(WaitingDeletes::Drop, &m_fixture->context, [&] {
        settled = true;
        endedBefore = ended;
    });
    m_fixture->drain();
    QVERIFY(!settled);
    QVERIFY(m_fixture->pump([&] { return settled; }));
    QVERIFY(endedBefore);
    QCOMPARE(sent(), 1);
    QVERIFY(m_fixture->snapshot().sharedToken(u"Two"_s));
}

void TestCommandRunner::settlesBySending()
{
    (void)deleteLater(m_one);
    (void)deleteLater(m_two);
    int settled = 0;
    for (int i = 0; i < 2; ++i) {
        m_fixture->runner->settleWaiting(WaitingDeletes::Send, &m_fixture->context,
                                         [&] { ++settled; });
    }
    QVERIFY(m_fixture->pump([&] { return settled == 2; }));
    QCOMPARE(sent(), 2);
    QCOMPARE(m_fixture->activities->entries().size(), size_t(2));
    const Snapshot after = m_fixture->snapshot();
    QVERIFY(!after.sharedToken(u"One"_s) && !after.sharedToken(u"Two"_s));
}

void TestCommandRunner::forgetsWhoIsGone()
{
    (void)deleteLater(m_one);
    auto context = std::make_unique<QObject>();
    bool called = false;
    m_fixture->runner->settleWaiting(WaitingDeletes::Send, context.get(), [&] { called = true; });
    context.reset();
    QVERIFY(pumpUntilIdle());
    m_fixture->drain();
    QVERIFY(!called);
}

void TestCommandRunner::lockDropsWhatWaits()
{
    CommandRun *run = deleteLater(m_one);
    m_fixture->run->connections.lock();
    QCOMPARE(m_fixture->finish(run).report.state, CommandState::Dropped);
    m_fixture->run->connections.unlock();
    m_fixture->clock.advance(10s);
    QVERIFY(m_fixture->settle());
    QCOMPARE(sent(), 0);
    QVERIFY(!isMarked(m_one));
}

void TestCommandRunner::removalDropsWhatWaits()
{
    CommandRun *run = deleteLater(m_one);
    m_fixture->run->connections.remove(m_fixture->main, &m_fixture->context,
                                       [](const VoidOutcome &) {});
    QCOMPARE(m_fixture->finish(run).report.state, CommandState::Dropped);
    m_fixture->clock.advance(10s);
    m_fixture->drain();
    QCOMPARE(sent(), 0);
}

void TestCommandRunner::endsWithWaitingOnes()
{
    CommandRun *run = deleteLater(m_one);
    bool finished = false;
    connect(run, &CommandRun::finished, &m_fixture->context, [&] { finished = true; });
    m_fixture->runner.reset();
    m_fixture->clock.advance(10s);
    QVERIFY(m_fixture->settle());
    QVERIFY(!finished);
    QCOMPARE(sent(), 0);
}

void TestCommandRunner::deletesOfShippingTokensTakeTurns()
{
    // All but two are taken out of the way.
    std::vector<ShippingToken> enabled = m_fixture->shown().shippingTokens;
    std::erase_if(enabled, [](const ShippingToken &token) { return !token.enabled; });
    for (; enabled.size() > 2; enabled.pop_back())
        m_fixture->setEnabled(enabled.back(), false);
    m_fixture->ready();
    QCOMPARE(enabled.size(), size_t(2));

    // Each alone would be fine, and either looks at the list before it deletes.
    std::vector<CommandState> ends;
    for (const ShippingToken &token : enabled) {
        CommandRun *run =
            m_fixture->runner->run({m_fixture->main, DeleteShippingToken{token.id, token.name}});
        connect(run, &CommandRun::finished, &m_fixture->context,
                [&ends, run] { ends.push_back(run->report().state); });
    }
    QVERIFY(m_fixture->pump([&] { return ends.size() == 2; }));
    QCOMPARE(ends, (std::vector{CommandState::Done, CommandState::Failed}));
    const Snapshot after = m_fixture->snapshot();
    QCOMPARE(std::ranges::count_if(after.shippingTokens, &ShippingToken::enabled), 1);
    QVERIFY(after.shippingToken(enabled.back().name));
    QCOMPARE(m_fixture->count("DELETE", u"/v1/log-shipping/tokens/"_s), 1);
}

void TestCommandRunner::oneThatWaitsForItsTurnCanBeCancelled()
{
    const Filter filter = m_fixture->makeFilter(u"a"_s, u"1"_s);
    const Filter other = m_fixture->makeFilter(u"a"_s, u"2"_s);
    m_fixture->ready();
    m_fixture->addFault(u"GET * hang nth=1 times=1"_s);
    CommandRun *first = m_fixture->runner->run({m_fixture->main, DeleteFilter{filter, {}}});
    CommandRun *second = m_fixture->runner->run({m_fixture->main, DeleteFilter{other, {}}});
    CommandRun *third = m_fixture->runner->run({m_fixture->main, DeleteFilter{other, {}}});
    second->cancel();
    std::optional<CommandState> firstEnd;
    connect(first, &CommandRun::finished, &m_fixture->context,
            [&, first] { firstEnd = first->report().state; });
    std::optional<CommandState> thirdEnd;
    connect(third, &CommandRun::finished, &m_fixture->context,
            [&, third] { thirdEnd = third->report().state; });
    const Finished cancelled = m_fixture->finish(second);
    QCOMPARE(cancelled.report.state, CommandState::Failed);
    QCOMPARE(cancelled.report.problem->kind, ProblemKind::Cancelled);
    QVERIFY(!firstEnd && !thirdEnd);
    QVERIFY(m_fixture->pump([&] { return firstEnd && thirdEnd; }));
    QCOMPARE(firstEnd, std::optional(CommandState::Failed)); // its list did not come
    QCOMPARE(thirdEnd, std::optional(CommandState::Done));
    const Snapshot after = m_fixture->snapshot();
    QVERIFY(after.filter(u"a:1"_s) && !after.filter(u"a:2"_s));
}

void TestCommandRunner::othersRunSideBySide()
{
    m_fixture->addFault(u"DELETE * hang when=before nth=1 times=1"_s);
    CommandRun *slow =
        m_fixture->runner->run({m_fixture->main, DeleteSharedToken{m_one.id, m_one.name}});
    QVERIFY(m_fixture->pumpWhileRunning(slow, [&] { return !m_fixture->requests().empty(); }));
    CommandRun *quick =
        m_fixture->runner->run({m_fixture->main, DeleteSharedToken{m_two.id, m_two.name}});
    std::optional<CommandState> slowEnd;
    connect(slow, &CommandRun::finished, &m_fixture->context,
            [&, slow] { slowEnd = slow->report().state; });
    bool quickEnded = false;
    connect(quick, &CommandRun::finished, &m_fixture->context, [&] { quickEnded = true; });
    // Without moving the clock, as pump() would.
    QVERIFY(QTest::qWaitFor([&] { return quickEnded; }));
    QVERIFY(!slowEnd);
    QVERIFY(m_fixture->pump([&] { return slowEnd.has_value(); }));
    QCOMPARE(slowEnd, std::optional(CommandState::Unknown));
}

void TestCommandRunner::announcesInOrder()
{
    QSignalSpy added(m_fixture->runner.get(), &CommandRunner::added);
    QSignalSpy allFinished(m_fixture->runner.get(), &CommandRunner::finished);
    QStringList order;
    connect(m_fixture->runner.get(), &CommandRunner::finished, &m_fixture->context,
            [&](CommandRun *run) {
                QVERIFY(run->report().isFinal());
                // By then the entry is written.
                QCOMPARE(m_fixture->activities->entries().size(), size_t(1));
                order.append(u"runner"_s);
            });
    CommandRun *run = deleteLater(m_one);
    connect(run, &CommandRun::finished, &m_fixture->context, [&] { order.append(u"run"_s); });
    QCOMPARE(added.count(), 1);
    m_fixture->runner->sendWaiting();
    QCOMPARE(m_fixture->finish(run).finishes, 1);
    QCOMPARE(order, (QStringList{u"runner"_s, u"run"_s}));
    QCOMPARE(added.count(), 1);
    QCOMPARE(allFinished.count(), 1);
}

void TestCommandRunner::writesNotesDown()
{
    m_fixture->runner->setEntryWords(
        {.note =
             [](const Command &command, const CommandReport &report) {
                 return tokendeck::objectName(command.change)
                     + (report.note(NoteKind::AlreadyGone) ? u" was gone"_s : QString());
             },
         .change =
             [](const Change &change, const std::vector<Filter> &filters) {
                 return tokendeck::objectName(change) + u", %1 filters"_s.arg(filters.size());
             }});
    m_fixture->removeToken(m_one);
    CommandRun *run =
        m_fixture->runner->run({m_fixture->main, DeleteSharedToken{m_one.id, m_one.name}});
    QCOMPARE(m_fixture->finish(run).report.state, CommandState::Done);
    const Activity &entry = m_fixture->activities->entries().front();
    QCOMPARE(entry.note, u"One was gone"_s);
    const size_t filters = m_fixture->run->workspace.rows<Filter>(m_fixture->main)->size();
    QCOMPARE(entry.change, u"One, %1 filters"_s.arg(filters));
    QCOMPARE(entry.account, u"Production"_s);
    QCOMPARE(entry.objectId, std::optional(m_one.id.value()));
}

QTEST_GUILESS_MAIN(TestCommandRunner)
#include "tst_command_runner.moc"
