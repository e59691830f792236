// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/scope/scope_page_test.h"
#include "ui/scope/scope_view.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! What the scope map does when the lists change below it.
class TestScopeChanges : public ScopePageTest {
    Q_OBJECT
private slots:
    void aRefreshMovesNothing();
    void whatWasClosedStaysInSight();
};

void TestScopeChanges::aRefreshMovesNothing()
{
    choose(u"Web"_s);
    const ScopeMap before = view()->map();
    const ScopeLens lens = view()->lens();
    m_parts->workspace.replaceRows<Account>(
        m_main, std::vector(*m_parts->workspace.rows<Account>(m_main)), m_parts->clock.now());
    settle();
    QCOMPARE(view()->map(), before);
    QCOMPARE(view()->lens().origin, lens.origin);
    QCOMPARE(current(), u"Web"_s);

    // Renamed, it is still selected.
    std::vector<Account> accounts = *m_parts->workspace.rows<Account>(m_main);
    std::ranges::find(accounts, u"Web"_s, &Account::name)->name = u"Web shop"_s;
    m_parts->workspace.replaceRows<Account>(m_main, accounts, m_parts->clock.now());
    settle();
    QCOMPARE(current(), u"Web shop"_s);

    // Gone, it is not.
    std::erase_if(accounts, [](const Account &each) { return each.name == u"Web shop"_s; });
    m_parts->workspace.replaceRows<Account>(m_main, accounts, m_parts->clock.now());
    settle();
    QCOMPARE(view()->current(), -1);
    QCOMPARE(sentence(), QString());
}

void TestScopeChanges::whatWasClosedStaysInSight()
{
    const auto isSeen = [this] {
        return view()->rect().contains(view()->rectOf(view()->current()).center());
    };
    // So near that not all of the column is seen.
    for (int step = 0; step < 8; ++step)
        QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);
    choose(u"Web"_s);
    QVERIFY(isSeen());
    const int row = view()->map().nodes[size_t(view()->current())].row;
    std::vector<Account> accounts = *m_parts->workspace.rows<Account>(m_main);
    std::ranges::find(accounts, u"Web"_s, &Account::name)->searchable = false;
    m_parts->workspace.replaceRows<Account>(m_main, accounts, m_parts->clock.now());
    settle();
    QCOMPARE(current(), u"Web"_s);
    QVERIFY(view()->map().nodes[size_t(view()->current())].row > row);
    QVERIFY(isSeen());
}

QTEST_MAIN(TestScopeChanges)
#include "tst_scope_changes.moc"
