// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/runs/bulk_plan.h"
#include "services/sync/runs/bulk_run.h"
#include "tests/commands/command_fixture.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Many changes at once, before they are begun: what will happen to each, and what is left out and
//! why.
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

private:
    [[nodiscard]] BulkPlan plan(std::vector<Change> changes, BulkConsent consent = {}) const
    {
        std::vector<Command> commands;
        for (Change &change : changes)
            commands.push_back({m_fixture->main, std::move(change)});
        return planBulk(m_fixture->run->access, std::move(commands), consent);
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
        for (const auto all = m_fixture->run->workspace.rows<ShippingToken>(m_fixture->main);
             const ShippingToken &token : *all) {
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
    for (const auto tokens = m_fixture->run->workspace.rows<ShippingToken>(m_fixture->main);
         const ShippingToken &token : *tokens) {
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
    // Of several that are merged into one, each goes once, and the one does not.
    QCOMPARE(skips(plan({MergeFilters{filter, other}, MergeFilters{filter, other},
                         MergeFilters{other, filter}})),
             (QList<int>{-1, int(BulkSkip::Gone), int(BulkSkip::Gone)}));

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

QTEST_GUILESS_MAIN(TestBulkPlan)
#include "tst_bulk_plan.moc"
