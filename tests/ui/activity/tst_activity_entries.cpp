// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/activity/activity_page_test.h"
#include "ui/activity/recent_activity.h"
#include "ui/frame/details/link_list.h"
#include "ui/widgets/button.h"
#include "words/base/time_words.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using namespace tokendeck::test;

//! What an entry tells, where it leads, how it is copied, and the last entries of an object.
class TestActivityEntries : public ActivityPageTest {
    Q_OBJECT

private slots:
    void detailsTellAll();
    void anActOfBothSidesIsOneRow();
    void leadsToTheObject_data();
    void leadsToTheObject();
    void whatIsGoneLeadsNowhere();
    void rowsAreCopiedAsText();
    void aClosedAccountLeadsToItself();
    void menuOffersWhatKeysDo();
    void noSecretIsShown();
    void recentIsOfTheObject();
    void recentSaysWhatCameOfIt();

private:
    void addToken(const ConnectionId &id, int tokenId, const QString &name);
};

void TestActivityEntries::addToken(const ConnectionId &id, int tokenId, const QString &name)
{
    SharedToken token;
    token.id = SharedTokenId(tokenId);
    token.name = name;
    std::vector<SharedToken> tokens = *m_parts->workspace.rows<SharedToken>(id);
    tokens.push_back(token);
    m_parts->workspace.replaceRows<SharedToken>(id, tokens, m_parts->clock.now());
    settle();
}

void TestActivityEntries::detailsTellAll()
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

void TestActivityEntries::anActOfBothSidesIsOneRow()
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

void TestActivityEntries::leadsToTheObject_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("link in the details") << 0;
    QTest::newRow("Enter") << 1;
    QTest::newRow("double click") << 2;
}

void TestActivityEntries::leadsToTheObject()
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

void TestActivityEntries::whatIsGoneLeadsNowhere()
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

void TestActivityEntries::rowsAreCopiedAsText()
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
    // There is nothing to change here, which keys for that say.
    QVERIFY(!m_page->act(ActionId::New));
    for (const ActionId action : {ActionId::Delete, ActionId::EditFilters, ActionId::Rename}) {
        QVERIFY(m_page->act(action));
        QVERIFY2(said().contains(u"this works in the lists"_s), qPrintable(said()));
    }
}

//! Through the connection of its main account, which has an account of its own.
void TestActivityEntries::aClosedAccountLeadsToItself()
{
    const ConnectionId id = addAccount(u"Production"_s, 0);
    const AccountId main = m_parts->workspace.connection(id)->connection.accountId;
    const AccountId sub(main.value() + 1);
    std::vector<Account> accounts(2);
    accounts[0].id = main;
    accounts[0].name = u"Production"_s;
    accounts[1].id = sub;
    accounts[1].name = u"Web"_s;
    m_parts->workspace.replaceRows<Account>(id, accounts, m_parts->clock.now());
    m_parts->activities.append({.time = m_parts->clock.now() - 5min,
                                .connection = id,
                                .account = u"Production"_s,
                                .action = ActivityAction::CloseAccount,
                                .object = u"Web"_s,
                                .objectId = sub.value()});
    open({id});
    select(0);
    const auto links = m_page->findChild<LinkList *>()->findChildren<Button *>();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.front()->text(), u"Web"_s);
}

void TestActivityEntries::menuOffersWhatKeysDo()
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
    QCOMPARE(texts.front(), u"&Show “R&&D wall”\tEnter"_s);
    QCOMPARE(texts.at(1), u"&Copy as text\tCtrl+C"_s);
    QSignalSpy gone(m_page.get(), &Page::goRequested);
    menu->actions().front()->trigger();
    QCOMPARE(gone.size(), 1);
    menu->actions().at(1)->trigger();
    QCOMPARE(said(), u"1 entry was copied as text."_s);
    menu->close();
}

void TestActivityEntries::noSecretIsShown()
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

void TestActivityEntries::recentIsOfTheObject()
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

void TestActivityEntries::recentSaysWhatCameOfIt()
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

QTEST_MAIN(TestActivityEntries)
#include "tst_activity_entries.moc"
