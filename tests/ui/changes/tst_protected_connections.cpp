// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/changes/changes_test.h"
#include "ui/dialogs/fields/typed_name_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;

//! A connection that is marked as production, or read-only, in the window: what is said, what wants
//! a name typed, what is off, and where that is set.
class TestProtectedConnections : public test::ChangesTest {
    Q_OBJECT

private slots:
    void productionIsSaidUnderTheHeader();
    void aDeleteWantsTheName();
    void theNameIsAskedForAgain();
    void severalWantTheConnectionsName();
    void lessOfAFilterWantsTheName();
    void replacingAFilterWantsTheName();
    void aReadOnlyConnectionSaysWhyNothingIsOffered();
    void aReadOnlyConnectionMakesNothing();
    void theDialogSetsTheMarks();
    void aClickEndsTheGroupAndTakesTheRow();
    void returnSavesTheMarks();
    void marksAreNotLostWithoutAQuestion();
    void aGroupIsShownAsAWhole();

private:
    void mark(const ConnectionMarks &marks)
    {
        QVERIFY(m_fixture->parts.connections.setMarks(m_fixture->main, marks));
        QVERIFY(m_fixture->settle());
    }
    [[nodiscard]] Button *action() const { return m_fixture->child<Button>(u"actionButton"_s); }
    [[nodiscard]] QLineEdit *typed() const { return m_fixture->child<QLineEdit>(u"typedName"_s); }
    [[nodiscard]] ConnectionMarks marks() const
    {
        return m_fixture->parts.workspace.connection(m_fixture->main)->connection.marks;
    }
};

void TestProtectedConnections::productionIsSaidUnderTheHeader()
{
    m_fixture->showPage("shared");
    QVERIFY(!m_fixture->child<QLabel>(u"scopeLineText"_s));
    mark({.production = true});
    const auto *line = m_fixture->child<QLabel>(u"scopeLineText"_s);
    QVERIFY(line);
    QCOMPARE(line->text(), u"The connection “Production” is marked as production."_s);
    // In every page, also in one that is made later.
    m_fixture->showPage("filters");
    QVERIFY(m_fixture->child<QLabel>(u"scopeLineText"_s));
    mark({});
    QVERIFY(!m_fixture->child<QLabel>(u"scopeLineText"_s));
}

void TestProtectedConnections::aDeleteWantsTheName()
{
    mark({.production = true});
    TablePage *page = m_fixture->showPage("shared");
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, {u"Board status wall"_s});
    key(ActionId::Delete);
    QVERIFY(m_fixture->dialog(u"confirmDeleteDialog"_s));
    QVERIFY(!action()->isEnabled());
    QCOMPARE(action()->accessibleDescription(), u"Type “Board status wall” first."_s);
    QTRY_VERIFY(typed()->hasFocus());
    typed()->setText(u"board status wall"_s);
    QVERIFY(!action()->isEnabled());
    QTest::keyClick(typed(), Qt::Key_Return);
    QVERIFY(m_fixture->dialog(u"confirmDeleteDialog"_s));
    typed()->setText(u" Board status  wall "_s);
    QVERIFY(action()->isEnabled());
    QVERIFY(action()->accessibleDescription().isEmpty());
    QTest::keyClick(typed(), Qt::Key_Return);
    QCOMPARE(m_fixture->offered(), u"Undo"_s);
    m_fixture->parts.clock.advance(10s);
    QTRY_COMPARE(m_fixture->writes().size(), 1);
}

void TestProtectedConnections::theNameIsAskedForAgain()
{
    const TypedName wanted{.name = u"Wall"_s, .connection = u"Production"_s};
    TypedNameField field;
    QVERIFY(!field.isAsked() && field.isGiven() && field.isHidden());
    field.ask(wanted);
    field.edit()->setText(u"Wall"_s);
    QVERIFY(field.isGiven());
    // What was typed stands while the same is asked for, also where it was out of sight meanwhile.
    field.hide();
    field.ask(wanted);
    QVERIFY(!field.isHidden() && field.isGiven());
    field.clear();
    QVERIFY(!field.isGiven());
    QCOMPARE(field.objection(), u"Type “Wall” first."_s);
    field.ask(std::nullopt);
    QVERIFY(field.isHidden() && field.isGiven());
}

void TestProtectedConnections::severalWantTheConnectionsName()
{
    mark({.production = true});
    TablePage *page = m_fixture->showPage("shared");
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens,
                                   {u"Board status wall"_s, u"Incident review"_s});
    key(ActionId::Delete);
    QVERIFY(m_fixture->dialog(u"bulkDialog"_s));
    QVERIFY(typed());
    QVERIFY(!action()->isEnabled());
    QCOMPARE(action()->accessibleDescription(), u"Type “Production” first."_s);
    typed()->setText(u"Board status wall"_s);
    QVERIFY(!action()->isEnabled());
    typed()->setText(u"Production"_s);
    QVERIFY(action()->isEnabled());
    action()->click();
    QTRY_COMPARE(m_fixture->writes().size(), 2);
    QVERIFY(m_fixture->settle());
}

void TestProtectedConnections::lessOfAFilterWantsTheName()
{
    mark({.production = true});
    TablePage *page = m_fixture->showPage("shared");
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, {u"Board status wall"_s});
    key(ActionId::EditFilters);
    QVERIFY(m_fixture->dialog(u"filterEditor"_s));
    // The token loses the filters that it has: the first row of the list is one of them.
    auto *list = m_fixture->child<QAbstractItemView>(u"filterRows"_s);
    QVERIFY(list);
    list->setCurrentIndex(list->model()->index(0, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    if (auto *waiver = m_fixture->child<QCheckBox>(u"waiverCheck"_s))
        waiver->setChecked(true);
    QVERIFY(typed());
    QVERIFY(!action()->isEnabled());
    QCOMPARE(action()->accessibleDescription(), u"Type “Board status wall” first."_s);
    typed()->setText(u"Board status wall"_s);
    QVERIFY(action()->isEnabled());
    action()->click();
    QTRY_COMPARE(m_fixture->writes().size(), 1);
    QVERIFY(m_fixture->settle());
}

void TestProtectedConnections::replacingAFilterWantsTheName()
{
    mark({.production = true});
    TablePage *page = m_fixture->showPage("filters");
    const Filter filter = m_fixture->parts.workspace.rows<Filter>(m_fixture->main)->front();
    page->select({ListKind::Filters, {{m_fixture->main, filter.id.value()}}});
    key(ActionId::EditFilters);
    QVERIFY(m_fixture->dialog(u"replaceFilterDialog"_s));
    // Nothing is asked while the form is not complete.
    QVERIFY(!typed());
    m_fixture->child<QLineEdit>(u"valueEdit"_s)->setText(u"somewhere-else"_s);
    QVERIFY(typed());
    QVERIFY(!action()->isEnabled());
    typed()->setText(filter.field + u':' + filter.value);
    QVERIFY(action()->isEnabled());
    // What was typed stands while the form is edited.
    m_fixture->child<QLineEdit>(u"valueEdit"_s)->setText(u"elsewhere"_s);
    QVERIFY(action()->isEnabled());
    m_fixture->press(u"cancelButton"_s);
}

void TestProtectedConnections::aReadOnlyConnectionSaysWhyNothingIsOffered()
{
    mark({.readOnly = true});
    TablePage *page = m_fixture->showPage("shared");
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, {u"Board status wall"_s});
    QTRY_VERIFY(m_fixture->child<QLabel>(u"actionsNote"_s));
    QCOMPARE(m_fixture->child<QLabel>(u"actionsNote"_s)->text(),
             u"The connection “Production” is read-only."_s);
    key(ActionId::Delete);
    QVERIFY(!m_fixture->dialog(u"confirmDeleteDialog"_s));
    QCOMPARE(m_fixture->said(), u"The connection “Production” is read-only."_s);
    QCOMPARE(m_fixture->offered(), u"Show"_s);
    // The way to the switch stands beside the reason.
    auto *show = m_fixture->child<Button>(u"showReadOnly"_s);
    QVERIFY(show);
    show->click();
    QVERIFY(m_fixture->dialog(u"connectionsDialog"_s));
    auto *readOnly = m_fixture->child<QCheckBox>(u"readOnlyCheck"_s);
    QVERIFY(readOnly->isChecked());
    readOnly->setChecked(false);
    m_fixture->press(u"actionButton"_s);
    QCOMPARE(marks(), ConnectionMarks());
    QTRY_VERIFY(!m_fixture->child<Button>(u"showReadOnly"_s));
    key(ActionId::Delete);
    QVERIFY(m_fixture->dialog(u"confirmDeleteDialog"_s));
    m_fixture->press(u"cancelButton"_s);
}

void TestProtectedConnections::aReadOnlyConnectionMakesNothing()
{
    mark({.readOnly = true});
    for (const char *key : {"shared", "shipping", "filters", "api"}) {
        m_fixture->showPage(key);
        this->key(ActionId::New);
        QVERIFY(!m_fixture->child<QDialog>());
        QCOMPARE(m_fixture->said(), u"The connection “Production” is read-only."_s);
        QCOMPARE(m_fixture->offered(), u"Show"_s);
    }
    m_fixture->pressOffered();
    QVERIFY(m_fixture->dialog(u"connectionsDialog"_s));
    m_fixture->press(u"cancelButton"_s);
    QCOMPARE(m_fixture->writes(), QStringList());
}

void TestProtectedConnections::theDialogSetsTheMarks()
{
    m_fixture->showPage("shared");
    mark({.readOnly = true});
    m_fixture->child<Button>(u"scopeLineShow"_s)->click();
    auto *group = m_fixture->child<QLineEdit>(u"groupEdit"_s);
    auto *color = m_fixture->child<QComboBox>(u"colorCombo"_s);
    QVERIFY(group && color);
    QVERIFY(!color->isEnabled()); // there is no group whose colour it would be
    group->setFocus();
    QTest::keyClicks(group, u" Customers "_s);
    emit group->editingFinished(); // as when the keyboard goes on
    QVERIFY(color->isEnabled());
    const auto *tree = m_fixture->child<QTreeWidget>(u"connectionsTree"_s);
    QCOMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->text(0), u"Customers"_s);
    color->setCurrentIndex(color->findData(int(GroupColor::Violet)));
    emit color->activated(color->currentIndex());
    m_fixture->child<QCheckBox>(u"productionCheck"_s)->setChecked(true);
    // Until it is saved it is a draft.
    QCOMPARE(marks(), (ConnectionMarks{.readOnly = true}));
    // Nothing can be shown where nothing is checked.
    tree->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!action()->isEnabled());
    QVERIFY(!action()->accessibleDescription().isEmpty());
    tree->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
    m_fixture->press(u"actionButton"_s);
    QCOMPARE(marks(),
             (ConnectionMarks{.group = u"Customers"_s,
                              .color = GroupColor::Violet,
                              .production = true,
                              .readOnly = true}));
}

//! The list is filled anew by the group; the row that is pressed is the one that was seen.
void TestProtectedConnections::aClickEndsTheGroupAndTakesTheRow()
{
    m_fixture->parts.workspace.addConnection(
        {.connection = {.id = ConnectionId(u"One"_s),
                        .name = u"One"_s,
                        .apiUrl = QUrl(u"https://api-eu.logz.io"_s),
                        .accountId = AccountId(79),
                        .accountName = u"One"_s}});
    m_fixture->showPage("shared");
    mark({.readOnly = true});
    m_fixture->child<Button>(u"scopeLineShow"_s)->click();
    auto *group = m_fixture->child<QLineEdit>(u"groupEdit"_s);
    auto *tree = m_fixture->child<QTreeWidget>(u"connectionsTree"_s);
    QTRY_VERIFY(tree->hasFocus());
    group->setFocus();
    QTest::keyClicks(group, u"Customers"_s);
    const QTreeWidgetItem *row = nullptr;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        if (tree->topLevelItem(i)->text(0).contains(u"One"_s))
            row = tree->topLevelItem(i);
    }
    QVERIFY(row);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(row).center());
    QTRY_COMPARE(tree->topLevelItem(0)->text(0), u"Customers"_s);
    QCOMPARE(tree->topLevelItemCount(), 2); // the group, and none
    QVERIFY(tree->currentItem() && tree->currentItem()->isSelected());
    QVERIFY(tree->currentItem()->text(0).contains(u"One"_s));
    QVERIFY(m_fixture->child<QLabel>(u"connectionName"_s)->text().contains(u"One"_s));
    m_fixture->child<QCheckBox>(u"productionCheck"_s)->setChecked(true);
    m_fixture->press(u"actionButton"_s);
    QCOMPARE(marks().group, u"Customers"_s);
    QVERIFY(!marks().production);
}

void TestProtectedConnections::returnSavesTheMarks()
{
    m_fixture->showPage("shared");
    mark({.readOnly = true});
    m_fixture->child<Button>(u"scopeLineShow"_s)->click();
    QVERIFY(m_fixture->dialog(u"connectionsDialog"_s));
    auto *group = m_fixture->child<QLineEdit>(u"groupEdit"_s);
    group->setFocus();
    QTest::keyClicks(group, u"Customers"_s);
    QTest::keyClick(group, Qt::Key_Return);
    QTRY_VERIFY(!m_fixture->dialog(u"connectionsDialog"_s));
    // A new group has a colour that no other has.
    QCOMPARE(
        marks(),
        (ConnectionMarks{.group = u"Customers"_s, .color = GroupColor::Blue, .readOnly = true}));
}

void TestProtectedConnections::marksAreNotLostWithoutAQuestion()
{
    m_fixture->showPage("shared");
    mark({.readOnly = true});
    const auto open = [this] {
        m_fixture->child<Button>(u"scopeLineShow"_s)->click();
        return m_fixture->dialog(u"connectionsDialog"_s);
    };
    // Nothing was changed, and nothing is asked.
    QTest::keyClick(open(), Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->dialog(u"connectionsDialog"_s));

    QDialog *dialog = open();
    m_fixture->child<QCheckBox>(u"productionCheck"_s)->setChecked(true);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QDialog *question = m_fixture->dialog(u"discardDialog"_s);
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->dialog(u"discardDialog"_s));
    QVERIFY(dialog->isVisible());
    QVERIFY(m_fixture->child<QCheckBox>(u"productionCheck"_s)->isChecked());
    m_fixture->child<QCheckBox>(u"productionCheck"_s)->setChecked(false);

    // What is still being typed is an edit, too.
    auto *group = m_fixture->child<QLineEdit>(u"groupEdit"_s);
    group->setFocus();
    QTest::keyClicks(group, u"Customers"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    question = m_fixture->dialog(u"discardDialog"_s);
    QVERIFY(question);
    question->accept();
    QTRY_VERIFY(!m_fixture->dialog(u"connectionsDialog"_s));
    QCOMPARE(marks(), (ConnectionMarks{.readOnly = true}));
}

void TestProtectedConnections::aGroupIsShownAsAWhole()
{
    // Two more, which answer nothing: what is shown does not wait for them.
    for (const char *name : {"One", "Two"}) {
        const QString text = QString::fromLatin1(name);
        m_fixture->parts.workspace.addConnection(
            {.connection = {.id = ConnectionId(text),
                            .name = text,
                            .apiUrl = QUrl(u"https://api-eu.logz.io"_s),
                            .accountId = AccountId(name[0]),
                            .accountName = text,
                            .marks = {.group = u"EU"_s, .color = GroupColor::Teal}}});
    }
    auto *shell = m_fixture->window->findChild<Shell *>();
    shell->showFamilies({ConnectionId(u"One"_s), ConnectionId(u"Two"_s)});
    QCOMPARE(shell->windowTitle().section(u" – "_s, 1), u"EU"_s);
    QCOMPARE(shell->scope().size(), size_t(2));
    shell->showFamilies({m_fixture->main, ConnectionId(u"Two"_s)});
    QCOMPARE(shell->windowTitle().section(u" – "_s, 1), u"Production, Two"_s);
}

QTEST_MAIN(TestProtectedConnections)
#include "tst_protected_connections.moc"
