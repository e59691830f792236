// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/bulk_plan.h"
#include "services/sync/bulk_run.h"
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

    void runsAllAndTellsOnce();
    void keepsToTheLimit();
    void cancelLeavesTheRest();
    void failedOnesCanBeTriedAgain();
    void leavesOneEntryEach();

private:
    [[nodiscard]] BulkPlan plan(std::vector<Change> changes, BulkConsent consent = {}) const
    {
        std::vector<Command> commands;
        for (Change &change : changes)
            commands.push_back({m_fixture->main, std::move(change)});
        return planBulk(m_fixture->run->workspace, m_fixture->run->credentials, std::move(commands),
                        consent);
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
    QCOMPARE(bare.items.front().usedBy, u"Production"_s);
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

void TestBulkPlan::runsAllAndTellsOnce()
{
    const auto commands = deletions(5);
    BulkRun run(*m_fixture->runner, commands, 24);
    QSignalSpy finished(&run, &BulkRun::finished);
    QSignalSpy progress(&run, &BulkRun::progressChanged);
    int turns = 0;
    run.start();
    QVERIFY(m_fixture->pump([&] {
        ++turns;
        return finished.count() == 1;
    }));
    QCOMPARE(run.progress().done, 5);
    QVERIFY(run.isFinished());
    QVERIFY(run.failedCommands().empty() && run.leftCommands().empty());
    QVERIFY(progress.count() <= 2 * turns);
    QVERIFY(m_fixture->settle());
    QCOMPARE(m_fixture->shown().sharedTokens, m_fixture->snapshot().sharedTokens);
    QCOMPARE(finished.count(), 1);
}

void TestBulkPlan::keepsToTheLimit()
{
    const auto commands = deletions(5);
    BulkRun run(*m_fixture->runner, commands, 2);
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
    BulkRun run(*m_fixture->runner, commands, 1);
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

void TestBulkPlan::failedOnesCanBeTriedAgain()
{
    const auto commands = deletions(3);
    const qint32 stubborn = *objectId(commands[1].change);
    m_fixture->addFault(u"DELETE /v1/shared-tokens/%1 status=403"_s.arg(stubborn));
    BulkRun run(*m_fixture->runner, commands, 24);
    run.start();
    QVERIFY(m_fixture->pump([&] { return run.isFinished(); }));
    QCOMPARE(run.progress().failed, 1);
    const auto failed = run.failedCommands();
    QCOMPARE(failed.size(), size_t(1));
    QCOMPARE(objectId(failed.front().change), std::optional(stubborn));
    m_fixture->backend.clearFaults();
    BulkRun again(*m_fixture->runner, failed, 24);
    again.start();
    QVERIFY(m_fixture->pump([&] { return again.isFinished(); }));
    QCOMPARE(again.progress().done, 1);
}

void TestBulkPlan::leavesOneEntryEach()
{
    const auto commands = deletions(4);
    const size_t before = m_fixture->activities->entries().size();
    BulkRun run(*m_fixture->runner, commands, 24);
    run.start();
    QVERIFY(m_fixture->pump([&] { return run.isFinished(); }));
    QCOMPARE(m_fixture->activities->entries().size(), before + 4);
}

QTEST_GUILESS_MAIN(TestBulkPlan)
#include "tst_bulk_plan.moc"
