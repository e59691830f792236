// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/table_roles.h"
#include "tests/ui/scope/scope_page_test.h"
#include "ui/scope/scope_view.h"
#include "ui/table/token_tree_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"

#include <QScrollBar>
#include <QSignalSpy>
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
    void theRowOfTheListStaysInSight();
    void aKeyWithoutASelectionSaysWhatItNeeds();
    void aBarLeavesTheRowOfTheListInSight();
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

void TestScopeChanges::theRowOfTheListStaysInSight()
{
    const auto addAccounts = [this](bool webIsSearchable) {
        std::vector<Account> accounts = *m_parts->workspace.rows<Account>(m_main);
        const Account web = *std::ranges::find(accounts, u"Web"_s, &Account::name);
        std::erase_if(accounts, [](const Account &each) { return each.id.value() > 900000; });
        for (int i = 1; i <= 100; ++i) {
            Account more = web;
            more.id = AccountId(900000 + i);
            more.name = u"X %1"_s.arg(i);
            more.searchable = true;
            accounts.push_back(more);
        }
        std::ranges::find(accounts, u"Web"_s, &Account::name)->searchable = webIsSearchable;
        m_parts->workspace.replaceRows<Account>(m_main, accounts, m_parts->clock.now());
        settle();
    };
    addAccounts(true);
    m_page->findChild<Button *>(u"scopeAsList"_s)->click();
    auto *list = m_page->findChild<TokenTreeView *>();
    const auto isSeen = [list] {
        return list->viewport()->rect().contains(
            list->visualRect(list->currentIndex()).adjusted(0, 0, 0, -1));
    };
    const QModelIndexList found =
        list->model()->match(list->model()->index(0, 0), PlainNameRole, u"Web"_s, 1,
                             Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    list->setCurrentIndex(found.front());
    settle();
    QVERIFY(isSeen());
    const int row = list->currentIndex().row();
    addAccounts(false);
    QVERIFY(list->currentIndex().row() > row + 50);
    QVERIFY(isSeen());
    // What was scrolled away is not brought back.
    list->scrollToTop();
    QVERIFY(!isSeen());
    addAccounts(false);
    QVERIFY(!isSeen());
    QCOMPARE(list->verticalScrollBar()->value(), 0);
}

void TestScopeChanges::aKeyWithoutASelectionSaysWhatItNeeds()
{
    const auto said = [this](ActionId action) {
        m_page->act(action);
        const auto *bar = m_page->findChild<MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    };
    QCOMPARE(said(ActionId::Toggle), u"Select a sub account first."_s);
    QCOMPARE(said(ActionId::ShowRelated), u"Select an account first."_s);
    QCOMPARE(said(ActionId::Delete), u"Select an API token first."_s);
    QCOMPARE(said(ActionId::Check), u"Select an account or an API token first."_s);
    // Nothing on the map can be merged.
    QVERIFY(said(ActionId::Merge).contains(u"this works in the lists"_s));
    choose(u"ci-deployer"_s);
    QCOMPARE(said(ActionId::Toggle), u"Select a sub account first."_s);
    QSignalSpy wanted(m_page.get(), &Page::changeRequested);
    choose(u"Web"_s);
    m_page->act(ActionId::Toggle);
    QCOMPARE(wanted.count(), 1);
}

void TestScopeChanges::aBarLeavesTheRowOfTheListInSight()
{
    m_page->findChild<Button *>(u"scopeAsList"_s)->click();
    auto *list = m_page->findChild<TokenTreeView *>();
    const QModelIndex main = list->model()->index(0, 0);
    const QModelIndex last = list->model()->index(list->model()->rowCount(main) - 1, 0, main);
    // The list ends just below its last row.
    m_page->resize(744, m_page->height());
    settle();
    m_page->resize(
        744, m_page->height() - list->viewport()->height() + list->visualRect(last).bottom() + 4);
    settle();
    list->setCurrentIndex(last);
    const auto isSeen = [&] {
        // But for the line below it.
        return list->viewport()->rect().contains(
            list->visualRect(list->currentIndex()).adjusted(0, 0, 0, -1));
    };
    QVERIFY(isSeen());
    m_page->showMessage({.tone = Tone::Accent, .text = u"Something was done."_s});
    settle();
    QVERIFY(m_page->findChild<MessageBar *>()->isVisible());
    QVERIFY(isSeen());
}

QTEST_MAIN(TestScopeChanges)
#include "tst_scope_changes.moc"
