// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/changes/changes_test.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;

//! Deleting in the window: the time to undo it, what is asked before, and what is said when it
//! fails.
class TestDeletions : public test::ChangesTest {
    Q_OBJECT

private slots:
    void undoSendsNothing();
    void deletesWhenTheTimeIsOver();
    void severalDeletesWaitApart();
    void undoFollowsToAnotherPage();
    void lockTakesWaitingDeletesBack();
    void closingTakesWaitingDeletesBack();
    void closingSendsWhereTheAdminWantsIt();
    void failedDeleteIsSaidAndTriedAgain();
    void deletingAFilterNamesWhatOpens();
    void manyDeletesWantTheirNumber();
    void failedOnesStaySelectedAndAreTriedAgain();

private:
    void deleteToken(const QString &name);
};

//! Selects the shared token \p name, asks for its deletion and confirms it.
void TestDeletions::deleteToken(const QString &name)
{
    TablePage *page = m_fixture->showPage("shared");
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, {name});
    key(ActionId::Delete);
    QVERIFY(m_fixture->dialog(u"confirmDeleteDialog"_s));
    m_fixture->press(u"actionButton"_s);
}

void TestDeletions::undoSendsNothing()
{
    deleteToken(u"Board status wall"_s);
    QCOMPARE(m_fixture->said(),
             u"Shared token “Board status wall” of Production is deleted in a moment."_s);
    QCOMPARE(m_fixture->offered(), u"Undo"_s);
    // The row says so, too, to eyes and ears.
    const auto *page = m_fixture->window->findChild<TablePage *>(u"sharedPage"_s);
    const auto id = m_fixture->named<SharedToken>(u"Board status wall"_s)->id.value();
    const QModelIndex name = page->proxy().index(page->proxy().rowOf(m_fixture->main, id), 0);
    QCOMPARE(name.data(PendingRole).toInt(), int(PendingMark::Deleting));
    QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), u"Board status wall, being deleted"_s);
    m_fixture->pressOffered();
    QTRY_COMPARE(m_fixture->said(),
                 u"Nothing was deleted: shared token “Board status wall” stays."_s);
    m_fixture->parts.clock.advance(10s);
    QVERIFY(m_fixture->settle());
    QCOMPARE(m_fixture->writes(), QStringList());
    QVERIFY(m_fixture->named<SharedToken>(u"Board status wall"_s));
    QCOMPARE(m_fixture->parts.activities.entries().front().outcome, ActivityOutcome::Dropped);
}

void TestDeletions::deletesWhenTheTimeIsOver()
{
    const auto id = m_fixture->named<SharedToken>(u"Board status wall"_s)->id.value();
    deleteToken(u"Board status wall"_s);
    m_fixture->parts.clock.advance(5900ms);
    QVERIFY(m_fixture->settle());
    QCOMPARE(m_fixture->writes(), QStringList());
    m_fixture->parts.clock.advance(200ms);
    QTRY_COMPARE(m_fixture->said(),
                 u"Shared token “Board status wall” was deleted from Production."_s);
    QCOMPARE(m_fixture->writes(), QStringList{u"DELETE /v1/shared-tokens/%1"_s.arg(id)});
    QVERIFY(m_fixture->settle());
    QVERIFY(!m_fixture->named<SharedToken>(u"Board status wall"_s));
}

void TestDeletions::severalDeletesWaitApart()
{
    deleteToken(u"Board status wall"_s);
    m_fixture->parts.clock.advance(2s);
    deleteToken(u"Incident review"_s);
    QVERIFY(m_fixture->said().contains(u"“Incident review”"_s));
    QVERIFY(m_fixture->said().contains(u"1 other delete waits, too."_s));
    m_fixture->pressOffered();
    // The one before waits on, and can be taken back as well.
    QTRY_VERIFY(m_fixture->said().contains(u"“Board status wall”"_s));
    QCOMPARE(m_fixture->offered(), u"Undo"_s);
    m_fixture->parts.clock.advance(5s);
    QTRY_COMPARE(m_fixture->writes().size(), 1);
    QVERIFY(m_fixture->settle());
    QVERIFY(!m_fixture->named<SharedToken>(u"Board status wall"_s));
    QVERIFY(m_fixture->named<SharedToken>(u"Incident review"_s));
}

void TestDeletions::undoFollowsToAnotherPage()
{
    deleteToken(u"Board status wall"_s);
    m_fixture->showPage("filters");
    QVERIFY(m_fixture->said().contains(u"“Board status wall”"_s));
    m_fixture->pressOffered();
    QTRY_VERIFY(m_fixture->said().startsWith(u"Nothing was deleted"_s));
}

void TestDeletions::lockTakesWaitingDeletesBack()
{
    deleteToken(u"Board status wall"_s);
    key(ActionId::Lock);
    m_fixture->parts.clock.advance(10s);
    m_fixture->parts.settle();
    QCOMPARE(m_fixture->writes(), QStringList());
    QCOMPARE(m_fixture->parts.activities.entries().front().outcome, ActivityOutcome::Dropped);
}

void TestDeletions::closingTakesWaitingDeletesBack()
{
    deleteToken(u"Board status wall"_s);
    QVERIFY(m_fixture->window->close());
    m_fixture->parts.clock.advance(10s);
    m_fixture->parts.settle();
    QCOMPARE(m_fixture->writes(), QStringList());
}

void TestDeletions::closingSendsWhereTheAdminWantsIt()
{
    Preferences preferences = m_fixture->parts.preferences.current();
    preferences.closePendingDeletes = PendingDeletes::Send;
    QVERIFY(m_fixture->parts.preferences.save(preferences));
    deleteToken(u"Board status wall"_s);
    // It hides at once, and ends when the answer is there.
    QVERIFY(!m_fixture->window->close());
    QVERIFY(!m_fixture->window->isVisible());
    QTRY_COMPARE(m_fixture->writes().size(), 1);
    QTRY_VERIFY(!m_fixture->parts.commands.hasRunning());
    QCOMPARE(m_fixture->parts.activities.entries().front().outcome, ActivityOutcome::Done);
}

void TestDeletions::failedDeleteIsSaidAndTriedAgain()
{
    m_fixture->addFault(u"DELETE * status=500"_s);
    deleteToken(u"Board status wall"_s);
    m_fixture->parts.clock.advance(6s);
    QTRY_VERIFY_WITH_TIMEOUT(
        (m_fixture->parts.clock.advance(5s), m_fixture->offered() == u"Try again"_s), 20000);
    QVERIFY(m_fixture->said().startsWith(
        u"It is not known whether deleting shared token “Board status wall” of Production worked"_s));
    QVERIFY(m_fixture->named<SharedToken>(u"Board status wall"_s));
    m_fixture->backend.clearFaults();
    m_fixture->pressOffered();
    QTRY_VERIFY(m_fixture->said().contains(u"was deleted from Production"_s));
    QVERIFY(m_fixture->settle());
    QVERIFY(!m_fixture->named<SharedToken>(u"Board status wall"_s));
}

void TestDeletions::deletingAFilterNamesWhatOpens()
{
    TablePage *page = m_fixture->showPage("filters");
    const Filter *filter = m_fixture->filter(u"team: finance"_s);
    QVERIFY(filter);
    page->select({ListKind::Filters, {{m_fixture->main, filter->id.value()}}});
    key(ActionId::Delete);
    QDialog *dialog = m_fixture->dialog(u"confirmDeleteDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->accessibleDescription().contains(
        u"1 token will be without a filter and show every log of Production: “Finance monthly”."_s));
    auto *action = test::visibleChild<Button>(dialog, u"actionButton"_s);
    QVERIFY(!action->isEnabled());
    test::visibleChild<QCheckBox>(dialog, u"consentCheck"_s)->click();
    QVERIFY(action->isEnabled());
    action->click();
    m_fixture->parts.clock.advance(6s);
    QTRY_COMPARE(m_fixture->said(), u"Filter team: finance was deleted from Production."_s);
    QVERIFY(m_fixture->settle());
    QVERIFY(!m_fixture->filter(u"team: finance"_s));
}

void TestDeletions::manyDeletesWantTheirNumber()
{
    TablePage *page = m_fixture->showPage("shared");
    QStringList names;
    for (const auto all = m_fixture->parts.workspace.rows<SharedToken>(m_fixture->main);
         const SharedToken &token : *all)
        names.append(token.name);
    names.resize(7);
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, names);
    key(ActionId::Delete);
    QDialog *dialog = m_fixture->dialog(u"bulkDialog"_s);
    QVERIFY(dialog);
    auto *action = test::visibleChild<Button>(dialog, u"actionButton"_s);
    auto *typed = test::visibleChild<QLineEdit>(dialog, u"typedConfirmation"_s);
    QVERIFY(typed && !action->isEnabled());
    typed->setText(u"6"_s);
    QVERIFY(!action->isEnabled());
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(m_fixture->settle());
    QCOMPARE(m_fixture->writes(), QStringList());
    typed->setText(u"7"_s);
    QVERIFY(action->isEnabled());
    QTest::keyClick(typed, Qt::Key_Return);
    auto *close = test::visibleChild<Button>(dialog, u"cancelButton"_s);
    QTRY_COMPARE(close->text(), u"Close"_s);
    close->click();
    QCOMPARE(m_fixture->said(), u"7 shared tokens were deleted."_s);
    QCOMPARE(m_fixture->writes().size(), 7);
}

void TestDeletions::failedOnesStaySelectedAndAreTriedAgain()
{
    TablePage *page = m_fixture->showPage("shared");
    const QStringList names{u"Board status wall"_s, u"Finance monthly"_s, u"Incident review"_s};
    const auto stubborn = m_fixture->named<SharedToken>(u"Finance monthly"_s)->id.value();
    m_fixture->addFault(u"DELETE /v1/shared-tokens/%1 status=403"_s.arg(stubborn));
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, names);
    key(ActionId::Delete);
    QDialog *dialog = m_fixture->dialog(u"bulkDialog"_s);
    auto *action = test::visibleChild<Button>(dialog, u"actionButton"_s);
    auto *close = test::visibleChild<Button>(dialog, u"cancelButton"_s);
    QVERIFY(!test::visibleChild<QLineEdit>(dialog, u"typedConfirmation"_s));
    action->click();
    QTRY_COMPARE(close->text(), u"Close"_s);
    QCOMPARE(action->text(), u"Try again"_s);
    const auto *items = test::visibleChild<QTreeView>(dialog, u"bulkItems"_s);
    QCOMPARE(items->model()->rowCount(), 3);
    QVERIFY(items->model()->index(1, 2).data().toString().contains(u"not allowed"_s));
    action->click();
    QCOMPARE(items->model()->rowCount(), 1);
    QCOMPARE(action->text(), u"Delete 1 shared token"_s);
    action->click();
    QTRY_COMPARE(close->text(), u"Close"_s);
    close->click();
    QVERIFY(m_fixture->settle());
    const Selection left{ListKind::SharedTokens, {{m_fixture->main, stubborn}}};
    QTRY_COMPARE(page->selection(), left);
    QCOMPARE(m_fixture->said(), u"2 shared tokens were deleted, 1 failed."_s);
}

QTEST_MAIN(TestDeletions)
#include "tst_deletions.moc"
