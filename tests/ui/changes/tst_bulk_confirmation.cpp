// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/changes/bulk_dialog_test.h"

#include <QCheckBox>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! What the dialog for many changes says before they begin, and what has to be agreed to.
class TestBulkConfirmation : public BulkDialogTest {
    Q_OBJECT

private slots:
    void planSaysWhatIsSkippedAndWhy();
    void planNamesTheFilters();
    void openTokensNeedConsent();
    void consentCountsEachOpenToken();
    void stoppedConnectionsNeedConsent();
    void manyDeletesWantTheirNumber();
    void fewDeletesWantNothingTyped();
    void cancelledPlanSendsNothing();
    void worksByKeyboard();
    void reviewBeginsWithNoneChosen();
    void consentIsForWhatIsChosen();
};

void TestBulkConfirmation::planSaysWhatIsSkippedAndWhy()
{
    std::vector<Command> commands;
    for (const auto all = m_f->parts.workspace.rows<ShippingToken>(m_f->main);
         const ShippingToken &token : *all) {
        if (token.enabled)
            commands.push_back({m_f->main, SetShippingTokenEnabled{token.id, token.name, false}});
    }
    const auto count = int(commands.size());
    QVERIFY(count > 2);
    open(std::move(commands));
    QCOMPARE(sentence(), u"%1 will be disabled, 1 is skipped."_s.arg(count - 1));
    QCOMPARE(effects().front(), u"is disabled"_s);
    QCOMPARE(effects().back(), u"Skipped: It is the account’s last enabled shipping token."_s);
    QCOMPARE(action()->text(), u"Disable %1 shipping tokens"_s.arg(count - 1));
    QVERIFY(m_dialog->windowTitle().startsWith(u"Disable %1 shipping tokens"_s.arg(count)));
    action()->click();
    QTRY_VERIFY(isResult());
    QCOMPARE(sentence(), u"%1 shipping tokens were disabled."_s.arg(count - 1));
    QCOMPARE(effects().front(), u"Done"_s);
    QCOMPARE(effects().back(), u"Skipped: It is the account’s last enabled shipping token."_s);
    QCOMPARE(m_f->writes().size(), count - 1);
    close()->click();
    // What was skipped was not tried: nothing is left to do.
    QVERIFY(isTold({}));
}

void TestBulkConfirmation::planNamesTheFilters()
{
    const auto *token = m_f->named<SharedToken>(u"Board status wall"_s);
    const FilterId attach = m_f->filter(u"team: sre"_s)->id;
    open({{m_f->main, AttachFilters{SharedTokenBase::of(*token), {attach}, {}}}});
    QCOMPARE(sentence(), u"1 will be changed."_s);
    QVERIFY2(effects().front().startsWith(u"gets team: sre"_s), qPrintable(effects().front()));
    close()->click();
}

void TestBulkConfirmation::openTokensNeedConsent()
{
    std::vector<Command> commands;
    QStringList uncovered;
    for (const auto all = m_f->parts.workspace.rows<Filter>(m_f->main);
         const Filter &filter : *all) {
        for (const auto tokens = m_f->parts.workspace.rows<SharedToken>(m_f->main);
             const SharedToken &token : *tokens) {
            if (token.filters == std::vector{filter.id})
                uncovered.append(token.name);
        }
        if (!uncovered.isEmpty()) {
            commands.push_back({m_f->main, DeleteFilter{filter, {}}});
            break;
        }
    }
    QVERIFY(!commands.empty());
    open(commands);
    QCOMPARE(sentence(), u"Nothing will be deleted, 1 is skipped."_s);
    QVERIFY(!action()->isEnabled());
    QCOMPARE(action()->text(), u"Delete the filters"_s);
    auto *check = part<QCheckBox>(u"unfilteredCheck"_s);
    QVERIFY(check && !part<QCheckBox>(u"stopCheck"_s));
    for (const QString &name : uncovered)
        QVERIFY2(check->accessibleDescription().contains(name),
                 qPrintable(check->accessibleDescription()));
    check->click();
    QCOMPARE(sentence(), u"1 will be deleted. This cannot be undone."_s);
    QVERIFY2(effects().front().contains(u"show"_s), qPrintable(effects().front()));
    QVERIFY(action()->isEnabled());
    check->click();
    QVERIFY(!action()->isEnabled());
    check->click();
    action()->click();
    QTRY_VERIFY(isResult());
    QCOMPARE(sentence(), u"1 filter was deleted."_s);
    close()->click();
}

void TestBulkConfirmation::consentCountsEachOpenToken()
{
    // Without any filter of the account no token has one, those that had several included.
    std::vector<Command> commands;
    for (const auto all = m_f->parts.workspace.rows<Filter>(m_f->main); const Filter &filter : *all)
        commands.push_back({m_f->main, DeleteFilter{filter, {}}});
    const Rows<SharedToken> tokens = m_f->parts.workspace.rows<SharedToken>(m_f->main);
    const auto filtered = std::ranges::count_if(
        *tokens, [](const SharedToken &token) { return !token.filters.empty(); });
    open(std::move(commands));
    auto *check = part<QCheckBox>(u"unfilteredCheck"_s);
    QVERIFY(check);
    QCOMPARE(check->text(), u"Let these %1 tokens show every log:"_s.arg(filtered));
    close()->click();
}

void TestBulkConfirmation::stoppedConnectionsNeedConsent()
{
    std::vector<Command> commands;
    int own = -1;
    for (const auto all = m_f->parts.workspace.rows<ApiToken>(m_f->main);
         const ApiToken &token : *all) {
        if (token.token == m_f->backend.access().apiToken)
            own = int(commands.size());
        commands.push_back({m_f->main, DeleteApiToken{token.id, token.name}});
    }
    QVERIFY(own >= 0);
    const auto count = int(commands.size());
    open(std::move(commands));
    auto *check = part<QCheckBox>(u"stopCheck"_s);
    QVERIFY(check && !part<QCheckBox>(u"unfilteredCheck"_s));
    QCOMPARE(check->accessibleDescription(), u"“Production”"_s);
    QVERIFY(effects().at(own).startsWith(u"Skipped: "_s));
    QCOMPARE(action()->text(), u"Delete %1 API tokens"_s.arg(count - 1));
    check->click();
    QCOMPARE(effects().at(own), u"is deleted"_s);
    QCOMPARE(action()->text(), u"Delete %1 API tokens"_s.arg(count));
    close()->click();
    QCOMPARE(m_f->writes(), QStringList());
}

void TestBulkConfirmation::manyDeletesWantTheirNumber()
{
    std::vector<Command> commands = deletions(7);
    commands.push_back(commands.front());
    open(std::move(commands));
    QCOMPARE(sentence(), u"7 will be deleted, 1 is skipped. This cannot be undone."_s);
    QTRY_VERIFY(typed() && typed()->hasFocus());
    QCOMPARE(accessibleNameOf(typed()), u"Type 7 to delete 7 shared tokens"_s);
    for (const QString &wrong : {u"6"_s, u"8"_s, u"77"_s, u"delete"_s}) {
        typed()->setText(wrong);
        QVERIFY(!action()->isEnabled());
        QTest::keyClick(typed(), Qt::Key_Return);
        QCOMPARE(sentence(), u"7 will be deleted, 1 is skipped. This cannot be undone."_s);
    }
    QTest::keyClick(typed(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(typed(), u" 7"_s);
    QVERIFY(action()->isEnabled());
    QTest::keyClick(typed(), Qt::Key_Return);
    QTRY_VERIFY(isResult());
    QCOMPARE(sentence(), u"7 shared tokens were deleted."_s);
    QCOMPARE(m_f->writes().size(), 7);
    close()->click();
}

void TestBulkConfirmation::fewDeletesWantNothingTyped()
{
    open(deletions(BulkDialog::MostUntyped));
    QVERIFY(!typed());
    QVERIFY(action()->isEnabled());
    // A return that was meant for something else deletes nothing.
    QTRY_VERIFY(close()->hasFocus());
    QTest::keyClick(close(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_f->writes(), QStringList());
}

void TestBulkConfirmation::cancelledPlanSendsNothing()
{
    open(deletions(3));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_told.empty());
    QVERIFY(m_f->settle());
    QCOMPARE(m_f->writes(), QStringList());
}

void TestBulkConfirmation::worksByKeyboard()
{
    std::vector<Command> commands = deletions(6);
    open(commands);
    QStringList order;
    for (int i = 0; i < 5; ++i) {
        QWidget *focused = m_dialog->focusWidget();
        QVERIFY(focused);
        QVERIFY2(!accessibleNameOf(focused).isEmpty(), qPrintable(focused->objectName()));
        order.append(focused->objectName());
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    // What is off is passed by.
    QCOMPARE(order,
             (QStringList{u"typedConfirmation"_s, u"cancelButton"_s, u"bulkItems"_s,
                          u"typedConfirmation"_s, u"cancelButton"_s}));
    typed()->setText(u"6"_s);
    typed()->setFocus();
    QTest::keyClick(typed(), Qt::Key_Tab);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget(), action());
    QTest::keyClick(action(), Qt::Key_Return);
    QTRY_VERIFY(isResult());
    QTest::keyClick(close(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(isTold({}));
}

void TestBulkConfirmation::reviewBeginsWithNoneChosen()
{
    const std::vector<Command> commands = deletions(7);
    open(commands, 1, u"7 shared tokens were not used for 90 days"_s);
    QCOMPARE(m_dialog->windowTitle(), u"7 shared tokens were not used for 90 days"_s);
    auto *list = part<QTreeView>(u"bulkItems"_s);
    auto *all = part<Button>(u"chooseAllButton"_s);
    QVERIFY(all);
    QCOMPARE(m_dialog->focusWidget(), list);
    QCOMPARE(sentence(), u"Nothing is chosen yet."_s);
    QCOMPARE(effects(), QStringList(7, u"stays as it is"_s));
    QVERIFY(!action()->isEnabled());
    // No number, which would promise what cannot be done.
    QCOMPARE(action()->text(), u"Delete the shared tokens"_s);
    QCOMPARE(action()->accessibleDescription(), sentence());
    QCOMPARE(all->text(), u"Choose all 7"_s);

    // By the keyboard, from the first row on; the row stays where it is.
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(list->currentIndex().row(), 2);
    QCOMPARE(sentence(), u"2 will be deleted. This cannot be undone."_s);
    QVERIFY2(effects().at(0).startsWith(u"is deleted; "_s), qPrintable(effects().at(0)));
    QVERIFY(effects().at(0).contains(u"use"_s));
    QCOMPARE(effects().at(1), u"stays as it is"_s);
    QCOMPARE(action()->text(), u"Delete 2 shared tokens"_s);
    QVERIFY(action()->isEnabled());

    // All of them want their number typed, which is another when another is chosen.
    all->click();
    QCOMPARE(sentence(), u"7 will be deleted. This cannot be undone."_s);
    QVERIFY(!action()->isEnabled());
    typed()->setText(u"7"_s);
    QVERIFY(action()->isEnabled());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(m_model->index(6, 2)).center());
    QVERIFY(typed()->text().isEmpty() && !action()->isEnabled());
    QCOMPARE(all->text(), u"Choose all 7"_s);
    all->click();
    QCOMPARE(all->text(), u"Choose none"_s);
    all->click();
    QCOMPARE(sentence(), u"Nothing is chosen yet."_s);

    m_model->setData(m_model->index(3, 0), Qt::Checked, Qt::CheckStateRole);
    action()->click();
    QTRY_VERIFY(isResult());
    QCOMPARE(m_f->writes(),
             QStringList{u"DELETE /v1/shared-tokens/%1"_s.arg(*objectId(commands[3].change))});
    QCOMPARE(effects().at(0), u"Not chosen"_s);
    QCOMPARE(effects().at(3), u"Done"_s);
    QVERIFY(!part<Button>(u"chooseAllButton"_s));
    close()->click();
    QVERIFY(isTold({}));
}

void TestBulkConfirmation::consentIsForWhatIsChosen()
{
    std::vector<Command> commands;
    for (const auto all = m_f->parts.workspace.rows<Filter>(m_f->main); const Filter &filter : *all)
        commands.push_back({m_f->main, DeleteFilter{filter, {}}});
    open(commands, 1, u"Filters"_s);
    QVERIFY(!part<QCheckBox>(u"unfilteredCheck"_s));
    part<Button>(u"chooseAllButton"_s)->click();
    auto *consent = part<QCheckBox>(u"unfilteredCheck"_s);
    QVERIFY(consent);
    consent->setChecked(true);
    QVERIFY(!sentence().contains(u"skipped"_s));
    // What was agreed to was for others than these.
    m_model->setData(m_model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(!consent->isChecked());
    close()->click();
}

QTEST_MAIN(TestBulkConfirmation)
#include "tst_bulk_confirmation.moc"
