// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/lists/api_token_table.h"
#include "services/sandbox/base/journal.h"
#include "tests/ui/support/changes_fixture.h"
#include "ui/base/actions.h"
#include "ui/dialogs/name_field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fitting_area.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using test::ChangesFixture;

//! Changes in the window, from the key to the backend's data and back to the message bar.
class TestChanges : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_fixture = std::make_unique<ChangesFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void undoSendsNothing();
    void deletesWhenTheTimeIsOver();
    void severalDeletesWaitApart();
    void undoFollowsToAnotherPage();
    void lockTakesWaitingDeletesBack();
    void closingTakesWaitingDeletesBack();
    void closingSendsWhereTheAdminWantsIt();
    void failedDeleteIsSaidAndTriedAgain();
    void deletingAFilterNamesWhatOpens();
    void makesAShippingToken();
    void refusedNamesAreSaidBesideTheField();
    void failureStaysInTheDialog();
    void dialogsGrowWithWhatIsSaid_data();
    void dialogsGrowWithWhatIsSaid();
    void dialogsGrowWithAFault();
    void dialogsAreScrolledWhereTheScreenEnds();
    void unknownOutcomeWantsAPress();
    void refreshesBehindADialog();
    void closedDialogLeavesItsEndToThePage();
    void rotatesASharedTokenAndCopiesIt();
    void keepsTheOldTokenUnlessAsked();
    void disablesOnlyWhenConfirmed();
    void editsNameAndExpiry();
    void attachesToSeveral();
    void ownApiTokenNeedsConsent();
    void notesOnApiTokens();
    void checksApiTokens();
    void manyDeletesWantTheirNumber();
    void failedOnesStaySelectedAndAreTriedAgain();
    void copyIsWrittenDown();

private:
    void key(ActionId command) { m_fixture->window->actions().action(command)->trigger(); }
    [[nodiscard]] QString error(const QString &dialog) const;
    void deleteToken(const QString &name);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ChangesFixture> m_fixture;
};

void TestChanges::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(ThemeChoice::Light);
}

QString TestChanges::error(const QString &dialog) const
{
    const auto *label = test::visibleChild<QWidget>(m_fixture->dialog(dialog), u"nameError"_s);
    return label ? label->property("text").toString() : QString();
}

//! Selects the shared token \p name, asks for its deletion and confirms it.
void TestChanges::deleteToken(const QString &name)
{
    TablePage *page = m_fixture->showPage(2);
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, {name});
    key(ActionId::Delete);
    QVERIFY(m_fixture->dialog(u"confirmDeleteDialog"_s));
    m_fixture->press(u"actionButton"_s);
}

void TestChanges::undoSendsNothing()
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

void TestChanges::deletesWhenTheTimeIsOver()
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

void TestChanges::severalDeletesWaitApart()
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

void TestChanges::undoFollowsToAnotherPage()
{
    deleteToken(u"Board status wall"_s);
    m_fixture->showPage(3);
    QVERIFY(m_fixture->said().contains(u"“Board status wall”"_s));
    m_fixture->pressOffered();
    QTRY_VERIFY(m_fixture->said().startsWith(u"Nothing was deleted"_s));
}

void TestChanges::lockTakesWaitingDeletesBack()
{
    deleteToken(u"Board status wall"_s);
    key(ActionId::Lock);
    m_fixture->parts.clock.advance(10s);
    m_fixture->parts.settle();
    QCOMPARE(m_fixture->writes(), QStringList());
    QCOMPARE(m_fixture->parts.activities.entries().front().outcome, ActivityOutcome::Dropped);
}

void TestChanges::closingTakesWaitingDeletesBack()
{
    deleteToken(u"Board status wall"_s);
    QVERIFY(m_fixture->window->close());
    m_fixture->parts.clock.advance(10s);
    m_fixture->parts.settle();
    QCOMPARE(m_fixture->writes(), QStringList());
}

void TestChanges::closingSendsWhereTheAdminWantsIt()
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

void TestChanges::failedDeleteIsSaidAndTriedAgain()
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

void TestChanges::deletingAFilterNamesWhatOpens()
{
    TablePage *page = m_fixture->showPage(3);
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

void TestChanges::makesAShippingToken()
{
    TablePage *page = m_fixture->showPage(1);
    key(ActionId::New);
    QDialog *dialog = m_fixture->dialog(u"newShippingTokenDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!test::visibleChild<Button>(dialog, u"actionButton"_s)->isEnabled());
    test::visibleChild<QLineEdit>(dialog, u"nameEdit"_s)->setText(u"edge-eu-9"_s);
    QTest::keyClick(test::visibleChild<QLineEdit>(dialog, u"nameEdit"_s), Qt::Key_Return);
    QTRY_COMPARE(m_fixture->said(), u"Shipping token “edge-eu-9” was made in Production."_s);
    QTRY_VERIFY(!m_fixture->dialog(u"newShippingTokenDialog"_s));
    QVERIFY(m_fixture->settle());
    const ShippingToken *made = m_fixture->named<ShippingToken>(u"edge-eu-9"_s);
    QVERIFY(made && made->enabled);
    // It is selected, and one press away from the clipboard.
    const int row = page->proxy().rowOf(m_fixture->main, made->id.value());
    QTRY_VERIFY(
        page->findChild<QAbstractItemView *>(u"table"_s)->selectionModel()->isRowSelected(row));
    QCOMPARE(m_fixture->offered(), u"Copy token"_s);
    m_fixture->pressOffered();
    QCOMPARE(m_fixture->parts.clipboardPort->text().toUtf8(),
             made->token.exposedText().toByteArray());
    QCOMPARE(m_fixture->parts.activities.entries().front().action, ActivityAction::CopyToken);
}

void TestChanges::refusedNamesAreSaidBesideTheField()
{
    m_fixture->showPage(1);
    key(ActionId::New);
    const QString name = u"newShippingTokenDialog"_s;
    auto *edit = test::visibleChild<QLineEdit>(m_fixture->dialog(name), u"nameEdit"_s);
    auto *action = test::visibleChild<Button>(m_fixture->dialog(name), u"actionButton"_s);
    QVERIFY(error(name).isEmpty());
    edit->setText(u"x"_s);
    QVERIFY(error(name).isEmpty() && action->isEnabled());
    edit->setText(u"  "_s);
    QVERIFY(error(name).contains(u"name is needed"_s) && !action->isEnabled());
    edit->setText(QString(101, u'x'));
    QVERIFY(error(name).contains(u"100"_s) && !action->isEnabled());
    edit->setText(u"a\u200bb"_s);
    QVERIFY(error(name).contains(u"cannot be seen"_s) && !action->isEnabled());
    edit->setText(m_fixture->parts.workspace.rows<ShippingToken>(m_fixture->main)->front().name);
    QVERIFY(error(name).contains(u"has a shipping token of this name"_s) && !action->isEnabled());
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(m_fixture->settle());
    QCOMPARE(m_fixture->writes(), QStringList());
}

void TestChanges::failureStaysInTheDialog()
{
    m_fixture->addFault(u"POST /v1/log-shipping/tokens status=403 times=1"_s);
    m_fixture->showPage(1);
    key(ActionId::New);
    QDialog *dialog = m_fixture->dialog(u"newShippingTokenDialog"_s);
    test::visibleChild<QLineEdit>(dialog, u"nameEdit"_s)->setText(u"edge-eu-9"_s);
    m_fixture->press(u"actionButton"_s);
    QTRY_VERIFY(test::visibleChild<MessageBar>(dialog));
    QVERIFY(test::visibleChild<MessageBar>(dialog)->text().contains(u"not allowed"_s));
    QVERIFY(dialog->isVisible());
    QCOMPARE(test::visibleChild<QLineEdit>(dialog, u"nameEdit"_s)->text(), u"edge-eu-9"_s);
    // A POST that was refused may be sent again, because the admin asks for it.
    m_fixture->press(u"actionButton"_s);
    QTRY_VERIFY(m_fixture->said().contains(u"“edge-eu-9” was made"_s));
}

//! What of \p dialog is not as high as what it shows, or out of sight.
static QString crushed(const QDialog *dialog)
{
    for (const QWidget *each : dialog->findChildren<QWidget *>()) {
        const bool shows = qobject_cast<const QLabel *>(each)
            || qobject_cast<const QLineEdit *>(each) || qobject_cast<const QAbstractButton *>(each);
        if (!shows || !each->isVisible() || each->parentWidget()->inherits("QAbstractSpinBox"))
            continue;
        const int needed = each->hasHeightForWidth() ? each->heightForWidth(each->width())
                                                     : each->minimumSizeHint().height();
        if (each->height() < needed || each->visibleRegion().boundingRect() != each->rect())
            return u"%1 (%2) has %3 of %4 px"_s.arg(
                each->objectName(), QString::fromLatin1(each->metaObject()->className()),
                QString::number(each->height()), QString::number(needed));
    }
    return {};
}

void TestChanges::dialogsGrowWithWhatIsSaid_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("dialog");
    QTest::addRow("shipping token") << 1 << u"newShippingTokenDialog"_s;
    QTest::addRow("filter") << 3 << u"newFilterDialog"_s;
    QTest::addRow("name and expiry") << 2 << u"sharedTokenDetailsDialog"_s;
    QTest::addRow("rotation") << -2 << u"rotateSharedTokenDialog"_s;
}

void TestChanges::dialogsGrowWithWhatIsSaid()
{
    QFETCH(int, page);
    QFETCH(QString, dialog);
    for (const QString &method : {u"POST"_s, u"PUT"_s})
        m_fixture->addFault(
            method + u" * status=400 message="_s
            + u"The request was refused for a reason that takes a while to be told, "
              "and so it is. "_s.repeated(2));
    TablePage *shown = m_fixture->showPage(std::abs(page));
    if (std::abs(page) == 2) {
        m_fixture->select<SharedToken>(shown, ListKind::SharedTokens, {u"Board status wall"_s});
        if (page > 0)
            shown->act(ActionId::Rename);
        else
            emit shown->changeRequested(RowAction::Rotate, shown->selection());
    } else {
        key(ActionId::New);
    }
    QDialog *open = m_fixture->dialog(dialog);
    QVERIFY(QTest::qWaitForWindowActive(open));
    QCOMPARE(crushed(open), QString());
    const QSize before = open->size();
    for (QLineEdit *edit : open->findChildren<QLineEdit *>(QRegularExpression(u"Edit$"_s)))
        edit->setText(u"another"_s);
    m_fixture->press(u"actionButton"_s);
    QTRY_VERIFY(test::visibleChild<MessageBar>(open)
                && test::visibleChild<MessageBar>(open)->text().contains(u"takes a while"_s));
    QTRY_COMPARE(crushed(open), QString());
    QVERIFY(open->height() > before.height());
    QCOMPARE(open->width(), before.width());
}

void TestChanges::dialogsGrowWithAFault()
{
    m_fixture->showPage(3);
    key(ActionId::New);
    QDialog *dialog = m_fixture->dialog(u"newFilterDialog"_s);
    test::visibleChild<QLineEdit>(dialog, u"fieldEdit"_s)->setText(u"env"_s);
    test::visibleChild<QLineEdit>(dialog, u"valueEdit"_s)->setText(u" prod "_s);
    QVERIFY(test::visibleChild<QLabel>(dialog, u"filterText"_s));
    QTRY_COMPARE(crushed(dialog), QString());
}

void TestChanges::dialogsAreScrolledWhereTheScreenEnds()
{
    m_fixture->addFault(u"POST * status=400 message="_s
                        + u"Words without an end. "_s.repeated(200));
    m_fixture->showPage(1);
    key(ActionId::New);
    QDialog *dialog = m_fixture->dialog(u"newShippingTokenDialog"_s);
    test::visibleChild<QLineEdit>(dialog, u"nameEdit"_s)->setText(u"edge-eu-9"_s);
    dialog->setMaximumHeight(300);
    m_fixture->press(u"actionButton"_s);
    QTRY_VERIFY(test::visibleChild<MessageBar>(dialog)
                && test::visibleChild<MessageBar>(dialog)->text().contains(u"Words"_s));
    auto *area = dialog->findChild<FittingArea *>();
    QTRY_VERIFY(area->missingHeight() > 0 && area->verticalScrollBar()->value() > 0);
    // The buttons stay, and the message is in sight from its beginning.
    QVERIFY(dialog->rect().contains(dialog->findChild<Button *>(u"actionButton"_s)->geometry()));
    const auto *bar = test::visibleChild<MessageBar>(dialog);
    const int top = bar->mapTo(area, QPoint()).y();
    QVERIFY2(top >= 0 && top < area->height() / 2, qPrintable(QString::number(top)));
    QCOMPARE(bar->height(), bar->heightForWidth(bar->width()));
}

void TestChanges::unknownOutcomeWantsAPress()
{
    m_fixture->addFault(u"POST /v1/log-shipping/tokens answer=existing"_s);
    m_fixture->showPage(1);
    key(ActionId::New);
    QDialog *dialog = m_fixture->dialog(u"newShippingTokenDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *edit = test::visibleChild<QLineEdit>(dialog, u"nameEdit"_s);
    edit->setText(u"edge-eu-9"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    // What the backend is asked for a while about comes to its end.
    const auto isUnknown = [this, dialog] {
        m_fixture->parts.clock.advance(100ms);
        const auto *bar = test::visibleChild<MessageBar>(dialog);
        return bar && bar->text().startsWith(u"It is not known whether"_s);
    };
    QVERIFY(QTest::qWaitFor(isUnknown, 20000));
    const auto posts = [this] {
        return m_fixture->writes().size();
    };
    QCOMPARE(posts(), 1);
    QCOMPARE(dialog->focusWidget()->objectName(), u"cancelButton"_s);
    // Neither what was pressed before nor the dialog's shortcut does it again.
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_fixture->settle());
    QCOMPARE(posts(), 1);
    // Only what is pressed for that does.
    auto *again = test::visibleChild<Button>(dialog, u"messageAction"_s);
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_COMPARE(posts(), 2);
    QVERIFY(QTest::qWaitFor(isUnknown, 20000));
    // Who closes it at once reads it in the page.
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY2(m_fixture->said().startsWith(u"It is not known whether"_s),
                 qPrintable(m_fixture->said()));
}

void TestChanges::closedDialogLeavesItsEndToThePage()
{
    m_fixture->addFault(u"POST /v1/log-shipping/tokens status=403 times=1"_s);
    m_fixture->showPage(1);
    key(ActionId::New);
    QDialog *dialog = m_fixture->dialog(u"newShippingTokenDialog"_s);
    test::visibleChild<QLineEdit>(dialog, u"nameEdit"_s)->setText(u"edge-eu-9"_s);
    m_fixture->press(u"actionButton"_s);
    dialog->close();
    QTRY_VERIFY(m_fixture->said().contains(u"“edge-eu-9” was not made in Production"_s));
}

void TestChanges::rotatesASharedTokenAndCopiesIt()
{
    const SharedToken old = *m_fixture->named<SharedToken>(u"Board status wall"_s);
    TablePage *page = m_fixture->showPage(2);
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, {old.name});
    page->act(ActionId::Rename);
    m_fixture->dialog(u"sharedTokenDetailsDialog"_s)->close();
    emit page->changeRequested(RowAction::Rotate, page->selection());
    test::visibleChild<QRadioButton>(m_fixture->dialog(u"rotateSharedTokenDialog"_s),
                                     u"deleteOld"_s)
        ->click();
    m_fixture->press(u"actionButton"_s);
    QTRY_VERIFY(m_fixture->said().contains(u"was rotated; the old token is deleted"_s));
    QVERIFY(m_fixture->settle());
    const SharedToken *made = m_fixture->named<SharedToken>(old.name);
    QVERIFY(made && made->id != old.id);
    QCOMPARE(made->filters, old.filters);
    QVERIFY(made->filterOperator == old.filterOperator);
    QCOMPARE(m_fixture->parts.clipboardPort->text().toUtf8(),
             made->token.exposedText().toByteArray());
    // The old one was there until the new one had its filters.
    for (const sandbox::TokenState &state : m_fixture->backend.journal()->tokenStates())
        QVERIFY(!state.isUnfiltered());
}

void TestChanges::keepsTheOldTokenUnlessAsked()
{
    TablePage *page = m_fixture->showPage(2);
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, {u"Board status wall"_s});
    emit page->changeRequested(RowAction::Rotate, page->selection());
    QVERIFY(m_fixture->dialog(u"rotateSharedTokenDialog"_s));
    m_fixture->press(u"actionButton"_s);
    QTRY_VERIFY(m_fixture->said().contains(u"the old token still works"_s));
    QVERIFY(m_fixture->settle());
    int count = 0;
    for (const SharedToken &token : *m_fixture->parts.workspace.rows<SharedToken>(m_fixture->main))
        count += token.name == u"Board status wall"_s ? 1 : 0;
    QCOMPARE(count, 2);
}

void TestChanges::disablesOnlyWhenConfirmed()
{
    TablePage *page = m_fixture->showPage(1);
    m_fixture->select<ShippingToken>(page, ListKind::ShippingTokens, {u"Default"_s});
    emit page->changeRequested(RowAction::Disable, page->selection());
    m_fixture->press(u"cancelButton"_s);
    QVERIFY(m_fixture->settle());
    QCOMPARE(m_fixture->writes(), QStringList());
    emit page->changeRequested(RowAction::Disable, page->selection());
    m_fixture->press(u"actionButton"_s);
    QTRY_VERIFY(m_fixture->said().contains(u"“Default” of Production was disabled"_s));
    QVERIFY(m_fixture->settle());
    QVERIFY(!m_fixture->named<ShippingToken>(u"Default"_s)->enabled);
    emit page->changeRequested(RowAction::Enable, page->selection());
    QTRY_VERIFY(m_fixture->said().contains(u"“Default” of Production was enabled"_s));
}

void TestChanges::editsNameAndExpiry()
{
    TablePage *page = m_fixture->showPage(2);
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, {u"Board status wall"_s});
    key(ActionId::Rename);
    QDialog *dialog = m_fixture->dialog(u"sharedTokenDetailsDialog"_s);
    QVERIFY(dialog);
    auto *action = test::visibleChild<Button>(dialog, u"actionButton"_s);
    QVERIFY(!action->isEnabled());
    test::visibleChild<QLineEdit>(dialog, u"nameEdit"_s)->setText(u"Lobby wall"_s);
    auto *expiry = test::visibleChild<QComboBox>(dialog, u"expiryCombo"_s);
    expiry->setCurrentIndex(expiry->findText(u"In 30 days"_s));
    QVERIFY(action->isEnabled());
    action->click();
    QTRY_VERIFY(m_fixture->said().contains(u"of Production was saved"_s));
    QVERIFY(m_fixture->settle());
    const SharedToken *token = m_fixture->named<SharedToken>(u"Lobby wall"_s);
    QVERIFY(token);
    QVERIFY(token->expiresAt == m_fixture->parts.clock.now() + std::chrono::days(30));
    QCOMPARE(token->filters.size(), size_t(2));
}

void TestChanges::attachesToSeveral()
{
    TablePage *page = m_fixture->showPage(2);
    const QStringList names{u"Board status wall"_s, u"Finance monthly"_s};
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, names);
    key(ActionId::EditFilters);
    QDialog *dialog = m_fixture->dialog(u"attachFiltersDialog"_s);
    QVERIFY(dialog);
    auto *rows = test::visibleChild<QListView>(dialog, u"filterRows"_s);
    const auto rowOf = [rows](const QString &text) {
        return rows->model()->match(rows->model()->index(0, 0), Qt::DisplayRole, text).value(0);
    };
    auto *action = test::visibleChild<Button>(dialog, u"actionButton"_s);
    QVERIFY(!action->isEnabled());
    // What some have is half checked.
    const auto toggle = [&](const QString &text) {
        rows->setCurrentIndex(rowOf(text));
        QTest::keyClick(rows, Qt::Key_Space);
        return rowOf(text).data(Qt::CheckStateRole).toInt();
    };
    QCOMPARE(rowOf(u"env: prod"_s).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    // It can be attached, detached, and left as it is again.
    QCOMPARE(toggle(u"env: prod"_s), int(Qt::Checked));
    QVERIFY(action->isEnabled());
    QCOMPARE(toggle(u"env: prod"_s), int(Qt::Unchecked));
    QCOMPARE(toggle(u"env: prod"_s), int(Qt::PartiallyChecked));
    QVERIFY(!action->isEnabled());
    QCOMPARE(toggle(u"team: sre"_s), int(Qt::Checked));
    QVERIFY(action->isEnabled());
    action->click();
    QVERIFY(m_fixture->dialog(u"bulkDialog"_s));
    m_fixture->press(u"actionButton"_s);
    QTRY_VERIFY(m_fixture->child<Button>(u"cancelButton"_s)
                && m_fixture->child<Button>(u"cancelButton"_s)->text() == u"Close"_s);
    m_fixture->press(u"cancelButton"_s);
    QVERIFY(m_fixture->settle());
    QCOMPARE(m_fixture->said(), u"2 shared tokens were changed."_s);
    const FilterId sre = m_fixture->filter(u"team: sre"_s)->id;
    for (const QString &name : names) {
        const auto &filters = m_fixture->named<SharedToken>(name)->filters;
        QVERIFY(std::ranges::find(filters, sre) != filters.end());
    }
    QCOMPARE(m_fixture->named<SharedToken>(u"Board status wall"_s)->filters.size(), size_t(3));
    QCOMPARE(m_fixture->named<SharedToken>(u"Finance monthly"_s)->filters.size(), size_t(2));
}

void TestChanges::ownApiTokenNeedsConsent()
{
    const ApiToken *own = nullptr;
    for (const ApiToken &token : *m_fixture->parts.workspace.rows<ApiToken>(m_fixture->main)) {
        if (token.token == m_fixture->backend.access().apiToken)
            own = &token;
    }
    QVERIFY(own);
    TablePage *page = m_fixture->showPage(4);
    page->select({ListKind::ApiTokens, {{m_fixture->main, own->id.value()}}});
    key(ActionId::Delete);
    QDialog *dialog = m_fixture->dialog(u"confirmDeleteDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->accessibleDescription().contains(u"connection “Production”"_s));
    auto *action = test::visibleChild<Button>(dialog, u"actionButton"_s);
    QVERIFY(!action->isEnabled());
    test::visibleChild<QCheckBox>(dialog, u"consentCheck"_s)->click();
    action->click();
    m_fixture->parts.clock.advance(6s);
    QTRY_COMPARE(m_fixture->parts.workspace.connection(m_fixture->main)->state,
                 ConnectionState::TokenRefused);
    QTRY_VERIFY(m_fixture->said().contains(u"needs a new token"_s));
}

void TestChanges::notesOnApiTokens()
{
    TablePage *page = m_fixture->showPage(4);
    const ApiToken token = m_fixture->parts.workspace.rows<ApiToken>(m_fixture->main)->front();
    page->select({ListKind::ApiTokens, {{m_fixture->main, token.id.value()}}});
    key(ActionId::Rename);
    QDialog *dialog = m_fixture->dialog(u"apiTokenNoteDialog"_s);
    QVERIFY(dialog);
    test::visibleChild<QLineEdit>(dialog, u"ownerEdit"_s)->setText(u"Platform team"_s);
    auto *note = test::visibleChild<QPlainTextEdit>(dialog, u"noteEdit"_s);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    note->setFocus();
    QTest::keyClicks(note, u"Deploys"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClicks(note, u"nightly"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_fixture->dialog(u"apiTokenNoteDialog"_s));
    const auto entry = m_fixture->parts.apiTokens.entry(m_fixture->main, token.id);
    QCOMPARE(entry->owner, u"Platform team"_s);
    QCOMPARE(entry->note, u"Deploys\nnightly"_s);
    m_fixture->parts.settle();
    QVERIFY(test::accessibleTexts(m_fixture->window.get()).contains(u"Owner: Platform team"_s));
}

void TestChanges::checksApiTokens()
{
    const TablePage *page = m_fixture->showPage(4);
    auto *all = m_fixture->child<Button>(u"checkAllButton"_s);
    QVERIFY(all);
    all->click();
    QVERIFY(m_fixture->said().startsWith(u"Checking "_s));
    const int count = page->proxy().rowCount();
    QTRY_COMPARE(m_fixture->said(), u"All %1 tokens work."_s.arg(count));
    for (int row = 0; row < count; ++row)
        QCOMPARE(page->proxy().index(row, ApiTokenTable::Checked).data().toString(), u"works"_s);

    m_fixture->addFault(u"GET /v2/whoami status=401 times=1"_s);
    all->click();
    QTRY_VERIFY2(m_fixture->said().endsWith(u"was refused."_s), qPrintable(m_fixture->said()));
    QVERIFY(m_fixture->said().startsWith(u"%1 of %2 tokens work."_s.arg(count - 1).arg(count)));
}

void TestChanges::manyDeletesWantTheirNumber()
{
    TablePage *page = m_fixture->showPage(2);
    QStringList names;
    for (const SharedToken &token : *m_fixture->parts.workspace.rows<SharedToken>(m_fixture->main))
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

void TestChanges::failedOnesStaySelectedAndAreTriedAgain()
{
    TablePage *page = m_fixture->showPage(2);
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

void TestChanges::copyIsWrittenDown()
{
    TablePage *page = m_fixture->showPage(2);
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, {u"Board status wall"_s});
    QTest::keyClick(page->findChild<QAbstractItemView *>(), Qt::Key_Return);
    const Activity &entry = m_fixture->parts.activities.entries().front();
    QCOMPARE(entry.action, ActivityAction::CopyToken);
    QCOMPARE(entry.object, u"Board status wall"_s);
    QCOMPARE(entry.account, u"Production"_s);
    m_fixture->parts.settle();
    const auto *recent = m_fixture->child<QWidget>(u"recentActivity"_s);
    QVERIFY(recent);
    QVERIFY(recent->property("text").toString().contains(u"copied on this computer"_s));
}

void TestChanges::refreshesBehindADialog()
{
    m_fixture->showPage(1);
    key(ActionId::New);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTRY_VERIFY(QApplication::focusWidget());
    QSignalSpy told(&m_fixture->parts.workspace, &Workspace::statusChanged);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
    QTRY_VERIFY(told.count() > 0);
    QVERIFY(QApplication::activeModalWidget());
    QVERIFY(m_fixture->settle());
}

QTEST_MAIN(TestChanges)
#include "tst_changes.moc"
