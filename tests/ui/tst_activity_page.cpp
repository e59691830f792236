// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/activity/activity_table.h"
#include "tests/support/drain.h"
#include "tests/support/scripted_server.h"
#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/activity/activity_page.h"
#include "ui/activity/recent_activity.h"
#include "ui/frame/link_list.h"
#include "ui/pages/page_specs.h"
#include "ui/table/token_table_view.h"
#include "ui/theme/app_style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "words/base/time_words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using namespace tokendeck::test;

//! The page over real services and a server that plays audit trails.
class TestActivityPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void showsBothSidesByTime();
    void asksWhenShownAndAfterChanges();
    void readsConnectionsThatBecomeReady();
    void readingAnewKeepsSelectionAndPlace();
    void searchKeepsTheSelection();
    void scrollingLoadsOlder();
    void olderByKeyboardUnderASearch();
    void nothingFoundOffersOlder();
    void failedAccountIsSaid();
    void severalFailedAccountsAreNamed();
    void refusedTokenIsAskedFor();
    void emptyStates();
    void detailsTellAll();
    void filtersNarrow();
    void personsComeFromTheEntries();
    void nothingFoundTellsWhatWasWanted();
    void headersSort();
    void filtersFitIntoANarrowPage();
    void anActOfBothSidesIsOneRow();
    void leadsToTheObject_data();
    void leadsToTheObject();
    void whatIsGoneLeadsNowhere();
    void rowsAreCopiedAsText();
    void menuOffersWhatKeysDo();
    void noSecretIsShown();
    void recentIsOfTheObject();
    void recentSaysWhatCameOfIt();

private:
    ConnectionId addAccount(const QString &name, int events);
    ScriptedReply answer(const ReceivedRequest &request);
    void log(std::chrono::minutes ago, const QString &object,
             ActivityOutcome outcome = ActivityOutcome::Done);
    void open(std::vector<ConnectionId> scope);
    void settle(std::source_location where = std::source_location::current()) const;
    void select(int row);
    [[nodiscard]] QComboBox *combo(const QString &name) const;
    void choose(const QString &combo, const QString &text);
    void addToken(const ConnectionId &id, int tokenId, const QString &name);
    [[nodiscard]] int asked() const { return m_server->count("POST", "/v1/audit-trail"); }
    [[nodiscard]] int rows() const { return view()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, ActivityTable::Column column) const
    {
        return view()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] TokenTableView *view() const { return m_page->findChild<TokenTableView *>(); }
    [[nodiscard]] QString selected() const;
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString emptyTitle() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<WindowFixture> m_parts;
    std::unique_ptr<ActivityPage> m_page;
    std::map<QByteArray, int> m_events; //!< by token: events, one in each of the last minutes
    QJsonArray m_further; //!< events of every account, behind those
    std::map<QByteArray, ScriptedReply> m_failing;
};

void TestActivityPage::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(ThemeChoice::Light);
}

void TestActivityPage::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->onAny([this](const ReceivedRequest &request) { return answer(request); });
    m_parts = std::make_unique<WindowFixture>();
}

void TestActivityPage::cleanup()
{
    m_page.reset();
    m_parts.reset();
    m_server.reset();
    m_events.clear();
    m_failing.clear();
    m_further = {};
}

ConnectionId TestActivityPage::addAccount(const QString &name, int events)
{
    const QByteArray token = name.toLatin1() + "-canary0token0canary";
    m_events[token] = events;
    ConnectionInfo info;
    info.connection.id = ConnectionId(name);
    info.connection.name = info.connection.accountName = name;
    info.connection.apiUrl = m_server->url();
    info.connection.accountId = AccountId(int(m_events.size()));
    info.state = ConnectionState::Ready;
    m_parts->workspace.addConnection(info);
    m_parts->credentials.set(info.connection.id, Secret(token.toStdString()));
    return info.connection.id;
}

ScriptedReply TestActivityPage::answer(const ReceivedRequest &request)
{
    const QByteArray token = request.header("x-api-token");
    if (request.path != "/v1/audit-trail" || !m_events.contains(token))
        return {.status = 404};
    if (m_failing.contains(token))
        return m_failing[token];
    const QJsonObject query = QJsonDocument::fromJson(request.body).object();
    const int from = query[u"from"_s].toInt();
    const int to = std::min(from + query[u"size"_s].toInt(), m_events[token]);
    const qint64 now = m_parts->clock.now().time_since_epoch().count();
    QJsonArray results;
    for (int i = from; i < to; ++i)
        results.append(
            QJsonObject{{u"date"_s, double(now - (i + 1) * 60'000)},
                        {u"auditEventTypeTitle"_s, u"Event %1"_s.arg(i + 1)},
                        {u"auditEventUser"_s, QJsonObject{{u"fullName"_s, u"Priya Natarajan"_s}}}});
    if (to == m_events[token]) {
        for (const QJsonValue &event : m_further)
            results.append(event);
    }
    const QJsonObject page{{u"total"_s, m_events[token] + m_further.size()},
                           {u"results"_s, results}};
    return {.body = QJsonDocument(page).toJson()};
}

void TestActivityPage::log(std::chrono::minutes ago, const QString &object, ActivityOutcome outcome)
{
    m_parts->activities.append({.time = m_parts->clock.now() - ago,
                                .connection = ConnectionId(u"Production"_s),
                                .account = u"Production"_s,
                                .actor = u"dana"_s,
                                .action = ActivityAction::DeleteSharedToken,
                                .object = object,
                                .objectId = 7,
                                .outcome = outcome,
                                .duration = 340ms});
}

void TestActivityPage::open(std::vector<ConnectionId> scope)
{
    m_page = std::make_unique<ActivityPage>(m_parts->dependencies(), pageSpecs().back());
    m_page->setScope(scope);
    m_page->resize(1100, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    settle();
}

void TestActivityPage::settle(std::source_location where) const
{
    drain(requests(m_parts->http, *m_server, &m_parts->background), where);
}

void TestActivityPage::select(int row)
{
    view()->selectionModel()->setCurrentIndex(view()->model()->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect
                                                  | QItemSelectionModel::Rows);
    settle();
}

QComboBox *TestActivityPage::combo(const QString &name) const
{
    return visibleChild<QComboBox>(m_page.get(), name);
}

void TestActivityPage::choose(const QString &name, const QString &text)
{
    QVERIFY2(combo(name)->findText(text) >= 0, qPrintable(text));
    combo(name)->setCurrentText(text);
    settle();
}

void TestActivityPage::addToken(const ConnectionId &id, int tokenId, const QString &name)
{
    SharedToken token;
    token.id = SharedTokenId(tokenId);
    token.name = name;
    std::vector<SharedToken> tokens = *m_parts->workspace.rows<SharedToken>(id);
    tokens.push_back(token);
    m_parts->workspace.replaceRows<SharedToken>(id, tokens, m_parts->clock.now());
    settle();
}

QString TestActivityPage::selected() const
{
    const QModelIndexList selection = view()->selectionModel()->selectedRows();
    return selection.isEmpty() ? QString() : cell(selection.front().row(), ActivityTable::What);
}

QString TestActivityPage::said() const
{
    const auto *bar = visibleChild<MessageBar>(m_page.get());
    return bar ? bar->text() : QString();
}

QString TestActivityPage::emptyTitle() const
{
    const auto *title = visibleChild<Label>(m_page.get(), u"emptyTitle"_s);
    return title ? title->text() : QString();
}

void TestActivityPage::showsBothSidesByTime()
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

void TestActivityPage::asksWhenShownAndAfterChanges()
{
    const ConnectionId id = addAccount(u"Production"_s, 2);
    m_page = std::make_unique<ActivityPage>(m_parts->dependencies(), pageSpecs().back());
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

void TestActivityPage::readsConnectionsThatBecomeReady()
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

void TestActivityPage::readingAnewKeepsSelectionAndPlace()
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

void TestActivityPage::searchKeepsTheSelection()
{
    const ConnectionId id = addAccount(u"Production"_s, 40);
    open({id});
    QTRY_COMPARE(rows(), 40);
    select(33);
    m_page->act(ActionId::Search);
    QTest::keyClicks(QApplication::focusWidget(), u"34"_s);
    settle();
    QCOMPARE(rows(), 1);
    QCOMPARE(selected(), u"Event 34"_s);
    QCOMPARE(m_page->countsText(), u"1 of 40 entries, 1 selected"_s);
    QTest::keyClicks(QApplication::focusWidget(), u" nowhere"_s);
    settle();
    QCOMPARE(emptyTitle(), u"Nothing found"_s);
    QVERIFY(m_page->act(ActionId::Escape));
    settle();
    QCOMPARE(rows(), 40);
    QCOMPARE(selected(), u"Event 34"_s);
    const QRect place = view()->visualRect(view()->model()->index(33, 0));
    QVERIFY(view()->viewport()->rect().contains(place));
}

void TestActivityPage::scrollingLoadsOlder()
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

void TestActivityPage::olderByKeyboardUnderASearch()
{
    const ConnectionId id = addAccount(u"Production"_s, 950);
    open({id});
    QTRY_COMPARE(rows(), 100);
    m_page->act(ActionId::Search);
    QTest::keyClicks(QApplication::focusWidget(), u"event 5"_s);
    settle();
    QVERIFY(rows() > 0);
    QTest::keyClicks(QApplication::focusWidget(), u"01"_s);
    settle();
    // A search that finds little does not read everything by itself.
    QVERIFY2(asked() < 9, qPrintable(QString::number(asked())));
    QTRY_COMPARE(emptyTitle(), u"Nothing found"_s);
    m_page->act(ActionId::Escape);
    m_page->act(ActionId::Search);
    QTest::keyClicks(QApplication::focusWidget(), u"event 42"_s);
    settle();
    auto *button = visibleChild<Button>(m_page.get(), u"loadOlderButton"_s);
    QVERIFY(button);
    QCOMPARE(accessibleNameOf(button), u"Load older entries"_s);
    const auto *text = visibleChild<Label>(m_page.get(), u"olderText"_s);
    QVERIFY(text->text().startsWith(u"Read back to "_s));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    const int before = asked();
    QTest::keyClick(button, Qt::Key_Space);
    settle();
    QVERIFY(asked() > before);
    QVERIFY(button->hasFocus());
    // When there is nothing older, the focus goes on to the list.
    for (int page = 0; page < 9 && button->isVisible(); ++page) {
        QTest::keyClick(button, Qt::Key_Space);
        settle();
    }
    QTRY_VERIFY(!button->isVisible());
    QTRY_VERIFY(view()->hasFocus());
    // 42, 142 … 942, and 420 to 429.
    QCOMPARE(rows(), 20);
}

void TestActivityPage::nothingFoundOffersOlder()
{
    const ConnectionId id = addAccount(u"Production"_s, 250);
    open({id});
    QTRY_COMPARE(rows(), 100);
    m_page->findChild<QLineEdit *>(u"activitySearch"_s)->setText(u"event 250"_s);
    settle();
    QCOMPARE(emptyTitle(), u"Nothing found"_s);
    for (int page = 0; page < 3; ++page) {
        auto *load = visibleChild<Button>(m_page.get(), u"emptyAction1"_s);
        if (!load)
            break;
        QCOMPARE(load->text(), u"Load older entries"_s);
        load->click();
        settle();
    }
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(cell(0, ActivityTable::What), u"Event 250"_s);

    m_page->findChild<QLineEdit *>(u"activitySearch"_s)->setText(u"nowhere"_s);
    settle();
    QVERIFY(!visibleChild<Button>(m_page.get(), u"emptyAction1"_s));
    visibleChild<Button>(m_page.get(), u"emptyAction0"_s)->click();
    settle();
    QCOMPARE(rows(), 250);
    QVERIFY(view()->hasFocus());
}

void TestActivityPage::failedAccountIsSaid()
{
    const ConnectionId good = addAccount(u"Production"_s, 3);
    const ConnectionId bad = addAccount(u"Staging"_s, 2);
    const QByteArray token = "Staging-canary0token0canary";
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

void TestActivityPage::severalFailedAccountsAreNamed()
{
    const ConnectionId good = addAccount(u"Production"_s, 3);
    const ConnectionId staging = addAccount(u"Staging"_s, 2);
    const ConnectionId partners = addAccount(u"Partners"_s, 2);
    m_failing["Staging-canary0token0canary"] = {.status = 403};
    m_failing["Partners-canary0token0canary"] = {.status = 403};
    open({good, staging, partners});
    QTRY_VERIFY(!said().isEmpty());
    QVERIFY2(said().contains(u"the audit trail of Staging"_s), qPrintable(said()));
    QVERIFY2(said().contains(u". Not read either: Partners. "_s), qPrintable(said()));
}

void TestActivityPage::refusedTokenIsAskedFor()
{
    const ConnectionId id = addAccount(u"Production"_s, 3);
    m_failing["Production-canary0token0canary"] = {.status = 401};
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

void TestActivityPage::emptyStates()
{
    const ConnectionId id = addAccount(u"Production"_s, 0);
    m_server->setHoldAll(true);
    m_page = std::make_unique<ActivityPage>(m_parts->dependencies(), pageSpecs().back());
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

void TestActivityPage::detailsTellAll()
{
    const ConnectionId id = addAccount(u"Production"_s, 0);
    m_parts->activities.append({.time = m_parts->clock.now() - 3min,
                                .connection = id,
                                .account = u"Production"_s,
                                .actor = u"dana"_s,
                                .action = ActivityAction::RotateSharedToken,
                                .object = u"Board wall"_s,
                                .objectId = 1241,
                                .outcome = ActivityOutcome::Failed,
                                .duration = 65s,
                                .problem = ProblemKind::Forbidden,
                                .httpStatus = 403,
                                .requestId = u"req-77"_s,
                                .note = u"The old token stands."_s});
    open({id});
    select(0);
    const QStringList texts = accessibleTexts(m_page.get());
    for (const QString &text :
         {u"Rotate a shared token"_s, u"Who: dana"_s, u"Object: Board wall"_s, u"ID: 1241"_s,
          u"Outcome: Failed · 1 min 5 s"_s, u"HTTP status: 403"_s, u"Request ID: req-77"_s,
          u"Note: The old token stands."_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
}

void TestActivityPage::filtersNarrow()
{
    const ConnectionId id = addAccount(u"Production"_s, 3);
    log(10min, u"wall"_s);
    log(9min, u"lobby"_s, ActivityOutcome::Failed);
    open({id});
    QTRY_COMPARE(rows(), 5);
    QVERIFY(!visibleChild<Button>(m_page.get(), u"showAllButton"_s));
    for (const auto &[name, spoken] :
         {std::pair(u"personCombo"_s, u"Person"_s), std::pair(u"kindCombo"_s, u"Kind"_s),
          std::pair(u"outcomeCombo"_s, u"Outcome"_s), std::pair(u"timeCombo"_s, u"Time"_s)}) {
        QCOMPARE(combo(name)->accessibleName(), spoken);
        const auto labels =
            QAccessible::queryAccessibleInterface(combo(name))->relations(QAccessible::Label);
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.front().first->text(QAccessible::Name), spoken);
        QVERIFY(!combo(name)->property(AppStyle::NarrowingChoice).toBool());
    }
    select(3);
    choose(u"kindCombo"_s, u"Deleted"_s);
    QCOMPARE(rows(), 2);
    QCOMPARE(m_page->countsText(), u"2 of 5 entries, 1 selected"_s);
    QVERIFY(combo(u"kindCombo"_s)->property(AppStyle::NarrowingChoice).toBool());
    choose(u"outcomeCombo"_s, u"Done"_s);
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, ActivityTable::Object), u"wall"_s);
    QCOMPARE(m_page->countsText(), u"1 of 5 entries"_s);
    auto *all = visibleChild<Button>(m_page.get(), u"showAllButton"_s);
    QVERIFY(all);
    all->click();
    settle();
    QCOMPARE(rows(), 5);
    QVERIFY(view()->hasFocus());
    // What was selected is found again.
    QCOMPARE(m_page->countsText(), u"5 entries, 1 selected"_s);
    QCOMPARE(cell(view()->currentIndex().row(), ActivityTable::Object), u"lobby"_s);
    QVERIFY(!visibleChild<Button>(m_page.get(), u"showAllButton"_s));
}

void TestActivityPage::personsComeFromTheEntries()
{
    const ConnectionId id = addAccount(u"Production"_s, 2);
    log(10min, u"wall"_s);
    open({id});
    QTRY_COMPARE(rows(), 3);
    QTRY_COMPARE(combo(u"personCombo"_s)->count(), 3);
    choose(u"personCombo"_s, u"dana"_s);
    QCOMPARE(rows(), 1);
    // Who is chosen stays so, whoever comes.
    m_parts->activities.append({.time = m_parts->clock.now(),
                                .connection = id,
                                .actor = u"adam"_s,
                                .action = ActivityAction::CreateFilter,
                                .object = u"env:prod"_s});
    settle();
    QCOMPARE(combo(u"personCombo"_s)->count(), 4);
    QCOMPARE(combo(u"personCombo"_s)->currentText(), u"dana"_s);
    QCOMPARE(rows(), 1);
}

void TestActivityPage::nothingFoundTellsWhatWasWanted()
{
    const ConnectionId id = addAccount(u"Production"_s, 950);
    log(10min, u"wall"_s);
    open({id});
    QTRY_VERIFY(rows() > 100);
    const auto text = [this] {
        const auto *label = visibleChild<Label>(m_page.get(), u"emptyText"_s);
        return label ? label->text() : QString();
    };
    choose(u"kindCombo"_s, u"Rotated"_s);
    QCOMPARE(text(), u"No entry that was read so far fits. Kind: Rotated"_s);
    // The way back is in sight.
    QVERIFY(combo(u"kindCombo"_s));
    QCOMPARE(visibleChild<Button>(m_page.get(), u"emptyAction0"_s)->text(), u"Show all"_s);
    for (int page = 0; page < 10; ++page) {
        auto *load = visibleChild<Button>(m_page.get(), u"emptyAction1"_s);
        if (!load)
            break;
        QCOMPARE(load->text(), u"Load older entries"_s);
        load->click();
        settle();
    }
    QTRY_COMPARE(text(), u"No entry fits. Kind: Rotated"_s);
    m_page->findChild<QLineEdit *>(u"activitySearch"_s)->setText(u"wall"_s);
    settle();
    QCOMPARE(text(), u"No entry fits. Kind: Rotated · Search: wall"_s);
    QCOMPARE(visibleChild<Button>(m_page.get(), u"emptyAction0"_s)->text(), u"Clear the search"_s);
    visibleChild<Button>(m_page.get(), u"emptyAction1"_s)->click();
    settle();
    QCOMPARE(rows(), 951);
    QCOMPARE(combo(u"kindCombo"_s)->currentText(), u"Any kind"_s);
}

void TestActivityPage::headersSort()
{
    const ConnectionId id = addAccount(u"Production"_s, 3);
    log(10min, u"wall"_s);
    log(0min, u"lobby"_s);
    open({id});
    QTRY_COMPARE(rows(), 5);
    auto *header = view()->horizontalHeader();
    QVERIFY(header->isSortIndicatorShown());
    QCOMPARE(header->sortIndicatorSection(), int(ActivityTable::Time));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    select(4);
    const QPoint object(header->sectionViewportPosition(ActivityTable::Object) + 10,
                        header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, object);
    QCOMPARE(header->sortIndicatorSection(), int(ActivityTable::Object));
    QCOMPARE(cell(0, ActivityTable::Object), u"lobby"_s);
    QCOMPARE(cell(1, ActivityTable::Object), u"wall"_s);
    QCOMPARE(cell(2, ActivityTable::What), u"Event 1"_s);
    QCOMPARE(view()->currentIndex().row(), 1);
    // Another page of the same window finds it so.
    settle();
    open({id});
    QTRY_COMPARE(rows(), 5);
    QCOMPARE(cell(0, ActivityTable::Object), u"lobby"_s);
    QCOMPARE(view()->horizontalHeader()->sortIndicatorSection(), int(ActivityTable::Object));
}

void TestActivityPage::filtersFitIntoANarrowPage()
{
    const ConnectionId id = addAccount(u"Production"_s, 2);
    open({id});
    QTRY_COMPARE(rows(), 2);
    m_page->resize(700, 500);
    choose(u"timeCombo"_s, u"Last 30 days"_s);
    QCOMPARE(m_page->width(), 700);
    const auto *all = visibleChild<Button>(m_page.get(), u"showAllButton"_s);
    QVERIFY(all);
    QVERIFY(m_page->rect().contains(QRect(all->mapTo(m_page.get(), QPoint()), all->size())));
    for (const QString &name :
         {u"personCombo"_s, u"kindCombo"_s, u"outcomeCombo"_s, u"timeCombo"_s})
        QVERIFY(combo(name)->width() >= 110);
}

void TestActivityPage::anActOfBothSidesIsOneRow()
{
    const qint64 now = m_parts->clock.now().time_since_epoch().count();
    m_further = {QJsonObject{
        {u"date"_s, double(now - 5 * 60'000)},
        {u"auditEventTypeTitle"_s, u"Deleted shared token"_s},
        {u"ip"_s, u"203.0.113.9"_s},
        {u"auditEventUser"_s, QJsonObject{{u"fullName"_s, u"Tokendeck"_s}, {u"userToken"_s, true}}},
        {u"extraDataList"_s,
         QJsonArray{QJsonObject{{u"fieldName"_s, u"Token name"_s}, {u"oldValue"_s, u"wall"_s}}}}}};
    const ConnectionId id = addAccount(u"Production"_s, 0);
    log(5min, u"wall"_s);
    open({id});
    QTRY_COMPARE(cell(0, ActivityTable::Source), u"This computer, audit trail"_s);
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, ActivityTable::Who), u"dana"_s);
    select(0);
    const QStringList texts = accessibleTexts(m_page.get());
    for (const QString &text :
         {u"Who: dana"_s, u"ID: 7"_s, u"Outcome: Done · 340 ms"_s,
          u"Audit trail: Deleted shared token"_s, u"Acted as: Tokendeck (API token)"_s,
          u"Address: 203.0.113.9"_s, u"Token name: wall, removed"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
}

void TestActivityPage::leadsToTheObject_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("link in the details") << 0;
    QTest::newRow("Enter") << 1;
    QTest::newRow("double click") << 2;
}

void TestActivityPage::leadsToTheObject()
{
    QFETCH(int, way);
    const ConnectionId id = addAccount(u"Production"_s, 0);
    addToken(id, 7, u"wall, renamed"_s);
    m_parts->activities.append({.time = m_parts->clock.now() - 5min,
                                .connection = id,
                                .action = ActivityAction::EditSharedToken,
                                .object = u"wall"_s,
                                .objectId = 7});
    open({id});
    select(0);
    QSignalSpy gone(m_page.get(), &Page::goRequested);
    if (way == 0) {
        const auto links = m_page->findChild<LinkList *>()->findChildren<Button *>();
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.front()->text(), u"wall, renamed"_s);
        links.front()->click();
    } else if (way == 1) {
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Return);
    } else {
        const QPoint place = view()->visualRect(view()->model()->index(0, 1)).center();
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, place);
    }
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(gone.front().front().value<Intent>(),
             (Intent{.selection = {ListKind::SharedTokens, {{id, 7}}}}));
    QVERIFY(m_parts->clipboardPort->text().isEmpty());
}

void TestActivityPage::whatIsGoneLeadsNowhere()
{
    const qint64 now = m_parts->clock.now().time_since_epoch().count();
    const auto event = [now](int minutes, const QString &title, const QString &name) {
        return QJsonObject{
            {u"date"_s, double(now - minutes * 60'000)},
            {u"auditEventTypeTitle"_s, title},
            {u"auditEventUser"_s, QJsonObject{{u"fullName"_s, u"Priya"_s}}},
            {u"extraDataList"_s,
             QJsonArray{QJsonObject{{u"fieldName"_s, u"Token name"_s}, {u"newValue"_s, name}}}}};
    };
    m_further = {event(1, u"Created shared token"_s, u"wall"_s),
                 event(2, u"Created shared token"_s, u"twice"_s),
                 event(3, u"Created data shipping token"_s, u"wall"_s),
                 event(4, u"Deleted shared token"_s, u"wall"_s)};
    const ConnectionId id = addAccount(u"Production"_s, 0);
    addToken(id, 7, u"wall"_s);
    addToken(id, 8, u"twice"_s);
    addToken(id, 9, u"twice"_s);
    // Deleted, though another one has its name.
    m_parts->activities.append({.time = m_parts->clock.now() - 5min,
                                .connection = id,
                                .action = ActivityAction::DeleteSharedToken,
                                .object = u"wall"_s,
                                .objectId = 3});
    open({id});
    QTRY_COMPARE(rows(), 5);
    QSignalSpy gone(m_page.get(), &Page::goRequested);
    view()->setFocus();
    for (int row = 1; row < rows(); ++row) {
        select(row);
        QTest::keyClick(view(), Qt::Key_Return);
        QVERIFY2(said() == u"What this entry is about stands in no list now."_s,
                 qPrintable(cell(row, ActivityTable::What)));
        QVERIFY(m_page->act(ActionId::Escape));
    }
    QCOMPARE(gone.size(), 0);
    // By its name, where one alone has it.
    select(0);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.front().front().value<Intent>(),
             (Intent{.selection = {ListKind::SharedTokens, {{id, 7}}}}));
}

void TestActivityPage::rowsAreCopiedAsText()
{
    const ConnectionId id = addAccount(u"Production"_s, 2);
    log(10min, u"wall"_s);
    open({id});
    QTRY_COMPARE(rows(), 3);
    view()->setFocus();
    select(2);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(said(), u"1 entry was copied as text."_s);
    const QString text = m_parts->clipboardPort->text();
    QVERIFY2(text.contains(u"\tDeleted a shared token\twall\t"_s), qPrintable(text));
    // When it was, not how long ago.
    QVERIFY2(text.startsWith(exactTime(m_parts->clock.now() - 10min)), qPrintable(text));
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(said(), u"3 entries were copied as text."_s);
    QCOMPARE(m_parts->clipboardPort->text().count(u'\n'), 2);
    QCOMPARE(m_page->countsText(), u"3 entries, 3 selected"_s);
    // There is nothing to change here.
    for (const ActionId action :
         {ActionId::New, ActionId::Delete, ActionId::EditFilters, ActionId::Rename})
        QVERIFY(!m_page->act(action));
}

void TestActivityPage::menuOffersWhatKeysDo()
{
    const ConnectionId id = addAccount(u"Production"_s, 0);
    addToken(id, 7, u"R&D wall"_s);
    m_parts->activities.append({.time = m_parts->clock.now() - 5min,
                                .connection = id,
                                .action = ActivityAction::EditSharedToken,
                                .object = u"R&D wall"_s,
                                .objectId = 7});
    open({id});
    select(0);
    emit view()->customContextMenuRequested(
        view()->visualRect(view()->model()->index(0, 0)).center());
    auto *menu = view()->findChild<QMenu *>();
    QVERIFY(menu);
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->text());
    QCOMPARE(texts.front(), u"&Show “R&&D wall”\tReturn"_s);
    QCOMPARE(texts.at(1), u"&Copy as text\tCtrl+C"_s);
    QSignalSpy gone(m_page.get(), &Page::goRequested);
    menu->actions().front()->trigger();
    QCOMPARE(gone.size(), 1);
    menu->actions().at(1)->trigger();
    QCOMPARE(said(), u"1 entry was copied as text."_s);
    menu->close();
}

void TestActivityPage::noSecretIsShown()
{
    const ConnectionId id = addAccount(u"Production"_s, 3);
    log(1min, u"wall"_s);
    open({id});
    QTRY_COMPARE(rows(), 4);
    for (int row = 0; row < rows(); ++row) {
        select(row);
        const QStringList texts = accessibleTexts(m_page.get());
        QVERIFY(texts.size() > 10);
        for (const QString &text : texts)
            QVERIFY(!text.contains(u"canary"_s));
    }
}

void TestActivityPage::recentIsOfTheObject()
{
    const TimePoint now = m_parts->clock.now();
    const ConnectionId id(u"Production"_s);
    const auto append = [&](ActivityAction action, std::chrono::hours ago, const QString &object,
                            std::optional<qint32> objectId, const QString &connection) {
        m_parts->activities.append({.time = now - ago,
                                    .connection = ConnectionId(connection),
                                    .account = u"Acme"_s,
                                    .action = action,
                                    .object = object,
                                    .objectId = objectId});
    };
    append(ActivityAction::AddConnection, 9000h, u"Mine"_s, {}, u"Production"_s);
    append(ActivityAction::CreateSharedToken, 100h, u"Wall"_s, {}, u"Production"_s);
    append(ActivityAction::EditSharedToken, 30h, u"Wall"_s, 7, u"Production"_s);
    // Others: another connection, another list, another object, and another token with its id.
    append(ActivityAction::EditSharedToken, 29h, u"Wall"_s, 7, u"Staging"_s);
    append(ActivityAction::DeleteFilter, 28h, u"Wall"_s, 7, u"Production"_s);
    append(ActivityAction::EditSharedToken, 27h, u"Lobby"_s, 8, u"Production"_s);
    append(ActivityAction::CopyToken, 26h, u"edge"_s, 7, u"Production"_s);
    append(ActivityAction::CopyToken, 1h, u"Wall"_s, 7, u"Production"_s);

    const ActivityObject wall{id, ListKind::SharedTokens, 7, u"Wall"_s};
    const QStringList lines = recentActivity(m_parts->activities, wall, now);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith(u"Today "_s), qPrintable(lines[0]));
    QVERIFY2(lines[0].endsWith(u" · copied on this computer"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].endsWith(u" · edited"_s), qPrintable(lines[1]));
    QVERIFY2(lines[2].endsWith(u" · created"_s), qPrintable(lines[2]));
    QCOMPARE(recentActivity(m_parts->activities, wall, now, 1).size(), 1);

    // A connection has a name of its own. Of last year the year is said.
    const QStringList connected =
        recentActivity(m_parts->activities, {id, ListKind::Accounts, 1, u"Acme"_s}, now);
    QCOMPARE(connected.size(), 1);
    QVERIFY2(connected[0].contains(u" 2025 "_s), qPrintable(connected[0]));
    QVERIFY2(connected[0].endsWith(u" · connected"_s), qPrintable(connected[0]));
}

void TestActivityPage::recentSaysWhatCameOfIt()
{
    log(3min, u"Wall"_s, ActivityOutcome::Dropped);
    log(2min, u"Wall"_s, ActivityOutcome::Unknown);
    log(1min, u"Wall"_s, ActivityOutcome::Failed);
    const QStringList lines = recentActivity(
        m_parts->activities, {ConnectionId(u"Production"_s), ListKind::SharedTokens, 7, u"Wall"_s},
        m_parts->clock.now());
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].endsWith(u"not deleted: it failed"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].endsWith(u"perhaps deleted"_s), qPrintable(lines[1]));
    QVERIFY2(lines[2].endsWith(u"not deleted: taken back"_s), qPrintable(lines[2]));
}

QTEST_MAIN(TestActivityPage)
#include "tst_activity_page.moc"
