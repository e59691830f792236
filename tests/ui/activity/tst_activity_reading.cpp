// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/activity/activity_page_test.h"
#include "ui/pages/page_specs.h"
#include "ui/widgets/button.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using namespace tokendeck::test;

//! When the page reads the audit trails, how far back, what it shows of both sides, and what it
//! says where that fails.
class TestActivityReading : public ActivityPageTest {
    Q_OBJECT

private slots:
    void showsBothSidesByTime();
    void asksWhenShownAndAfterChanges();
    void readsConnectionsThatBecomeReady();
    void readingAnewKeepsSelectionAndPlace();
    void scrollingLoadsOlder();
    void failedAccountIsSaid();
    void severalFailedAccountsAreNamed();
    void refusedTokenIsAskedFor();
    void emptyStates();
};

void TestActivityReading::showsBothSidesByTime()
{
    const ConnectionId id = addAccount(u"Production"_s, 2);
    log(5min, u"old wall"_s, ActivityOutcome::Failed);
    m_parts->activities.append({.time = m_parts->clock.now() - 90s,
                                .connection = id,
                                .account = u"Production"_s,
                                .actor = u"dana"_s,
                                .action = ActivityAction::CreateFilter,
                                .object = u"env: prod"_s,
                                .duration = 2400ms});
    open({id});
    QTRY_COMPARE(rows(), 4);
    QCOMPARE(cell(0, ActivityTable::What), u"Event 1"_s);
    QCOMPARE(cell(0, ActivityTable::Who), u"Priya Natarajan"_s);
    QCOMPARE(cell(0, ActivityTable::Source), u"Audit trail"_s);
    QCOMPARE(cell(0, ActivityTable::Account), u"Production"_s);
    QCOMPARE(cell(1, ActivityTable::What), u"Created a filter"_s);
    QCOMPARE(cell(1, ActivityTable::Outcome), u"Done · 2.4 s"_s);
    QCOMPARE(cell(1, ActivityTable::Source), u"This computer"_s);
    QCOMPARE(cell(2, ActivityTable::What), u"Event 2"_s);
    QCOMPARE(cell(3, ActivityTable::What), u"Delete a shared token"_s);
    QCOMPARE(cell(3, ActivityTable::Outcome), u"Failed · 340 ms"_s);
    QCOMPARE(m_page->countsText(), u"4 entries"_s);
    QVERIFY(!visibleChild<QWidget>(m_page.get(), u"loadOlderButton"_s));
    QCOMPARE(said(), QString());
}

void TestActivityReading::asksWhenShownAndAfterChanges()
{
    const ConnectionId id = addAccount(u"Production"_s, 2);
    m_page = std::make_unique<ActivityPage>(m_parts->dependencies(), activitySpec());
    m_page->setScope({id});
    settle();
    QCOMPARE(asked(), 0);
    m_page->show();
    settle();
    QCOMPARE(asked(), 1);

    m_page->hide();
    m_page->show();
    settle();
    QCOMPARE(asked(), 1);

    log(0min, u"wall"_s);
    settle();
    QCOMPARE(asked(), 1);
    m_page->hide();
    m_page->show();
    settle();
    QCOMPARE(asked(), 2);

    m_page->act(ActionId::Refresh);
    settle();
    QCOMPARE(asked(), 3);

    // What was broken off is asked for again.
    m_page->act(ActionId::Refresh);
    m_page->hide();
    settle();
    const int before = asked();
    m_page->show();
    settle();
    QCOMPARE(asked(), before + 1);
    QCOMPARE(rows(), 3);
}

void TestActivityReading::readsConnectionsThatBecomeReady()
{
    const ConnectionId id = addAccount(u"Production"_s, 2);
    const auto setState = [&](ConnectionState state) {
        m_parts->updateConnection(id, [state](ConnectionInfo &info) { info.state = state; });
        settle();
    };
    setState(ConnectionState::Locked);
    open({id});
    QCOMPARE(asked(), 0);
    QCOMPARE(emptyTitle(), u"Nothing happened yet"_s);
    setState(ConnectionState::Ready);
    QCOMPARE(asked(), 1);
    QTRY_COMPARE(rows(), 2);
    // Nor is it asked for every other change of the connection.
    setState(ConnectionState::TokenRefused);
    QCOMPARE(asked(), 1);
    // What was read stays when the account cannot be asked any more.
    m_page->act(ActionId::Refresh);
    settle();
    QCOMPARE(asked(), 1);
    QCOMPARE(rows(), 2);
}

void TestActivityReading::readingAnewKeepsSelectionAndPlace()
{
    const ConnectionId id = addAccount(u"Production"_s, 90);
    open({id});
    QTRY_COMPARE(rows(), 90);
    select(50);
    view()->scrollTo(view()->model()->index(50, 0), QAbstractItemView::PositionAtTop);
    const QString top = cell(view()->rowAt(1), ActivityTable::What);
    QCOMPARE(selected(), u"Event 51"_s);
    QSignalSpy resets(view()->model(), &QAbstractItemModel::modelReset);
    for (int i = 0; i < 30; ++i)
        log(0min, u"wall %1"_s.arg(i));
    m_page->act(ActionId::Refresh);
    QCOMPARE(rows(), 120);
    settle();
    QCOMPARE(rows(), 120);
    QCOMPARE(selected(), u"Event 51"_s);
    QCOMPARE(cell(view()->rowAt(1), ActivityTable::What), top);
    QCOMPARE(resets.size(), 0);
}

void TestActivityReading::scrollingLoadsOlder()
{
    const ConnectionId id = addAccount(u"Production"_s, 250);
    open({id});
    QTRY_COMPARE(rows(), 100);
    QCOMPARE(asked(), 1);
    QScrollBar *bar = view()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    settle();
    QCOMPARE(asked(), 1);
    // Near the end, not only at it.
    bar->setValue(bar->maximum() - 100);
    settle();
    QTRY_COMPARE(rows(), 200);
    QCOMPARE(asked(), 2);
    m_page->focusContent();
    QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(rows(), 250);
    settle();
    QCOMPARE(asked(), 3);
    QVERIFY(!visibleChild<QWidget>(m_page.get(), u"loadOlderButton"_s));
}

void TestActivityReading::failedAccountIsSaid()
{
    const ConnectionId good = addAccount(u"Production"_s, 3);
    const ConnectionId bad = addAccount(u"Staging"_s, 2);
    const QByteArray token = tokenOf(u"Staging"_s);
    m_failing[token] = {.status = 403, .body = R"({"message": "Insufficient privileges"})"};
    open({good, bad});
    QTRY_COMPARE(rows(), 3);
    QTRY_VERIFY(!said().isEmpty());
    QVERIFY2(said().contains(u"the audit trail of Staging"_s), qPrintable(said()));
    QVERIFY2(said().contains(u"“Insufficient privileges”"_s), qPrintable(said()));
    QVERIFY(!said().contains(u"canary"_s));
    auto *again = visibleChild<Button>(m_page.get(), u"messageAction"_s);
    QVERIFY(again);
    QCOMPARE(again->text(), u"Try again"_s);
    const int before = asked();
    again->setFocus();
    m_failing.clear();
    again->click();
    settle();
    // The one that failed alone is asked.
    QCOMPARE(asked(), before + 1);
    QTRY_COMPARE(rows(), 5);
    QCOMPARE(said(), QString());
    QVERIFY(view()->hasFocus());

    // Rows that were there stay when it fails again.
    m_failing[token] = {.status = 403, .body = R"({"message": "Insufficient privileges"})"};
    m_page->act(ActionId::Refresh);
    settle();
    QCOMPARE(rows(), 5);
    QVERIFY(!said().isEmpty());
    QSignalSpy removed(view()->model(), &QAbstractItemModel::rowsRemoved);
    m_failing.clear();
    visibleChild<Button>(m_page.get(), u"messageAction"_s)->click();
    settle();
    QCOMPARE(said(), QString());
    QCOMPARE(rows(), 5);
    QCOMPARE(removed.size(), 0);
}

void TestActivityReading::severalFailedAccountsAreNamed()
{
    const ConnectionId good = addAccount(u"Production"_s, 3);
    const ConnectionId staging = addAccount(u"Staging"_s, 2);
    const ConnectionId partners = addAccount(u"Partners"_s, 2);
    m_failing[tokenOf(u"Staging"_s)] = {.status = 403};
    m_failing[tokenOf(u"Partners"_s)] = {.status = 403};
    open({good, staging, partners});
    QTRY_VERIFY(!said().isEmpty());
    QVERIFY2(said().contains(u"the audit trail of Staging"_s), qPrintable(said()));
    QVERIFY2(said().contains(u". Not read either: Partners. "_s), qPrintable(said()));
}

void TestActivityReading::refusedTokenIsAskedFor()
{
    const ConnectionId id = addAccount(u"Production"_s, 3);
    m_failing[tokenOf(u"Production"_s)] = {.status = 401};
    open({id});
    QTRY_VERIFY(!said().isEmpty());
    QSignalSpy wanted(m_page.get(), &Page::tokenEntryRequested);
    auto *action = visibleChild<Button>(m_page.get(), u"messageAction"_s);
    QVERIFY(action);
    QVERIFY(action->text() != u"Try again"_s);
    action->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<ConnectionId>(), id);
}

void TestActivityReading::emptyStates()
{
    const ConnectionId id = addAccount(u"Production"_s, 0);
    m_server->setHoldAll(true);
    m_page = std::make_unique<ActivityPage>(m_parts->dependencies(), activitySpec());
    m_page->setScope({id});
    m_page->show();
    QTRY_COMPARE(emptyTitle(), u"Reading the audit trails…"_s);
    QTRY_COMPARE(m_server->heldCount(), 1);
    m_server->setHoldAll(false);
    m_server->releaseAll();
    QTRY_COMPARE(emptyTitle(), u"Nothing happened yet"_s);
    // The keyboard waits for the first row.
    m_page->focusContent();
    log(0min, u"wall"_s);
    QTRY_COMPARE(emptyTitle(), QString());
    QTRY_VERIFY(view()->hasFocus());
    QCOMPARE(selected(), u"Deleted a shared token"_s);
}

QTEST_MAIN(TestActivityReading)
#include "tst_activity_reading.moc"
