// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/changes/changes_test.h"
#include "ui/changes/change_controller.h"
#include "ui/shell/shell.h"
#include "ui/widgets/fitting_area.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;

//! The dialogs for a change: what they say beside their fields, how they grow, and what they leave
//! to the page.
class TestChangeDialogs : public test::ChangesTest {
    Q_OBJECT

private slots:
    void makesAShippingToken();
    void mergesTwinFilters();
    void refusedNamesAreSaidBesideTheField();
    void failureStaysInTheDialog();
    void dialogsGrowWithWhatIsSaid_data();
    void dialogsGrowWithWhatIsSaid();
    void dialogsGrowWithAFault();
    void dialogsAreScrolledWhereTheScreenEnds();
    void unknownOutcomeWantsAPress();
    void refreshesBehindADialog();
    void closedDialogLeavesItsEndToThePage();

private:
    [[nodiscard]] QString error(const QString &dialog) const;
};

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

QString TestChangeDialogs::error(const QString &dialog) const
{
    const auto *label = test::visibleChild<QWidget>(m_fixture->dialog(dialog), u"nameError"_s);
    return label ? label->property("text").toString() : QString();
}

void TestChangeDialogs::makesAShippingToken()
{
    TablePage *page = m_fixture->showPage("shipping");
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

void TestChangeDialogs::mergesTwinFilters()
{
    TablePage *page = m_fixture->showPage("filters");
    const Filter *first = m_fixture->filter(u"env: prod"_s);
    QVERIFY(first);
    const FilterId old = first->id;
    // Another admin has made it a second time, for a token of its own.
    const FilterDraft draft{first->field, first->value, {}};
    m_fixture->parts.commands.run({m_fixture->main, CreateFilter{draft}});
    FilterId twin;
    const auto isThere = [&] {
        for (const auto all = m_fixture->parts.workspace.rows<Filter>(m_fixture->main);
             const Filter &filter : *all) {
            if (filter.id != old && filter.field == draft.field && filter.value == draft.value)
                twin = filter.id;
        }
        return twin.isValid();
    };
    QTRY_VERIFY(isThere());
    QVERIFY(m_fixture->settle());
    const int before = int(m_fixture->parts.workspace.rows<Filter>(m_fixture->main)->size());
    page->select({ListKind::Filters, {{m_fixture->main, twin.value()}}});
    m_fixture->window->findChild<Shell *>()->changes()->begin(
        RowAction::Merge, {ListKind::Filters, {{m_fixture->main, twin.value()}}});
    QDialog *dialog = m_fixture->dialog(u"mergeFiltersDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle().remove(QRegularExpression(u"[\u2066-\u2069]"_s)),
             u"Merge the two filters env: prod"_s);
    const QString text =
        test::visibleChild<QWidget>(dialog, u"dialogText"_s)->property("text").toString();
    // The one with more uses is kept, although another one was selected.
    QVERIFY2(text.contains(u"The one with the id %1 is kept"_s.arg(old.value())), qPrintable(text));
    QVERIFY2(text.contains(u"the id %1, which is deleted"_s.arg(twin.value())), qPrintable(text));
    QCOMPARE(dialog->focusWidget()->objectName(), u"cancelButton"_s);
    m_fixture->press(u"actionButton"_s);
    QTRY_VERIFY(!m_fixture->dialog(u"mergeFiltersDialog"_s));
    QVERIFY(m_fixture->settle());
    QVERIFY2(m_fixture->said().contains(u"is there once"_s), qPrintable(m_fixture->said()));
    QCOMPARE(int(m_fixture->parts.workspace.rows<Filter>(m_fixture->main)->size()), before - 1);
    QCOMPARE(m_fixture->filter(u"env: prod"_s)->id, old);
    QCOMPARE(m_fixture->parts.activities.entries().front().action, ActivityAction::MergeFilters);
}

void TestChangeDialogs::refusedNamesAreSaidBesideTheField()
{
    m_fixture->showPage("shipping");
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

void TestChangeDialogs::failureStaysInTheDialog()
{
    m_fixture->addFault(u"POST /v1/log-shipping/tokens status=403 times=1"_s);
    m_fixture->showPage("shipping");
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

void TestChangeDialogs::dialogsGrowWithWhatIsSaid_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("dialog");
    QTest::addRow("shipping token") << 1 << u"newShippingTokenDialog"_s;
    QTest::addRow("filter") << 3 << u"newFilterDialog"_s;
    QTest::addRow("name and expiry") << 2 << u"sharedTokenDetailsDialog"_s;
    QTest::addRow("rotation") << -2 << u"rotateSharedTokenDialog"_s;
}

void TestChangeDialogs::dialogsGrowWithWhatIsSaid()
{
    QFETCH(int, page);
    QFETCH(QString, dialog);
    for (const QString &method : {u"POST"_s, u"PUT"_s})
        m_fixture->addFault(
            method + u" * status=400 message="_s
            + u"The request was refused for a reason that takes a while to be told, "
              "and so it is. "_s.repeated(2));
    TablePage *shown = m_fixture->showPage(test::ListPageKeys[size_t(std::abs(page))]);
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

void TestChangeDialogs::dialogsGrowWithAFault()
{
    m_fixture->showPage("filters");
    key(ActionId::New);
    QDialog *dialog = m_fixture->dialog(u"newFilterDialog"_s);
    test::visibleChild<QLineEdit>(dialog, u"fieldEdit"_s)->setText(u"env"_s);
    test::visibleChild<QLineEdit>(dialog, u"valueEdit"_s)->setText(u" prod "_s);
    QVERIFY(test::visibleChild<QLabel>(dialog, u"filterText"_s));
    QTRY_COMPARE(crushed(dialog), QString());
}

void TestChangeDialogs::dialogsAreScrolledWhereTheScreenEnds()
{
    m_fixture->addFault(u"POST * status=400 message="_s
                        + u"Words without an end. "_s.repeated(200));
    m_fixture->showPage("shipping");
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

void TestChangeDialogs::unknownOutcomeWantsAPress()
{
    m_fixture->addFault(u"POST /v1/log-shipping/tokens answer=existing"_s);
    m_fixture->showPage("shipping");
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

void TestChangeDialogs::closedDialogLeavesItsEndToThePage()
{
    m_fixture->addFault(u"POST /v1/log-shipping/tokens status=403 times=1"_s);
    m_fixture->showPage("shipping");
    key(ActionId::New);
    QDialog *dialog = m_fixture->dialog(u"newShippingTokenDialog"_s);
    test::visibleChild<QLineEdit>(dialog, u"nameEdit"_s)->setText(u"edge-eu-9"_s);
    m_fixture->press(u"actionButton"_s);
    dialog->close();
    QTRY_VERIFY(m_fixture->said().contains(u"“edge-eu-9” was not made in Production"_s));
}

void TestChangeDialogs::refreshesBehindADialog()
{
    m_fixture->showPage("shipping");
    key(ActionId::New);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTRY_VERIFY(QApplication::focusWidget());
    QSignalSpy told(&m_fixture->parts.workspace, &Workspace::statusChanged);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
    QTRY_VERIFY(told.count() > 0);
    QVERIFY(QApplication::activeModalWidget());
    QVERIFY(m_fixture->settle());
}

QTEST_MAIN(TestChangeDialogs)
#include "tst_change_dialogs.moc"
