// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/scope_map.h"

#include <QTest>

#include <algorithm>

using namespace tokendeck;
using namespace Qt::StringLiterals;

namespace {

const auto Backend = u"api.logz.io"_s;

ReachAccount sub(int id, const QString &name, std::optional<bool> searchable, int owner = 1)
{
    return {.id = AccountId(id),
            .name = name,
            .type = AccountType::Sub,
            .ownerId = AccountId(owner),
            .searchable = searchable};
}

ReachAccount main(int id, const QString &name)
{
    return {.id = AccountId(id), .name = name, .type = AccountType::Main, .searchable = true};
}

ReachToken token(int id, const QString &name, int account,
                 ReachTokenState state = ReachTokenState::Usable)
{
    return {.id = id, .name = name, .account = AccountId(account), .state = state};
}

//! The family of the pictures.
ScopeFacts family()
{
    return {{.backend = Backend,
             .accounts = {main(1, u"Acme"_s),
                          sub(11, u"Web"_s, true),
                          sub(12, u"Staging"_s, true),
                          sub(13, u"Security"_s, false),
                          sub(14, u"Partners"_s, true),
                          sub(15, u"Finance"_s, false),
                          sub(16, u"Data"_s, {}),
                          {.id = AccountId(17),
                           .name = u"Acme_metrics"_s,
                           .type = AccountType::Metrics,
                           .ownerId = AccountId(1)}},
             .tokens = {token(701, u"terraform"_s, 1), token(702, u"ci-deployer"_s, 1),
                        token(703, u"airflow"_s, 1, ReachTokenState::Refused),
                        token(704, u"partner-sync"_s, 14)}}};
}

ScopeFacts large(int accounts, int tokens)
{
    ScopeFacts facts{{.backend = Backend, .accounts = {main(1, u"Acme"_s)}}};
    for (int i = 0; i < accounts; ++i)
        facts.front().accounts.push_back(
            sub(100 + i, u"Account %1"_s.arg(i, 3, 10, QChar(u'0')), i % 3 != 0));
    for (int i = 0; i < tokens; ++i)
        facts.front().tokens.push_back(token(1 + i, u"token %1"_s.arg(i, 3, 10, QChar(u'0')), 1));
    return facts;
}

//! "row name" of one column, from its top.
QStringList columnOf(const ScopeMap &map, ScopeColumn column)
{
    QStringList lines;
    for (const ScopeNode &node : map.nodes) {
        if (node.column == column)
            lines.append(u"%1 %2"_s.arg(node.row).arg(node.isGroup() ? u"[%1]"_s.arg(node.count)
                                                                     : node.name));
    }
    return lines;
}

//! "from -> to", with what stands for its reach.
QStringList edgesOf(const ScopeMap &map)
{
    QStringList lines;
    for (const ScopeEdge &edge : map.edges) {
        const QString line = edge.reach == SearchReach::Open ? u"->"_s
            : edge.reach == SearchReach::Closed              ? u"-x"_s
                                                             : u"-?"_s;
        lines.append(map.nodes[size_t(edge.from)].name + line + map.nodes[size_t(edge.to)].name);
    }
    return lines;
}

int placeOf(const ScopeMap &map, const QString &name)
{
    const auto found = std::ranges::find(map.nodes, name, &ScopeNode::name);
    return found == map.nodes.end() ? -1 : int(found - map.nodes.begin());
}

QStringList litBy(const ScopeMap &map, const QString &name)
{
    const ScopeRelations relations = relationsOf(map, placeOf(map, name));
    QStringList names;
    for (size_t i = 0; i < map.nodes.size(); ++i) {
        if (relations.nodes[i])
            names.append(map.nodes[i].name);
    }
    return names;
}

} // namespace

class ScopeMapTest : public QObject {
    Q_OBJECT

private slots:
    void standsByStateNameAndId()
    {
        const ScopeMap map = scopeMap(family());
        QVERIFY(!map.isGrouped);
        QCOMPARE(columnOf(map, ScopeColumn::Tokens),
                 QStringList(
                     {u"0 ci-deployer"_s, u"1 terraform"_s, u"2 airflow"_s, u"3 partner-sync"_s}));
        QCOMPARE(columnOf(map, ScopeColumn::Mains), QStringList(u"0 Acme"_s));
        QCOMPARE(columnOf(map, ScopeColumn::Accounts),
                 QStringList({u"0 Partners"_s, u"1 Staging"_s, u"2 Web"_s, u"3 Finance"_s,
                              u"4 Security"_s, u"5 Data"_s}));
        QCOMPARE(map.rows, 6);
    }

    void joinsTokensAccountsAndWhatTheyReach()
    {
        QCOMPARE(edgesOf(scopeMap(family())),
                 QStringList({u"ci-deployer->Acme"_s, u"terraform->Acme"_s, u"airflow-xAcme"_s,
                              u"partner-sync->Partners"_s, u"Acme->Partners"_s, u"Acme->Staging"_s,
                              u"Acme->Web"_s, u"Acme-xFinance"_s, u"Acme-xSecurity"_s,
                              u"Acme-?Data"_s}));
        const ScopeMap map = scopeMap(family());
        QVERIFY(map.edges[3].isDirect);
        QVERIFY(!map.edges[0].isDirect);
        const ReachCounts counts{.open = 3, .closed = 2, .unknown = 1};
        QCOMPARE(map.nodes[size_t(placeOf(map, u"terraform"_s))].counts, counts);
        QCOMPARE(map.nodes[size_t(placeOf(map, u"Acme"_s))].count, 2);
    }

    void theOrderOfTheFactsIsNoMatter()
    {
        ScopeFacts turned = family();
        std::ranges::reverse(turned.front().accounts);
        std::ranges::reverse(turned.front().tokens);
        QCOMPARE(scopeMap(turned), scopeMap(family()));
    }

    void whatDoesNotChangeStays()
    {
        const ScopeMap before = scopeMap(family());
        ScopeFacts more = family();
        more.front().tokens.push_back(token(705, u"zeta"_s, 1));
        const ScopeMap after = scopeMap(more);
        for (const ScopeNode &node : before.nodes) {
            if (node.column == ScopeColumn::Tokens)
                continue;
            const int place = after.find(node.key);
            QVERIFY(place >= 0);
            QCOMPARE(after.nodes[size_t(place)].row, node.row);
        }
        QCOMPARE(after.nodes[size_t(placeOf(after, u"ci-deployer"_s))].row, 0);
        QCOMPARE(after.nodes[size_t(placeOf(after, u"terraform"_s))].row, 1);
    }

    void familiesStandApart()
    {
        ScopeFacts facts = family();
        facts.push_back({.backend = u"api-eu.logz.io"_s,
                         // The same ids, and other accounts.
                         .accounts = {main(1, u"Beta"_s), sub(11, u"Beta web"_s, true)},
                         .tokens = {token(701, u"ci"_s, 1)}});
        const ScopeMap map = scopeMap(facts);
        QCOMPARE(columnOf(map, ScopeColumn::Mains), QStringList({u"0 Acme"_s, u"7 Beta"_s}));
        QVERIFY(edgesOf(map).contains(u"ci->Beta"_s));
        QVERIFY(edgesOf(map).contains(u"Beta->Beta web"_s));
        QVERIFY(!edgesOf(map).contains(u"ci->Acme"_s));
    }

    void anAccountWhoseMainAccountIsNotKnownStandsAlone()
    {
        const ScopeFacts facts{{.backend = Backend,
                                .accounts = {sub(11, u"Web"_s, {}, 99)},
                                .tokens = {token(1, u"ci"_s, 11)}}};
        const ScopeMap map = scopeMap(facts);
        QVERIFY(columnOf(map, ScopeColumn::Mains).isEmpty());
        QCOMPARE(edgesOf(map), QStringList(u"ci->Web"_s));
    }

    void manyStandInFoldedGroups()
    {
        const ScopeFacts facts = large(90, 12);
        const ScopeMap map = scopeMap(facts);
        QVERIFY(map.isGrouped);
        QCOMPARE(columnOf(map, ScopeColumn::Tokens), QStringList(u"0 [12]"_s));
        QCOMPARE(columnOf(map, ScopeColumn::Accounts), QStringList({u"0 [60]"_s, u"1 [30]"_s}));
        QCOMPARE(edgesOf(map), QStringList({u"Acme->Acme"_s, u"Acme->Acme"_s, u"Acme-xAcme"_s}));
        const ScopeKey closed = map.nodes.back().key;
        const ScopeMap opened = scopeMap(facts, {closed});
        QCOMPARE(columnOf(opened, ScopeColumn::Accounts).size(), 32);
        QCOMPARE(columnOf(opened, ScopeColumn::Accounts)[2], u"2 Account 000"_s);
        QVERIFY(opened.nodes[size_t(opened.find(closed))].isUnfolded);
        QCOMPARE(scopeMap(facts, {}, true).nodes.size(), size_t(1 + 90 + 12 + 3));
        // At the limit nothing is folded.
        QVERIFY(!scopeMap(large(47, 12)).isGrouped);
        QVERIFY(scopeMap(large(48, 12)).isGrouped);
    }

    void aGroupLightsWhatItsMembersDo()
    {
        const ScopeFacts facts = large(90, 12);
        const auto lit = [](const ScopeMap &map, const ScopeKey &key) {
            const ScopeRelations relations = relationsOf(map, map.find(key));
            return std::pair(std::ranges::count(relations.nodes, true),
                             std::ranges::count(relations.edges, true));
        };
        const ScopeMap folded = scopeMap(facts);
        const ScopeKey tokens = folded.nodes.front().key;
        const ScopeKey closed = folded.nodes.back().key;
        QCOMPARE(tokens.kind, ScopeNodeKind::TokenGroup);
        // Itself, the main account and the open accounts; the line to the closed ones is not lit.
        QCOMPARE(lit(folded, tokens), std::pair(3L, 2L));
        QCOMPARE(lit(folded, closed), std::pair(2L, 1L));
        const ScopeMap unfolded = scopeMap(facts, {tokens, closed});
        QCOMPARE(lit(unfolded, tokens), std::pair(1L + 12 + 1 + 1, 12L + 1));
        QCOMPARE(lit(unfolded, closed), std::pair(1L + 30 + 1, 30L));
    }

    void tellsWhichGroupHidesANode()
    {
        const ScopeFacts facts = large(90, 12);
        const ScopeMap map = scopeMap(facts);
        const auto account = accountKey(facts, Backend, AccountId(100));
        QVERIFY(account && map.find(*account) < 0);
        const auto group = groupHiding(facts, map, *account);
        QVERIFY(group);
        QCOMPARE(group->reach, SearchReach::Closed);
        QVERIFY(scopeMap(facts, {*group}).find(*account) >= 0);
        QVERIFY(!groupHiding(facts, scopeMap(facts, {*group}), *account));
        const auto hidden = tokenKey(facts, {}, 3);
        QVERIFY(hidden && groupHiding(facts, map, *hidden));
        QVERIFY(!accountKey(facts, Backend, AccountId(4711)));
    }

    void findsByName()
    {
        const ScopeFacts facts = family();
        const auto first = findName(facts, u"SE"_s, {}, false);
        QCOMPARE(first, accountKey(facts, Backend, AccountId(13)));
        QCOMPARE(findName(facts, u"security"_s, first, false), first);
        // The only one is found again, all others in turn.
        QCOMPARE(findName(facts, u"security"_s, first, true), first);
        const auto second = findName(facts, u"e"_s, first, true);
        QVERIFY(second && second != first);
        QVERIFY(!findName(facts, u"nobody"_s, {}, false));
        QVERIFY(!findName({}, u"e"_s, {}, false));
    }

    void lightsWhatBelongsToTheSelection()
    {
        const ScopeMap map = scopeMap(family());
        QCOMPARE(litBy(map, u"ci-deployer"_s),
                 QStringList({u"ci-deployer"_s, u"Acme"_s, u"Partners"_s, u"Staging"_s, u"Web"_s}));
        QCOMPARE(litBy(map, u"partner-sync"_s), QStringList({u"partner-sync"_s, u"Partners"_s}));
        QCOMPARE(litBy(map, u"Partners"_s),
                 QStringList({u"ci-deployer"_s, u"terraform"_s, u"partner-sync"_s, u"Acme"_s,
                              u"Partners"_s}));
        // Who would reach it were it open does not.
        QCOMPARE(litBy(map, u"Security"_s), QStringList({u"Acme"_s, u"Security"_s}));
        QVERIFY(litBy(map, u"nobody"_s).isEmpty());
    }

    void keysLeadAlongTheEdges()
    {
        const ScopeMap map = scopeMap(family());
        const auto step = [&](const QString &from, ScopeStep to) {
            return map.nodes[size_t(stepFrom(map, placeOf(map, from), to))].name;
        };
        QCOMPARE(step(u"terraform"_s, ScopeStep::Right), u"Acme"_s);
        QCOMPARE(step(u"partner-sync"_s, ScopeStep::Right), u"Partners"_s);
        QCOMPARE(step(u"Acme"_s, ScopeStep::Right), u"Partners"_s);
        QCOMPARE(step(u"Security"_s, ScopeStep::Left), u"Acme"_s);
        QCOMPARE(step(u"Acme"_s, ScopeStep::Left), u"ci-deployer"_s);
        QCOMPARE(step(u"terraform"_s, ScopeStep::Down), u"airflow"_s);
        // At the ends it stays.
        QCOMPARE(step(u"ci-deployer"_s, ScopeStep::Up), u"ci-deployer"_s);
        QCOMPARE(step(u"partner-sync"_s, ScopeStep::Down), u"partner-sync"_s);
        QCOMPARE(step(u"Data"_s, ScopeStep::Right), u"Data"_s);
        QCOMPARE(stepFrom(map, -1, ScopeStep::Down), 0);
        QCOMPARE(stepFrom({}, -1, ScopeStep::Down), -1);
    }
};

QTEST_APPLESS_MAIN(ScopeMapTest)
#include "tst_scope_map.moc"
