// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/lists/api_token_table.h"
#include "services/sandbox/base/journal.h"
#include "tests/ui/changes/changes_test.h"
#include "ui/dialogs/fields/expiry_field.h"
#include "ui/dialogs/fields/name_field.h"
#include "ui/editor/filter_list_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;

//! What is done with tokens in the window, from the key to the backend's data and back to the
//! message bar.
class TestTokenChanges : public test::ChangesTest {
    Q_OBJECT

private slots:
    void rotatesASharedTokenAndCopiesIt();
    void keepsTheOldTokenUnlessAsked();
    void saysWhatARotationMadeOfWhat();
    void disablesOnlyWhenConfirmed();
    void editsNameAndExpiry();
    void extendsAnExpiry();
    void attachesToSeveral();
    void ownApiTokenNeedsConsent();
    void notesOnApiTokens();
    void checksApiTokens();
    void copyIsWrittenDown();

private:
    //! What the details say in that place of where the selected token came from and went.
    [[nodiscard]] QString relation(int place) const
    {
        const auto *label = m_fixture->child<QLabel>(u"relation%1"_s.arg(place));
        return label ? label->text() : QString();
    }
};

void TestTokenChanges::rotatesASharedTokenAndCopiesIt()
{
    const SharedToken old = *m_fixture->named<SharedToken>(u"Board status wall"_s);
    TablePage *page = m_fixture->showPage("shared");
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
    // What is left of the old one is its name.
    QTRY_COMPARE(relation(0), u"Made by rotating “Board status wall”, just now"_s);
    QVERIFY(!m_fixture->child<Button>(u"relationLink0"_s));
    QCOMPARE(relation(1), QString());
}

void TestTokenChanges::keepsTheOldTokenUnlessAsked()
{
    TablePage *page = m_fixture->showPage("shared");
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, {u"Board status wall"_s});
    emit page->changeRequested(RowAction::Rotate, page->selection());
    QVERIFY(m_fixture->dialog(u"rotateSharedTokenDialog"_s));
    m_fixture->press(u"actionButton"_s);
    QTRY_VERIFY(m_fixture->said().contains(u"the old token still works"_s));
    QVERIFY(m_fixture->settle());
    int count = 0;
    for (const auto all = m_fixture->parts.workspace.rows<SharedToken>(m_fixture->main);
         const SharedToken &token : *all)
        count += token.name == u"Board status wall"_s ? 1 : 0;
    QCOMPARE(count, 2);
}

void TestTokenChanges::saysWhatARotationMadeOfWhat()
{
    TablePage *page = m_fixture->showPage("shipping");
    m_fixture->select<ShippingToken>(page, ListKind::ShippingTokens, {u"Default"_s});
    const RowRef old{m_fixture->main, m_fixture->named<ShippingToken>(u"Default"_s)->id.value()};
    QCOMPARE(relation(0), QString());
    emit page->changeRequested(RowAction::Rotate, page->selection());
    m_fixture->press(u"actionButton"_s);
    QVERIFY(m_fixture->settle());
    const RowRef made{m_fixture->main,
                      m_fixture->named<ShippingToken>(u"Default (2)"_s)->id.value()};
    page->select({ListKind::ShippingTokens, {made}});
    QTRY_COMPARE(relation(0), u"Made by rotating “Default”, just now"_s);
    m_fixture->child<Button>(u"relationLink0"_s)->click();
    QTRY_COMPARE(page->selection().rows, std::vector{old});
    QTRY_COMPARE(relation(0), u"Rotated into “Default (2)”, just now"_s);
    m_fixture->parts.clock.advance(49h);
    QVERIFY(m_fixture->settle());
    page->refreshTimes();
    QTRY_COMPARE(relation(0), u"Rotated into “Default (2)”, 2 days ago"_s);
    m_fixture->child<Button>(u"relationLink0"_s)->click();
    QTRY_COMPARE(page->selection().rows, std::vector{made});
    page = m_fixture->showPage("shared");
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, {u"Board status wall"_s});
    QTRY_COMPARE(page->selection().rows.size(), size_t(1));
    QCoreApplication::processEvents();
    QCOMPARE(relation(0), QString());
}

void TestTokenChanges::disablesOnlyWhenConfirmed()
{
    TablePage *page = m_fixture->showPage("shipping");
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

void TestTokenChanges::editsNameAndExpiry()
{
    TablePage *page = m_fixture->showPage("shared");
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, {u"Board status wall"_s});
    key(ActionId::Rename);
    QDialog *dialog = m_fixture->dialog(u"sharedTokenDetailsDialog"_s);
    QVERIFY(dialog);
    auto *action = test::visibleChild<Button>(dialog, u"actionButton"_s);
    QVERIFY(!action->isEnabled());
    QVERIFY(dialog->accessibleDescription().contains(u"Production"_s));
    test::visibleChild<QLineEdit>(dialog, u"nameEdit"_s)->setText(u"Lobby wall"_s);
    auto *expiry = test::visibleChild<QComboBox>(dialog, u"expiryCombo"_s);
    expiry->setCurrentIndex(expiry->findText(u"In 30 days"_s));
    QVERIFY(action->isEnabled());
    action->click();
    QTRY_VERIFY(
        m_fixture->said().contains(u"of Production was saved and is now called “Lobby wall”"_s));
    QVERIFY(m_fixture->settle());
    const SharedToken *token = m_fixture->named<SharedToken>(u"Lobby wall"_s);
    QVERIFY(token);
    QVERIFY(token->expiresAt == m_fixture->parts.clock.now() + std::chrono::days(30));
    QCOMPARE(token->filters.size(), size_t(2));
}

//! Begun with the expiry, as a finding does it, the dialog begins with a later one.
void TestTokenChanges::extendsAnExpiry()
{
    TablePage *page = m_fixture->showPage("shared");
    const Rows<SharedToken> all = m_fixture->parts.workspace.rows<SharedToken>(m_fixture->main);
    const TimePoint now = m_fixture->parts.clock.now();
    const auto token = std::ranges::find_if(*all, [now](const SharedToken &each) {
        return each.expiresAt.moment() && *each.expiresAt.moment() > now;
    });
    QVERIFY(token != all->end());
    const TimePoint before = *token->expiresAt.moment();
    m_fixture->select<SharedToken>(page, ListKind::SharedTokens, {token->name});
    emit page->changeRequested(RowAction::EditExpiry, page->selection());
    QDialog *dialog = m_fixture->dialog(u"sharedTokenDetailsDialog"_s);
    QVERIFY(dialog);
    const auto *field = test::visibleChild<ExpiryField>(dialog, {});
    QVERIFY(field && field->expiry() && *field->expiry() > before);
    QVERIFY(test::visibleChild<Button>(dialog, u"actionButton"_s)->isEnabled());
    QTRY_VERIFY(test::visibleChild<QComboBox>(dialog, u"expiryCombo"_s)->hasFocus());
    dialog->close();
}

void TestTokenChanges::attachesToSeveral()
{
    TablePage *page = m_fixture->showPage("shared");
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
    // How often it is used is said of the account, as in the editor, not of those that are
    // selected.
    int uses = 0;
    for (const auto all = m_fixture->parts.workspace.rows<SharedToken>(m_fixture->main);
         const SharedToken &token : *all)
        for (const FilterId id : token.filters)
            uses += id.value()
                    == rowOf(u"env: prod"_s).data(FilterListModel::FilterIdRole).value<qint32>()
                ? 1
                : 0;
    QVERIFY(uses > 1);
    QCOMPARE(rowOf(u"env: prod"_s).data(FilterListModel::UsesRole).toString(),
             QString::number(uses));
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

void TestTokenChanges::ownApiTokenNeedsConsent()
{
    const ApiToken *own = nullptr;
    for (const auto all = m_fixture->parts.workspace.rows<ApiToken>(m_fixture->main);
         const ApiToken &token : *all) {
        if (token.token == m_fixture->backend.access().apiToken)
            own = &token;
    }
    QVERIFY(own);
    TablePage *page = m_fixture->showPage("api");
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

void TestTokenChanges::notesOnApiTokens()
{
    TablePage *page = m_fixture->showPage("api");
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

void TestTokenChanges::checksApiTokens()
{
    const TablePage *page = m_fixture->showPage("api");
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

void TestTokenChanges::copyIsWrittenDown()
{
    TablePage *page = m_fixture->showPage("shared");
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

QTEST_MAIN(TestTokenChanges)
#include "tst_token_changes.moc"
