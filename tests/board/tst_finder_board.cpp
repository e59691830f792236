// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/finder_board.h"
#include "models/board/token_traces.h"
#include "models/insight/finder/finder_search.h"
#include "models/store/known_token.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! The index of everything, as the lists come and change.
class TestFinderBoard : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isMadeWhenItIsWanted();
    void followsWhatChanges();
    void keepsWhatDidNotChange();
    void isMadeInSlices();
    void countsEachObjectOnce();
    void findsKnownTokens();
    void tellsPartsOfKnownTokens();

private:
    ConnectionId add(const QString &id, int account, std::optional<ConnectionId> parent = {});
    void settle();
    [[nodiscard]] QStringList found(const QString &text) const;

    FakeClock m_clock;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<FinderBoard> m_board;
};

namespace {

SharedToken sharedToken(int id, const QString &name)
{
    return {.id = SharedTokenId(id),
            .name = name,
            .token = Secret("0123456789abcdef0123456789" + std::to_string(100'000 + id))};
}

Account accountRow(int id, const QString &name)
{
    Account account;
    account.id = AccountId(id);
    account.name = name;
    return account;
}

ApiToken apiToken(int id, const QString &name, int account)
{
    return {.id = ApiTokenId(id), .name = name, .token = {}, .accountId = AccountId(account)};
}

} // namespace

void TestFinderBoard::init()
{
    m_background = std::make_unique<Background>();
    m_workspace = std::make_unique<Workspace>(*m_background);
    m_board = std::make_unique<FinderBoard>(*m_workspace, *m_background, m_clock);
}

void TestFinderBoard::cleanup()
{
    m_board.reset();
    m_workspace.reset();
    m_background.reset();
}

ConnectionId TestFinderBoard::add(const QString &id, int account,
                                  std::optional<ConnectionId> parent)
{
    ConnectionInfo info;
    info.connection.id = ConnectionId(id);
    info.connection.name = id;
    info.connection.apiUrl = QUrl(u"https://api-eu.logz.io"_s);
    info.connection.accountId = AccountId(account);
    info.connection.parent = std::move(parent);
    info.state = ConnectionState::Ready;
    m_workspace->addConnection(info);
    return info.connection.id;
}

void TestFinderBoard::settle()
{
    drain({.jobs = m_background.get()});
    m_clock.advance(FinderBoard::Gathering);
    drain({.jobs = m_background.get()});
}

QStringList TestFinderBoard::found(const QString &text) const
{
    FinderSearch search;
    search.setIndex(m_board->current());
    QStringList names;
    for (const FinderHit &hit : search.find({.text = text}).hits)
        names.append(u"%1 %2 %3"_s.arg(int(hit.object.kind))
                         .arg(hit.object.connection.value())
                         .arg(hit.object.id));
    names.sort();
    return names;
}

void TestFinderBoard::isMadeWhenItIsWanted()
{
    const ConnectionId id = add(u"main"_s, 1);
    m_workspace->replaceRows<SharedToken>(id, {sharedToken(1, u"wall"_s)}, m_clock.now());
    settle();
    QVERIFY(!m_board->current());
    QSignalSpy changes(m_board.get(), &FinderBoard::changed);
    m_board->want();
    drain({.jobs = m_background.get()});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(found(u"wall"_s), QStringList{u"2 main 1"_s});
    QCOMPARE(found(u"main"_s), QStringList{u"5 main 0"_s});
}

void TestFinderBoard::followsWhatChanges()
{
    const ConnectionId id = add(u"main"_s, 1);
    m_board->want();
    settle();
    m_workspace->replaceRows<SharedToken>(
        id, {sharedToken(1, u"wall"_s), sharedToken(3, u"wallet"_s)}, m_clock.now());
    m_workspace->replaceRows<Filter>(id, {{FilterId(9), u"env"_s, u"wall"_s, {}, {}}},
                                     m_clock.now());
    settle();
    QCOMPARE(found(u"wall"_s), (QStringList{u"2 main 1"_s, u"2 main 3"_s, u"3 main 9"_s}));
    m_workspace->removeRow<SharedToken>(id, SharedTokenId(1));
    m_workspace->upsertRow<SharedToken>(id, sharedToken(2, u"my wall"_s));
    m_workspace->upsertRow<SharedToken>(id, sharedToken(3, u"renamed"_s));
    settle();
    QCOMPARE(found(u"wall"_s), (QStringList{u"2 main 2"_s, u"3 main 9"_s}));
    QCOMPARE(found(u"renamed"_s), QStringList{u"2 main 3"_s});
    m_workspace->removeConnection(id);
    settle();
    QCOMPARE(found(u"wall"_s), QStringList());
}

void TestFinderBoard::keepsWhatDidNotChange()
{
    const ConnectionId id = add(u"main"_s, 1);
    m_workspace->replaceRows<SharedToken>(id, {sharedToken(1, u"wall"_s)}, m_clock.now());
    m_workspace->replaceRows<Filter>(id, {{FilterId(9), u"env"_s, u"wall"_s, {}, {}}},
                                     m_clock.now());
    m_board->want();
    settle();
    const auto before = m_board->current();
    m_workspace->upsertRow<SharedToken>(id, sharedToken(2, u"other"_s));
    settle();
    QVERIFY(m_board->current() != before);
    for (size_t i = 0; i < before->segments.size(); ++i) {
        const bool isSame = m_board->current()->segments[i].keys == before->segments[i].keys;
        const FinderKind kind = before->segments[i].kind;
        if (listOf(kind))
            QCOMPARE(isSame, kind != FinderKind::SharedToken);
    }
}

void TestFinderBoard::isMadeInSlices()
{
    const ConnectionId id = add(u"main"_s, 1);
    std::vector<SharedToken> rows;
    for (int i = 1; i <= 25; ++i)
        rows.push_back(sharedToken(i, u"wall %1"_s.arg(i)));
    m_workspace->replaceRows<SharedToken>(id, rows, m_clock.now());
    settle();
    EstateView view;
    view.connections.push_back({.connection = m_workspace->connection(id)->connection});
    view.connections.back().list<SharedToken>().rows = m_workspace->rows<SharedToken>(id);
    FinderBuild build(view, nullptr);
    int steps = 1;
    while (build.step(10))
        ++steps;
    QVERIFY(steps >= 3);
    FinderSearch search;
    search.setIndex(build.take());
    QCOMPARE(search.find({.text = u"wall"_s}).matches, 25);
}

void TestFinderBoard::countsEachObjectOnce()
{
    const ConnectionId main = add(u"main"_s, 1);
    const ConnectionId sub = add(u"sub"_s, 2, main);
    m_workspace->replaceRows<Account>(main, {accountRow(1, u"Alpha"_s), accountRow(2, u"Alpine"_s)},
                                      m_clock.now());
    m_workspace->replaceRows<Account>(sub, {accountRow(2, u"Alpine"_s)}, m_clock.now());
    m_workspace->replaceRows<ApiToken>(
        main, {apiToken(-1, u"alp"_s, 1), apiToken(7, u"alpaca"_s, 2)}, m_clock.now());
    m_workspace->replaceRows<ApiToken>(
        sub, {apiToken(-1, u"alp"_s, 2), apiToken(7, u"alpaca"_s, 2)}, m_clock.now());
    m_board->want();
    settle();
    // A token stands with its account's own connection; what has an id of this computer is not the
    // same in two connections.
    QCOMPARE(
        found(u"alp"_s),
        (QStringList{u"0 main 1"_s, u"0 main 2"_s, u"4 main -1"_s, u"4 sub -1"_s, u"4 sub 7"_s}));
}

void TestFinderBoard::findsKnownTokens()
{
    const ConnectionId id = add(u"main"_s, 1);
    const SharedToken token = sharedToken(4, u"wall"_s);
    Account account = accountRow(1, u"Alpha"_s);
    account.token = token.token;
    m_workspace->replaceRows<SharedToken>(id, {sharedToken(3, u"other"_s), token}, m_clock.now());
    m_workspace->replaceRows<Account>(id, {account}, m_clock.now());
    settle();
    QCOMPARE(
        knownTokens(*m_workspace, token.token),
        (std::vector<KnownToken>{{ListKind::SharedTokens, id, 4}, {ListKind::Accounts, id, 1}}));
    QVERIFY(knownTokens(*m_workspace, Secret("0123456789abcdef0123456789")).empty());
    QVERIFY(knownTokens(*m_workspace, {}).empty());
    m_workspace->dropSecrets();
    QVERIFY(knownTokens(*m_workspace, token.token).empty());
}

void TestFinderBoard::tellsPartsOfKnownTokens()
{
    const ConnectionId id = add(u"main"_s, 1);
    SharedToken token = sharedToken(4, u"wall"_s);
    token.token = Secret("6c36e30a4-75c1-4b70-9c11-44e07d87f00f");
    m_workspace->replaceRows<SharedToken>(id, {sharedToken(3, u"other"_s), token}, m_clock.now());
    settle();
    for (const QString &text : {u"6c36e30a4-75c"_s, u"6C36E30A"_s, u"of e07d87f00f"_s,
                                u"ä-4b70-9c11ä"_s, u"name:0a4-75c1"_s})
        QVERIFY2(tellsOfToken(*m_workspace, text), qPrintable(text));
    for (const QString &text :
         {u""_s, u"6c36e30"_s, u"6c36 e30a4"_s, u"6c36•30a4-7"_s, u"Partners"_s})
        QVERIFY2(!tellsOfToken(*m_workspace, text), qPrintable(text));
    // By its looks alone.
    QVERIFY(tellsOfToken(*m_workspace, u"for 7d1f0c6e-52a4-4b0e-9d57-3c8a1f64be20"));
    m_workspace->dropSecrets();
    QVERIFY(!tellsOfToken(*m_workspace, u"6c36e30a4-75c"));
}

QTEST_GUILESS_MAIN(TestFinderBoard)
#include "tst_finder_board.moc"
