// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/scope/scope_facts.h"
#include "models/tables/scope/scope_tree.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"
#include "words/estate/reach_words.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId Main(u"main"_s);
const ConnectionId Sub(u"sub"_s);

Account account(int id, const QString &name, std::optional<bool> searchable)
{
    Account made{.id = AccountId(id), .name = name, .type = AccountType::Main};
    if (id > 1) {
        made.type = AccountType::Sub;
        made.ownerId = AccountId(1);
        made.searchable = searchable;
        made.token = Secret("canary0123456789wxyz");
    }
    return made;
}

ApiToken token(int id, const QString &name, int account)
{
    return {.id = ApiTokenId(id),
            .name = name,
            .token = Secret("canary0123456789wxyz"),
            .accountId = AccountId(account)};
}

QStringList linesOf(const ScopeTree &tree, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < tree.rowCount(parent); ++row) {
        const QModelIndex index = tree.index(row, 0, parent);
        lines.append(QString(depth, u'-')
                     + index.data().toString().remove(QChar(0x2068)).remove(QChar(0x2069)));
        lines += linesOf(tree, index, depth + 1);
    }
    return lines;
}

} // namespace

class ScopeTreeTest : public QObject {
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<Workspace> m_workspace;

    void connectAccount(const ConnectionId &id, int account, const QString &name)
    {
        ConnectionInfo info;
        info.connection = {.id = id,
                           .name = name,
                           .apiUrl = QUrl(u"https://api.logz.io"_s),
                           .accountId = AccountId(account),
                           .accountName = name};
        m_workspace->addConnection(info);
    }
    template <typename Row> void load(const ConnectionId &id, std::vector<Row> rows)
    {
        m_workspace->replaceRows(id, std::move(rows), m_clock.now());
        drain({.jobs = m_background.get()});
    }
    [[nodiscard]] ScopeFacts facts() const
    {
        const std::vector both{Main, Sub};
        return scopeFacts(*m_workspace, both);
    }

private slots:
    void init()
    {
        m_background = std::make_unique<Background>();
        m_workspace = std::make_unique<Workspace>(*m_background);
        connectAccount(Main, 1, u"Acme"_s);
        load<Account>(Main,
                      {account(1, u"Acme"_s, {}), account(2, u"Web"_s, true),
                       account(3, u"Partners"_s, false)});
        load<ApiToken>(Main, {token(701, u"ci"_s, 1), token(702, u"terraform"_s, 1)});
    }

    void whatTwoConnectionsShowIsOne()
    {
        connectAccount(Sub, 3, u"Partners"_s);
        // It knows little of itself, and lists its own token, as the main account does.
        load<Account>(Sub, {Account{.id = AccountId(3), .name = u"Partners"_s}});
        load<ApiToken>(Sub, {token(801, u"sync"_s, 3)});
        load<ApiToken>(Main, {token(701, u"ci"_s, 1), token(801, u"sync"_s, 3)});
        const ScopeFacts known = facts();
        QCOMPARE(known.size(), size_t(1));
        QCOMPARE(known.front().accounts.size(), size_t(3));
        QCOMPARE(known.front().tokens.size(), size_t(2));
        const ReachAccount &partners = known.front().accounts.back();
        QCOMPARE(partners.searchable, std::optional(false));
        QCOMPARE(partners.connection, Main);
        QCOMPARE(scopeFactsAt(*m_workspace, Sub), known.front());
    }

    void anAccountThatNoListHasIsKnownByItsConnection()
    {
        connectAccount(Sub, 3, u"Partners"_s);
        const std::vector alone{Sub};
        const ScopeFacts known = scopeFacts(*m_workspace, alone);
        QCOMPARE(known.front().accounts.size(), size_t(1));
        QCOMPARE(known.front().accounts.front().name, u"Partners"_s);
        QVERIFY(!known.front().accounts.front().searchable);
    }

    void accountsOfOneNameAreToldByTheirFamily()
    {
        const ConnectionId other(u"other"_s);
        ConnectionInfo info;
        info.connection = {.id = other,
                           .name = u"Beta Works"_s,
                           .apiUrl = QUrl(u"https://api-eu.logz.io"_s),
                           .accountId = AccountId(1),
                           .accountName = u"Acme"_s};
        m_workspace->addConnection(info);
        load<Account>(other, {account(1, u"Acme"_s, {}), account(3, u"Partners"_s, false)});
        load<ApiToken>(other, {token(701, u"ci"_s, 1)});
        const auto texts = [](const ScopeFacts &facts) {
            ScopeTree tree;
            tree.setFacts(facts);
            QStringList all = linesOf(tree);
            const QModelIndex main = tree.index(0, 0);
            const QModelIndex last = tree.index(tree.rowCount(main) - 1, 0, main);
            for (const QModelIndex &row : {main, tree.index(0, 0, main), last})
                all.append(row.siblingAtColumn(ScopeTree::Reach)
                               .data()
                               .toString()
                               .remove(QChar(0x2068))
                               .remove(QChar(0x2069)));
            return all;
        };
        // One alone has no other to be told from.
        QVERIFY(texts(facts()).contains(u"-Partners"_s));
        const std::vector all{other, Main};
        QCOMPARE(
            texts(scopeFacts(*m_workspace, all)),
            QStringList({u"Beta Works › Acme"_s, u"-ci"_s, u"-Beta Works › Partners"_s, u"Acme"_s,
                         u"-ci"_s, u"-terraform"_s, u"-Web"_s, u"-Acme › Partners"_s,
                         u"1 API token can search Beta Works › Acme and 0 of 1 sub account"_s,
                         u"ci can search Beta Works › Acme and 0 of 1 sub account"_s,
                         u"Beta Works › Partners is closed to Beta Works › Acme: whether API "
                         "tokens of its own can search it is not known"_s}));
        // What is asked before a change says it, whatever is shown.
        const ScopeBackend changed = scopeFactsAt(*m_workspace, other);
        const ReachAccount &partners = changed.accounts.back();
        QCOMPARE(reachChangeText(partners, u"Acme"_s, true, {}, true).title,
                 u"Open “Beta Works › Partners” to search?"_s);
        QCOMPARE(findName(scopeFacts(*m_workspace, all), u"works › par"_s, {}, false)->account,
                 AccountId(3));
    }

    void aRefusedTokenAndOneThatWasNotUnderstoodAreTold()
    {
        ApiToken faulty = token(703, u"odd"_s, 1);
        faulty.fault = MaybeFault(RowFault{.jsonPath = u"$[2]"_s, .hasId = true});
        load<ApiToken>(Main, {token(701, u"ci"_s, 1), token(702, u"old"_s, 1), faulty});
        m_workspace->setApiTokenEntries(
            Main, {{ApiTokenId(702), {.check = ApiTokenCheck{.time = m_clock.now()}}}});
        const std::vector<ReachToken> tokens = facts().front().tokens;
        QCOMPARE(tokens[0].state, ReachTokenState::Usable);
        QCOMPARE(tokens[1].state, ReachTokenState::Refused);
        QCOMPARE(tokens[2].state, ReachTokenState::NotUnderstood);
    }

    void showsEachNodeBelowWhatItBelongsTo()
    {
        ScopeTree tree;
        const QAbstractItemModelTester tester(
            &tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.setFacts(facts());
        QCOMPARE(linesOf(tree),
                 QStringList({u"Acme"_s, u"-ci"_s, u"-terraform"_s, u"-Web"_s, u"-Partners"_s}));
        const QModelIndex partners = tree.index(3, 0, tree.index(0, 0));
        QCOMPARE(partners.siblingAtColumn(ScopeTree::State).data().toString(),
                 u"closed to search"_s);
        QVERIFY(partners.siblingAtColumn(ScopeTree::Reach)
                    .data()
                    .toString()
                    .contains(u"whether API tokens of its own can search it is not known"_s));
        QCOMPARE(tree.indexOf(tree.keyAt(partners)), partners);
    }

    void whatWasNotReadIsNotKnown()
    {
        const auto sentenceOf = [this](const QString &name) {
            const ScopeMap map = scopeMap(facts());
            const auto node = std::ranges::find(map.nodes, name, &ScopeNode::name);
            return scopeSentence(map, int(node - map.nodes.begin()))
                .remove(QChar(0x2068))
                .remove(QChar(0x2069));
        };
        const QString closed =
            u"Partners is closed to Acme: whether API tokens of its own can search it is not known"_s;
        QCOMPARE(scopeCounts(facts()), u"2 API tokens, 3 accounts"_s);
        QCOMPARE(sentenceOf(u"Acme"_s), u"2 API tokens can search Acme and 1 of 2 sub accounts"_s);
        // Its main account's list has none of its own.
        QCOMPARE(sentenceOf(u"Partners"_s), closed);
        QCOMPARE(sentenceOf(u"Web"_s), u"At least 2 API tokens can search Web"_s);
        // It has a connection of its own, whose token was not entered yet.
        connectAccount(Sub, 3, u"Partners"_s);
        QCOMPARE(scopeCounts(facts()), u"At least 2 API tokens, 3 accounts"_s);
        QCOMPARE(sentenceOf(u"Partners"_s), closed);
        load<ApiToken>(Sub, {});
        QCOMPARE(scopeCounts(facts()), u"2 API tokens, 3 accounts"_s);
        QCOMPARE(sentenceOf(u"Partners"_s), u"Partners is closed: no API token can search it"_s);
        load<Account>(Main, {account(1, u"Acme"_s, {}), account(3, u"Partners"_s, true)});
        QCOMPARE(sentenceOf(u"Partners"_s), u"2 API tokens can search Partners"_s);
        load<ApiToken>(Main, {});
        load<ApiToken>(Sub, {token(801, u"sync"_s, 3)});
        QCOMPARE(sentenceOf(u"Partners"_s), u"1 API token can search Partners"_s);
        QCOMPARE(scopeCounts(facts()), u"1 API token, 2 accounts"_s);
    }

    void aTokenNamesItsAccountWhileThatIsFolded()
    {
        std::vector<Account> accounts{account(1, u"Acme"_s, {})};
        for (int id = 2; id < 80; ++id)
            accounts.push_back(account(id, u"Sub %1"_s.arg(id), true));
        load<Account>(Main, accounts);
        connectAccount(Sub, 3, u"Sub 3"_s);
        load<ApiToken>(Sub, {token(801, u"sync"_s, 3)});
        const ScopeMap map = scopeMap(facts());
        QVERIFY(map.isGrouped);
        const auto node = std::ranges::find(map.nodes, u"sync"_s, &ScopeNode::name);
        QCOMPARE(scopeSentence(map, int(node - map.nodes.begin()))
                     .remove(QChar(0x2068))
                     .remove(QChar(0x2069)),
                 u"sync can search Sub 3 alone"_s);
    }

    void whereTheBackendHasNoListThereMayBeMoreTokens()
    {
        ConnectionInfo info = *m_workspace->connection(Main);
        info.listsApiTokens = false;
        m_workspace->updateConnection(info);
        const ScopeMap map = scopeMap(facts());
        const auto acme = std::ranges::find(map.nodes, u"Acme"_s, &ScopeNode::name);
        QVERIFY(!acme->account->areTokensRead);
        QCOMPARE(scopeCounts(facts()), u"2 API tokens, 3 accounts"_s);
    }

    void aMetricsAccountHasNoApiTokens()
    {
        Account metrics = account(3, u"Metrics"_s, {});
        metrics.type = AccountType::Metrics;
        load<Account>(Main, {account(1, u"Acme"_s, {}), metrics});
        QVERIFY(facts().front().accounts.back().areTokensRead);
    }

    void anAccountIsNotKnownWhereItsMainAccountWasNotRead()
    {
        m_workspace = std::make_unique<Workspace>(*m_background);
        connectAccount(Main, 1, u"Acme"_s);
        load<Account>(Main, {account(1, u"Acme"_s, {}), account(3, u"Partners"_s, false)});
        const auto found = facts();
        for (const ReachAccount &each : found.front().accounts)
            QVERIFY(!each.areTokensRead);
    }

    void rowsThatStayKeepTheirIndexes()
    {
        ScopeTree tree;
        const QAbstractItemModelTester tester(
            &tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.setFacts(facts());
        const QPersistentModelIndex web(tree.index(2, 0, tree.index(0, 0)));
        const QPersistentModelIndex terraform(tree.index(1, 0, tree.index(0, 0)));
        const QSignalSpy resets(&tree, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&tree, &QAbstractItemModel::dataChanged);

        // Partners is opened and stands before Web then; a token goes and one comes.
        load<Account>(Main,
                      {account(1, u"Acme"_s, {}), account(2, u"Web"_s, true),
                       account(3, u"Partners"_s, true)});
        load<ApiToken>(Main, {token(702, u"terraform"_s, 1), token(704, u"zeta"_s, 1)});
        tree.setFacts(facts());
        QCOMPARE(linesOf(tree),
                 QStringList({u"Acme"_s, u"-terraform"_s, u"-zeta"_s, u"-Partners"_s, u"-Web"_s}));
        QCOMPARE(web.row(), 3);
        QCOMPARE(terraform.row(), 0);
        QVERIFY(changes.count() > 0);
        QCOMPARE(resets.count(), 0);

        const QSignalSpy again(&tree, &QAbstractItemModel::dataChanged);
        tree.setFacts(facts());
        QCOMPARE(again.count(), 0);
        tree.setFacts({});
        QCOMPARE(tree.rowCount(), 0);
    }

    void namesNoSecret()
    {
        ScopeTree tree;
        tree.setFacts(facts());
        const auto check = [&](auto self, const QModelIndex &parent) -> void {
            for (int row = 0; row < tree.rowCount(parent); ++row) {
                for (int column = 0; column < ScopeTree::ColumnCount; ++column) {
                    for (int role = 0; role < Qt::UserRole + 20; ++role)
                        QVERIFY(!tree.index(row, column, parent)
                                     .data(role)
                                     .toString()
                                     .contains(u"canar"_s));
                }
                self(self, tree.index(row, 0, parent));
            }
        };
        check(check, {});
    }
};

QTEST_GUILESS_MAIN(ScopeTreeTest)
#include "tst_scope_tree.moc"
