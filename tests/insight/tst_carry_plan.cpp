// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/carry/carry_plan.h"
#include "tests/insight/estate_builder.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! What is carried over to another account, and what would be made there.
class TestCarryPlan : public QObject {
    Q_OBJECT

private slots:
    void tokensTakeTheirFiltersAlong();
    void twinFiltersAreCarriedOnce();
    void leavesBehind_data();
    void leavesBehind();
    void leavesWhatWasNotReadBehind();
    void makesAllInAnEmptyAccount();
    void usesTheFilterThatIsThere();
    void skipsTheTokenThatIsThere();
    void takenNames_data();
    void takenNames();
    void takesTheAdminsOwnNames();
    void twoOfOneNameCollideWithEachOther();
    void renamesOnlyOnce();
    void obstacles_data();
    void obstacles();
    void aFilterThatWasNotUnderstoodMayBeTheOne();
    void filtersOfSkippedTokensAreNotMade();
    void chosenFiltersAreMadeForThemselves();

private:
    [[nodiscard]] static Filter asks(int id, const QString &field, const QString &value)
    {
        return {.id = FilterId(id), .field = field, .value = value, .description = u"why"_s};
    }
    [[nodiscard]] static SharedToken token(int id, const QString &name, std::vector<int> filters)
    {
        SharedToken made = sharedToken(id);
        made.name = name;
        made.filters.clear();
        for (const int filter : filters)
            made.filters.emplace_back(filter);
        return made;
    }
    //! An account with env: prod (1), team: web (2), and the tokens Wall (11) with the first and
    //! Portal (12) with both.
    [[nodiscard]] static EstateView estate()
    {
        ConnectionView view = connectionView(u"source"_s, 7);
        view.list<Filter>() =
            listOf<Filter>({asks(1, u"env"_s, u"prod"_s), asks(2, u"team"_s, u"web"_s)});
        SharedToken portal = token(12, u"Portal"_s, {1, 2});
        portal.filterOperator = FilterOperator::Or;
        portal.expiresAt = StatedTime();
        view.list<SharedToken>() = listOf<SharedToken>({token(11, u"Wall"_s, {1}), portal});
        return {.connections = {view}};
    }
    [[nodiscard]] static CarrySource sourceOf(const EstateView &estate, ListKind kind,
                                              std::vector<qint32> ids)
    {
        std::vector<CarryChoice> chosen;
        for (const qint32 id : ids)
            chosen.push_back({ConnectionId(u"source"_s), id});
        return carrySource(estate, kind, chosen, Now);
    }
    [[nodiscard]] static CarrySource bothTokens()
    {
        return sourceOf(estate(), ListKind::SharedTokens, {11, 12});
    }
    [[nodiscard]] static CarryTarget target(std::vector<Filter> filters = {},
                                            std::vector<SharedToken> tokens = {})
    {
        return {.connection = ConnectionId(u"target"_s),
                .isReachable = true,
                .filters = listOf(std::move(filters)),
                .tokens = listOf(std::move(tokens))};
    }
    //! "+" is made, "=" is there, "-" and the number of the reason is skipped.
    [[nodiscard]] static QStringList said(const CarrySource &source, const CarryPlan &plan)
    {
        QStringList lines;
        for (const CarryItem &item : plan.items) {
            const QString name = item.kind == ListKind::SharedTokens
                ? item.name
                : source.filters[size_t(item.position)].field;
            if (item.skip)
                lines.append(u"-%1 %2"_s.arg(int(*item.skip)).arg(name));
            else
                lines.append((item.existing ? u"= "_s : u"+ "_s) + name);
        }
        return lines;
    }
    [[nodiscard]] static QStringList planned(const CarrySource &source, const CarryTarget &target,
                                             NameTaken nameTaken = NameTaken::Skip)
    {
        return said(source, planCarry(source, target, {nameTaken}));
    }
    [[nodiscard]] static QString skipped(CarrySkip skip, const QString &name)
    {
        return u"-%1 %2"_s.arg(int(skip)).arg(name);
    }
};

void TestCarryPlan::tokensTakeTheirFiltersAlong()
{
    const CarrySource source = bothTokens();
    QVERIFY(source.leftBehind.empty());
    QCOMPARE(source.filters,
             (std::vector<CarriedFilter>{{u"env"_s, u"prod"_s, u"why"_s, false},
                                         {u"team"_s, u"web"_s, u"why"_s, false}}));
    QCOMPARE(source.tokens.size(), size_t(2));
    QCOMPARE(source.tokens[0].filters, std::vector<int>{0});
    QCOMPARE(source.tokens[0].expiresAt, std::optional(Now + std::chrono::days(60)));
    QCOMPARE(source.tokens[1].filters, (std::vector<int>{0, 1}));
    QCOMPARE(source.tokens[1].filterOperator, FilterOperator::Or);
    QVERIFY(!source.tokens[1].expiresAt);
}

void TestCarryPlan::twinFiltersAreCarriedOnce()
{
    EstateView view = estate();
    view.connections.front().list<Filter>() = listOf<Filter>(
        {asks(1, u"env"_s, u"prod"_s), asks(2, u"env"_s, u"prod"_s), asks(3, u"env"_s, u"Prod"_s)});
    addShared(view.connections.front(), token(13, u"Twins"_s, {1, 2}));
    const CarrySource tokens = sourceOf(view, ListKind::SharedTokens, {13});
    QCOMPARE(tokens.filters.size(), size_t(1));
    QCOMPARE(tokens.tokens.front().filters, std::vector<int>{0});
    // Case makes another filter.
    QCOMPARE(sourceOf(view, ListKind::Filters, {1, 2, 3}).filters.size(), size_t(2));
}

void TestCarryPlan::leavesBehind_data()
{
    QTest::addColumn<int>("reason");
    QTest::newRow("gone") << int(LeftReason::Gone);
    QTest::newRow("not understood") << int(LeftReason::NotUnderstood);
    QTest::newRow("a filter that is not listed") << int(LeftReason::FiltersNotKnown);
    QTest::newRow("a filter not understood") << int(LeftReason::FiltersNotKnown);
    QTest::newRow("unfiltered") << int(LeftReason::Unfiltered);
    QTest::newRow("expiry not known") << int(LeftReason::ExpiryNotKnown);
    QTest::newRow("expired") << int(LeftReason::Expired);
}

void TestCarryPlan::leavesBehind()
{
    QFETCH(int, reason);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    EstateView view = estate();
    ConnectionView &from = view.connections.front();
    SharedToken odd = token(20, u"Odd"_s, {1});
    if (row == u"not understood")
        odd.fault = notUnderstood();
    else if (row == u"a filter that is not listed")
        odd.filters = {FilterId(1), FilterId(99)};
    else if (row == u"unfiltered")
        odd.filters.clear();
    else if (row == u"expiry not known")
        odd.expiresAt = StatedTime::unknown();
    else if (row == u"expired")
        odd.expiresAt = Now;
    if (row == u"a filter not understood") {
        Filter broken = asks(1, {}, {});
        broken.fault = notUnderstood();
        from.list<Filter>() = listOf<Filter>({broken});
    }
    if (row != u"gone")
        addShared(from, odd);
    const CarrySource source = sourceOf(view, ListKind::SharedTokens, {20});
    QVERIFY(source.isEmpty() && source.tokens.empty());
    const QString name = row == u"gone" ? u"20"_s : u"Odd"_s;
    QCOMPARE(source.leftBehind,
             (std::vector<LeftBehind>{{ListKind::SharedTokens, name, LeftReason(reason),
                                       view.connections.front().connection.id}}));
}

void TestCarryPlan::leavesWhatWasNotReadBehind()
{
    EstateView view = estate();
    view.connections.front().list<Filter>().knowledge = ListKnowledge::Unread;
    QCOMPARE(sourceOf(view, ListKind::Filters, {1}).leftBehind.front().reason, LeftReason::NotRead);
    QCOMPARE(sourceOf(view, ListKind::SharedTokens, {11}).leftBehind.front().reason,
             LeftReason::FiltersNotKnown);
}

void TestCarryPlan::makesAllInAnEmptyAccount()
{
    const CarrySource source = bothTokens();
    const CarryPlan plan = planCarry(source, target(), {});
    QCOMPARE(said(source, plan),
             (QStringList{u"+ env"_s, u"+ team"_s, u"+ Wall"_s, u"+ Portal"_s}));
    QCOMPARE(plan.count(), 4);
    QCOMPARE(plan.connection, ConnectionId(u"target"_s));
}

void TestCarryPlan::usesTheFilterThatIsThere()
{
    const CarrySource source = bothTokens();
    const CarryTarget to = target(
        {asks(5, u"env"_s, u"Prod"_s), asks(6, u"env"_s, u"prod"_s), asks(7, u"env"_s, u"prod"_s)});
    const CarryPlan plan = planCarry(source, to, {});
    QCOMPARE(said(source, plan),
             (QStringList{u"= env"_s, u"+ team"_s, u"+ Wall"_s, u"+ Portal"_s}));
    QCOMPARE(plan.find(ListKind::Filters, 0)->existing, std::optional(FilterId(6)));
    QCOMPARE(plan.count(), 3);
}

void TestCarryPlan::skipsTheTokenThatIsThere()
{
    const CarrySource source = bothTokens();
    const CarryTarget to = target({asks(6, u"env"_s, u"prod"_s)}, {token(30, u"Wall"_s, {6})});
    QCOMPARE(planned(source, to),
             (QStringList{u"= env"_s, u"+ team"_s, skipped(CarrySkip::AlreadyThere, u"Wall"_s),
                          u"+ Portal"_s}));
    // Under another name it would be there twice.
    QCOMPARE(planned(source, to, NameTaken::Rename), planned(source, to));
}

void TestCarryPlan::takenNames_data()
{
    QTest::addColumn<std::vector<int>>("filters");
    QTest::newRow("other filters") << std::vector<int>{8};
    QTest::newRow("no filter") << std::vector<int>{};
    QTest::newRow("a filter more") << std::vector<int>{6, 8};
    QTest::newRow("a filter that is not known") << std::vector<int>{99};
}

void TestCarryPlan::takenNames()
{
    QFETCH(std::vector<int>, filters);
    const CarrySource source = sourceOf(estate(), ListKind::SharedTokens, {11});
    const CarryTarget to = target({asks(6, u"env"_s, u"prod"_s), asks(8, u"env"_s, u"dev"_s)},
                                  {token(30, u"Wall"_s, filters), token(31, u"Wall 2"_s, {8})});
    QCOMPARE(planned(source, to), (QStringList{skipped(CarrySkip::NameTaken, u"Wall"_s)}));
    QCOMPARE(planned(source, to, NameTaken::Rename), (QStringList{u"= env"_s, u"+ Wall 3"_s}));
}

void TestCarryPlan::takesTheAdminsOwnNames()
{
    const CarrySource source = bothTokens();
    const CarryTarget to =
        target({asks(6, u"env"_s, u"prod"_s), asks(8, u"env"_s, u"dev"_s)},
               {token(30, u"Wall"_s, {8}), token(31, u"Lobby"_s, {6}), token(32, u"Hall"_s, {8})});
    const auto named = [&](const QString &name, NameTaken taken = NameTaken::Skip) {
        return said(source,
                    planCarry(source, to, {.taken = taken, .own = {{{to.connection, 0}, name}}}));
    };
    QCOMPARE(planned(source, to),
             (QStringList{u"= env"_s, u"+ team"_s, skipped(CarrySkip::NameTaken, u"Wall"_s),
                          u"+ Portal"_s}));
    QCOMPARE(named(u"Foyer"_s),
             (QStringList{u"= env"_s, u"+ team"_s, u"+ Foyer"_s, u"+ Portal"_s}));
    // The admin's word goes before the numbers.
    QCOMPARE(named(u"Foyer"_s, NameTaken::Rename), named(u"Foyer"_s));
    // One that is taken, too, makes nothing, whatever becomes of other ones.
    QCOMPARE(named(u"Hall"_s, NameTaken::Rename)[2], skipped(CarrySkip::NameTaken, u"Hall"_s));
    // It may be there under that name already.
    QCOMPARE(named(u"Lobby"_s)[2], skipped(CarrySkip::AlreadyThere, u"Lobby"_s));
    // Two cannot have one name.
    QCOMPARE(named(u"Portal"_s).last(), skipped(CarrySkip::NameGiven, u"Portal"_s));
    // What was typed for another account is nothing here.
    QCOMPARE(
        said(source, planCarry(source, to, {.own = {{{ConnectionId(u"other"_s), 0}, u"Foyer"_s}}})),
        planned(source, to));
}

void TestCarryPlan::twoOfOneNameCollideWithEachOther()
{
    EstateView view = estate();
    addShared(view.connections.front(), token(13, u"Wall"_s, {2}));
    const CarrySource source = sourceOf(view, ListKind::SharedTokens, {11, 13});
    QCOMPARE(planned(source, target()),
             (QStringList{u"+ env"_s, u"+ Wall"_s, skipped(CarrySkip::NameGiven, u"Wall"_s)}));
    QCOMPARE(planned(source, target(), NameTaken::Rename),
             (QStringList{u"+ env"_s, u"+ team"_s, u"+ Wall"_s, u"+ Wall 2"_s}));
}

void TestCarryPlan::renamesOnlyOnce()
{
    // What was made under another name before is not made under a third.
    const CarrySource source = sourceOf(estate(), ListKind::SharedTokens, {11});
    const CarryTarget to = target({asks(6, u"env"_s, u"prod"_s), asks(8, u"env"_s, u"dev"_s)},
                                  {token(30, u"Wall"_s, {8}), token(31, u"Wall 2"_s, {6})});
    QCOMPARE(planned(source, to, NameTaken::Rename),
             (QStringList{skipped(CarrySkip::AlreadyThere, u"Wall 2"_s)}));
}

void TestCarryPlan::obstacles_data()
{
    QTest::addColumn<int>("skip");
    QTest::newRow("read-only") << int(CarrySkip::ReadOnly);
    QTest::newRow("not reachable") << int(CarrySkip::NotReachable);
    QTest::newRow("forbidden") << int(CarrySkip::Forbidden);
    QTest::newRow("filters not read") << int(CarrySkip::NotKnown);
    QTest::newRow("tokens stale") << int(CarrySkip::NotKnown);
    QTest::newRow("tokens kept") << int(CarrySkip::NotKnown);
}

void TestCarryPlan::obstacles()
{
    QFETCH(int, skip);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    CarryTarget to = target();
    if (row == u"read-only")
        to.isReadOnly = true;
    else if (row == u"not reachable")
        to.isReachable = false;
    else if (row == u"forbidden")
        to.isForbidden = true;
    else if (row == u"filters not read")
        to.filters.knowledge = ListKnowledge::Unread;
    else
        to.tokens.knowledge = row == u"tokens stale" ? ListKnowledge::Stale : ListKnowledge::Kept;
    const CarrySource source = sourceOf(estate(), ListKind::SharedTokens, {11});
    QCOMPARE(
        planned(source, to),
        (QStringList{skipped(CarrySkip(skip), u"env"_s), skipped(CarrySkip(skip), u"Wall"_s)}));
}

void TestCarryPlan::aFilterThatWasNotUnderstoodMayBeTheOne()
{
    const CarrySource source = bothTokens();
    Filter broken = asks(9, {}, {});
    broken.fault = notUnderstood();
    const CarryTarget to = target({asks(6, u"env"_s, u"prod"_s), broken});
    QCOMPARE(planned(source, to),
             (QStringList{u"= env"_s, skipped(CarrySkip::FilterNotUnderstood, u"team"_s),
                          u"+ Wall"_s, skipped(CarrySkip::FilterNotUnderstood, u"Portal"_s)}));
}

void TestCarryPlan::filtersOfSkippedTokensAreNotMade()
{
    const CarrySource source = bothTokens();
    const CarryTarget to = target({}, {token(30, u"Portal"_s, {})});
    QCOMPARE(planned(source, to),
             (QStringList{u"+ env"_s, u"+ Wall"_s, skipped(CarrySkip::NameTaken, u"Portal"_s)}));
}

void TestCarryPlan::chosenFiltersAreMadeForThemselves()
{
    const CarrySource source = sourceOf(estate(), ListKind::Filters, {2, 1});
    QVERIFY(source.filters[0].isChosen && source.filters[1].isChosen);
    QCOMPARE(planned(source, target({asks(6, u"env"_s, u"prod"_s)})),
             (QStringList{u"+ team"_s, u"= env"_s}));
}

QTEST_APPLESS_MAIN(TestCarryPlan)
#include "tst_carry_plan.moc"
