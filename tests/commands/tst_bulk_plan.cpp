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

//! Many changes at once: what will happen to each, what is left out and why, and how they run.
class TestBulkPlan : public QObject {
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<CommandFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void plansEachInItsOrder();
    void skipsWhatIsGone();
    void skipsWithoutAUsableToken();
    void skipsWhatIsAsAskedFor();
    void skipsTheLastEnabledOne();
    void skipsWhatIsOverTheLimit();
    void skipsATokenInUse();
    void skipsWhatWouldUncover();
    void deletionsCountTogether();
    void takesTheItemsInTheirOrder();
    void agreementIsWrittenIntoEach();

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
    [[nodiscard]] BulkPlan plan(std::vector<Change> changes, BulkConsent consent = {}) const
    {
        std::vector<Command> commands;
        for (Change &change : changes)
            commands.push_back({m_fixture->main, std::move(change)});
        return planBulk(m_fixture->run->access, std::move(commands), consent);
    }
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
        for (const SharedToken &token :
             *m_fixture->run->workspace.rows<SharedToken>(m_fixture->main)) {
            if (int(commands.size()) < count)
                commands.push_back({m_fixture->main, DeleteSharedToken{token.id, token.name}});
        }
        return commands;
    }
    [[nodiscard]] static QList<int> skips(const BulkPlan &plan)
    {
        QList<int> found;
        for (const BulkItem &item : plan.items)
            found.append(item.skip ? int(*item.skip) : -1);
        return found;
    }
    [[nodiscard]] ShippingToken shipping(const QString &name) const
    {
        for (const ShippingToken &token :
             *m_fixture->run->workspace.rows<ShippingToken>(m_fixture->main)) {
            if (token.name == name)
                return token;
        }
        return {};
    }

    std::unique_ptr<CommandFixture> m_fixture;
};

void TestBulkPlan::plansEachInItsOrder()
{
    const Filter filter = m_fixture->makeFilter(u"env"_s, u"bulk"_s);
    const SharedToken token = m_fixture->makeToken(u"A"_s, {filter});
    m_fixture->ready();
    const BulkPlan both = plan({DeleteSharedToken{token.id, token.name}, DeleteFilter{filter, {}}});
    QCOMPARE(both.count(), 2);
    QCOMPARE(both.skipped(), 0);
    QCOMPARE(both.deletes(), 2);
    QCOMPARE(both.commands().size(), size_t(2));
}

void TestBulkPlan::skipsWhatIsGone()
{
    const BulkPlan gone = plan({DeleteSharedToken{SharedTokenId(999999), u"A"_s}});
    QCOMPARE(skips(gone), QList<int>{int(BulkSkip::Gone)});
    QCOMPARE(gone.count(), 0);
    QVERIFY(gone.commands().empty());
}

void TestBulkPlan::skipsWithoutAUsableToken()
{
    const SharedToken token = m_fixture->makeToken(u"A"_s, {});
    m_fixture->ready();
    m_fixture->run->connections.lock();
    QCOMPARE(skips(plan({DeleteSharedToken{token.id, token.name}})),
             QList<int>{int(BulkSkip::NotReady)});
}

void TestBulkPlan::skipsWhatIsAsAskedFor()
{
    const ShippingToken token = m_fixture->makeShippingToken(u"edge"_s);
    m_fixture->ready();
    const DeleteShippingToken twice{token.id, token.name};
    QCOMPARE(skips(plan({SetShippingTokenEnabled{token.id, token.name, true}, twice, twice})),
             (QList<int>{int(BulkSkip::NothingToDo), -1, int(BulkSkip::NothingToDo)}));
}

void TestBulkPlan::skipsTheLastEnabledOne()
{
    std::vector<Change> all;
    for (const ShippingToken &token :
         *m_fixture->run->workspace.rows<ShippingToken>(m_fixture->main)) {
        if (token.enabled)
            all.push_back(SetShippingTokenEnabled{token.id, token.name, false});
    }
    QVERIFY(all.size() > 1);
    const BulkPlan most = plan(all);
    QCOMPARE(most.count(), int(all.size()) - 1);
    QCOMPARE(most.items.back().skip, std::optional(BulkSkip::LastEnabled));
}

void TestBulkPlan::skipsWhatIsOverTheLimit()
{
    const ConnectionInfo *info = m_fixture->run->workspace.connection(m_fixture->main);
    QVERIFY(info->shippingLimits);
    const auto rows = m_fixture->run->workspace.rows<ShippingToken>(m_fixture->main);
    const auto enabled = std::ranges::count_if(*rows, &ShippingToken::enabled);
    ConnectionInfo tight = *info;
    tight.shippingLimits->maxAllowed = int(enabled) + 1;
    m_fixture->run->workspace.updateConnection(tight);
    std::vector<Change> changes;
    for (const ShippingToken &token : *rows) {
        if (!token.enabled && changes.size() < 2)
            changes.push_back(SetShippingTokenEnabled{token.id, token.name, true});
    }
    QCOMPARE(changes.size(), size_t(2));
    QCOMPARE(skips(plan(changes)), (QList<int>{-1, int(BulkSkip::OverLimit)}));
}

void TestBulkPlan::skipsATokenInUse()
{
    const auto rows = m_fixture->run->workspace.rows<ApiToken>(m_fixture->main);
    const auto own = std::ranges::find_if(
        *rows, [this](const ApiToken &token) { return token.token == m_fixture->access.apiToken; });
    QVERIFY(own != rows->end());
    const DeleteApiToken change{own->id, own->name};
    const BulkPlan bare = plan({change});
    QCOMPARE(skips(bare), QList<int>{int(BulkSkip::TokenInUse)});
    QCOMPARE(bare.items.front().usedBy, QStringList{u"Production"_s});
    const BulkPlan agreed = plan({change}, {.mayStopConnections = true});
    QCOMPARE(skips(agreed), QList<int>{-1});
    QVERIFY(std::get<DeleteApiToken>(agreed.commands().front().change).mayStopConnection);
}

void TestBulkPlan::skipsWhatWouldUncover()
{
    const Filter filter = m_fixture->makeFilter(u"env"_s, u"bulk"_s);
    const SharedToken token = m_fixture->makeToken(u"Wall"_s, {filter});
    m_fixture->ready();
    const AttachFilters detach{SharedTokenBase::of(token), {}, {filter.id}};
    const BulkPlan bare = plan({detach});
    QCOMPARE(skips(bare), QList<int>{int(BulkSkip::WouldBeUnfiltered)});
    QCOMPARE(bare.items.front().unfiltered.front().name, u"Wall"_s);
    const BulkPlan agreed = plan({detach}, {.mayEndUnfiltered = true});
    QCOMPARE(skips(agreed), QList<int>{-1});
    QVERIFY(std::get<AttachFilters>(agreed.commands().front().change).mayEndUnfiltered);
    QCOMPARE(agreed.items.front().unfiltered.size(), size_t(1));
}

void TestBulkPlan::deletionsCountTogether()
{
    const Filter first = m_fixture->makeFilter(u"env"_s, u"bulk"_s);
    const Filter second = m_fixture->makeFilter(u"env"_s, u"bulk2"_s);
    m_fixture->makeToken(u"Wall"_s, {first, second}, FilterOperator::Or);
    m_fixture->ready();
    // One of them is no harm; both would open the token.
    QCOMPARE(skips(plan({DeleteFilter{first, {}}})), QList<int>{-1});
    QCOMPARE(skips(plan({DeleteFilter{first, {}}, DeleteFilter{second, {}}})),
             (QList<int>{-1, int(BulkSkip::WouldBeUnfiltered)}));
}

void TestBulkPlan::takesTheItemsInTheirOrder()
{
    const Filter filter = m_fixture->makeFilter(u"env"_s, u"bulk"_s);
    const Filter other = m_fixture->makeFilter(u"env"_s, u"bulk2"_s);
    const SharedToken token = m_fixture->makeToken(u"Wall"_s, {filter});
    const ShippingToken web = m_fixture->makeShippingToken(u"web"_s);
    m_fixture->ready();
    const DeleteSharedToken deletesToken{token.id, token.name};
    const DeleteFilter deletesFilter{filter, {}};
    // A token that is gone before has nothing to lose.
    QCOMPARE(skips(plan({deletesToken, deletesFilter})), (QList<int>{-1, -1}));
    QCOMPARE(skips(plan({deletesFilter, deletesToken})),
             (QList<int>{int(BulkSkip::WouldBeUnfiltered), -1}));
    // The same for a filter that it gets before.
    const AttachFilters attaches{SharedTokenBase::of(token), {other.id}, {}};
    QCOMPARE(skips(plan({attaches, deletesFilter})), (QList<int>{-1, -1}));
    QCOMPARE(skips(plan({deletesFilter, attaches})),
             (QList<int>{int(BulkSkip::WouldBeUnfiltered), -1}));
    // What is gone cannot be changed any more.
    QCOMPARE(skips(plan({deletesToken, attaches, attaches})),
             (QList<int>{-1, int(BulkSkip::Gone), int(BulkSkip::Gone)}));
    QCOMPARE(skips(plan({attaches, attaches})), (QList<int>{-1, int(BulkSkip::NothingToDo)}));
    QCOMPARE(
        skips(plan({ReplaceFilter{filter, {.field = u"a"_s, .value = u"1"_s}}, deletesFilter})),
        (QList<int>{-1, int(BulkSkip::NothingToDo)}));

    // Room that is made before is there.
    ConnectionInfo full = *m_fixture->run->workspace.connection(m_fixture->main);
    const auto rows = m_fixture->run->workspace.rows<ShippingToken>(m_fixture->main);
    full.shippingLimits->maxAllowed = int(std::ranges::count_if(*rows, &ShippingToken::enabled));
    m_fixture->run->workspace.updateConnection(full);
    const SetShippingTokenEnabled disables{web.id, web.name, false};
    const CreateShippingToken creates{u"next"_s};
    QCOMPARE(skips(plan({disables, creates})), (QList<int>{-1, -1}));
    QCOMPARE(skips(plan({creates, disables})), (QList<int>{int(BulkSkip::OverLimit), -1}));
    QCOMPARE(skips(plan({RotateShippingToken{web.id, web.name, u"next"_s}})),
             QList<int>{int(BulkSkip::OverLimit)});
    // A disabled one counts once.
    QCOMPARE(skips(plan({disables, DeleteShippingToken{web.id, web.name}, creates, creates})),
             (QList<int>{-1, -1, -1, int(BulkSkip::OverLimit)}));
    QCOMPARE(skips(plan({RenameShippingToken{web.id, web.name, web.name}})),
             QList<int>{int(BulkSkip::NothingToDo)});
}

void TestBulkPlan::agreementIsWrittenIntoEach()
{
    const Filter first = m_fixture->makeFilter(u"env"_s, u"bulk"_s);
    const Filter second = m_fixture->makeFilter(u"env"_s, u"bulk2"_s);
    const SharedToken wall = m_fixture->makeToken(u"Wall"_s, {first, second});
    const SharedToken board = m_fixture->makeToken(u"Board"_s, {first});
    m_fixture->ready();
    const EditSharedToken empties{SharedTokenBase::of(board), {}};
    QCOMPARE(skips(plan({empties})), QList<int>{int(BulkSkip::WouldBeUnfiltered)});
    const BulkPlan agreed = plan({DeleteFilter{first, {}}, DeleteFilter{second, {}}, empties},
                                 {.mayEndUnfiltered = true});
    QCOMPARE(agreed.skipped(), 0);
    QCOMPARE(agreed.items[0].unfiltered, (std::vector{NamedToken{board.id, board.name}}));
    QCOMPARE(agreed.items[1].unfiltered, (std::vector{NamedToken{wall.id, wall.name}}));
    const auto commands = agreed.commands();
    // Whichever of them comes first at the backend.
    for (int i = 0; i < 2; ++i) {
        const auto &confirmed =
            std::get<DeleteFilter>(commands[size_t(i)].change).confirmedUnfiltered;
        QVERIFY(std::ranges::find(confirmed, board.id) != confirmed.end());
        QVERIFY(std::ranges::find(confirmed, wall.id) != confirmed.end());
    }
    QVERIFY(std::get<EditSharedToken>(commands[2].change).mayEndUnfiltered);
}

void TestBulkPlan::runsAllAndTellsOnce()
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

void TestBulkPlan::keepsToTheLimit()
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

void TestBulkPlan::cancelLeavesTheRest()
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

void TestBulkPlan::cancelledBeforeItsStart()
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

void TestBulkPlan::failedOnesCanBeTriedAgain()
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

void TestBulkPlan::whatIsLeftToDoIsTriedAgain()
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

void TestBulkPlan::unknownOnesCanBeTriedAgain()
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

void TestBulkPlan::lockEndsAll()
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

void TestBulkPlan::goesOnWithoutTheRun()
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

void TestBulkPlan::leavesOneEntryEach()
{
    const auto commands = deletions(4);
    const size_t before = m_fixture->activities->entries().size();
    limitTo(24);
    BulkRun run(*m_fixture->runner, commands);
    run.start();
    QVERIFY(m_fixture->pump([&] { return run.isFinished(); }));
    QCOMPARE(m_fixture->activities->entries().size(), before + 4);
}

QTEST_GUILESS_MAIN(TestBulkPlan)
#include "tst_bulk_plan.moc"
