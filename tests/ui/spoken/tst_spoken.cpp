// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/clipboard_service.h"
#include "tests/desktop/played_clipboard.h"
#include "tests/support/fake_clock.h"
#include "tests/ui/support/accessible_tree.h"
#include "tests/ui/support/widget_test.h"
#include "ui/shell/status_bar.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spoken/accessible_role.h"
#include "ui/widgets/spoken/announcement.h"
#include "ui/widgets/spoken/checked_words.h"
#include "ui/widgets/spoken/item_focus.h"
#include "ui/widgets/spoken/spoken_name.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;

namespace {

QStringList heard; //!< what was announced, and which cells got the focus
int told = 0; //!< names that have changed

void hear(QAccessibleEvent *event)
{
    QAccessibleInterface *source = event->accessibleInterface();
    if (event->type() == QAccessible::NameChanged)
        ++told;
    if (!source)
        return;
    if (event->type() == QAccessible::ObjectShow && source->role() == QAccessible::Notification)
        heard.append(source->text(QAccessible::Name));
    if (event->type() == QAccessible::Focus && source->parent()
        && source->parent()->tableInterface())
        heard.append(u"at "_s + source->text(QAccessible::Name));
}

QStringList take()
{
    return std::exchange(heard, {});
}

} // namespace

class TestSpoken final : public test::WidgetTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void announcementsComeOneByOne();
    void aDialogSpeaksThroughItsWindow();
    void nothingIsSaidForAHiddenWindow();
    void aMessageIsSaidOnce();
    void aMessageThatWasThereBeforeItsPageIsSaid();
    void aStandingMessageIsSaidByTheFirstBar();
    void whatIsMovedBelowIsNotSaidAgain();
    void theKeysOfAnActionAreSaid();
    void theClipboardIsFollowed();
    void anotherCopyIsNotCalledCleared();
    void aViewSaysItsCurrentRow();
    void aTreeSaysItsCurrentRow();
    void aBoxIsSaid();
    void aNameIsToldWhereItDiffers();
    void aRoleHoldsForWhatIsKnown();
    void faultsAreFound();

private:
    template <typename Widget, typename... Arguments> Widget *add(Arguments &&...arguments)
    {
        auto *widget = new Widget(std::forward<Arguments>(arguments)...);
        m_window->layout()->addWidget(widget);
        return widget;
    }

    std::unique_ptr<QWidget> m_window;
};

void TestSpoken::initTestCase()
{
    WidgetTest::initTestCase();
    QAccessible::installUpdateHandler(hear);
    tellFocusOfItems();
}

void TestSpoken::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->setAccessibleName(u"Window"_s);
    new QVBoxLayout(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    // Otherwise nothing is announced.
    QTRY_VERIFY(QAccessible::isActive());
    heard.clear();
}

void TestSpoken::announcementsComeOneByOne()
{
    announce(m_window.get(), u"One"_s);
    announce(m_window.get(), {});
    announce(m_window.get(), u"Two"_s);
    QCOMPARE(take(), QStringList({u"One"_s, u"Two"_s}));
    // A reader asks for the first one's text when the second was said.
    QStringList texts;
    for (const QWidget *each : m_window->findChildren<QWidget *>(u"notification"_s))
        texts.append(each->accessibleName());
    QVERIFY(texts.contains(u"One"_s) && texts.contains(u"Two"_s));
}

void TestSpoken::aDialogSpeaksThroughItsWindow()
{
    QDialog dialog(m_window.get());
    dialog.setWindowTitle(u"Delete it?"_s);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    announce(&dialog, u"One"_s);
    QCOMPARE(take(), QStringList(u"One"_s));
    QVERIFY(dialog.findChildren<QWidget *>(u"notification"_s).isEmpty());
}

void TestSpoken::nothingIsSaidForAHiddenWindow()
{
    m_window->hide();
    announce(m_window.get(), u"One"_s);
    QCOMPARE(take(), QStringList());
}

void TestSpoken::aMessageIsSaidOnce()
{
    auto *bar = add<MessageBar>();
    bar->showMessage({.text = u"It was made."_s});
    bar->showMessage({.text = u"It was made."_s});
    QCOMPARE(take(), QStringList(u"It was made."_s));
    bar->showMessage({.text = u"It was deleted."_s});
    QCOMPARE(take(), QStringList(u"It was deleted."_s));
    bar->closeMessage();
    bar->showMessage({.text = u"It was deleted."_s});
    QCOMPARE(take(), QStringList(u"It was deleted."_s));
}

void TestSpoken::aMessageThatWasThereBeforeItsPageIsSaid()
{
    auto *page = add<QWidget>();
    page->hide();
    auto *bar = new MessageBar(page);
    bar->showMessage({.text = u"The list was not read."_s});
    QCOMPARE(take(), QStringList());
    page->show();
    QCOMPARE(take(), QStringList(u"The list was not read."_s));
    page->hide();
    page->show();
    QCOMPARE(take(), QStringList());
}

void TestSpoken::aStandingMessageIsSaidByTheFirstBar()
{
    auto *pages = add<QStackedWidget>();
    std::vector<MessageBar *> bars;
    for (int i = 0; i < 2; ++i) {
        auto *page = new QWidget;
        bars.push_back(new MessageBar(page));
        pages->addWidget(page);
    }
    QCoreApplication::processEvents(); // what was added is shown
    bars[0]->showMessage({.text = u"It is deleted in a moment."_s});
    pages->setCurrentIndex(1);
    bars[1]->showMessage({.text = u"It is deleted in a moment."_s});
    QCOMPARE(take(), QStringList(u"It is deleted in a moment."_s));
    bars[1]->showMessage({.text = u"It was deleted."_s});
    QCOMPARE(take(), QStringList(u"It was deleted."_s));
}

void TestSpoken::whatIsMovedBelowIsNotSaidAgain()
{
    auto *first = add<MessageBar>();
    auto *second = add<MessageBar>();
    first->showMessage({.text = u"1 token has no filter."_s});
    take();
    first->showMessage({.text = u"It was made."_s});
    second->showMessage({.text = u"1 token has no filter."_s});
    QCOMPARE(take(), QStringList(u"It was made."_s));
    first->showMessage({.text = u"1 token has no filter."_s});
    second->hide();
    QCOMPARE(take(), QStringList());
}

void TestSpoken::theKeysOfAnActionAreSaid()
{
    add<MessageBar>()->showMessage({.text = u"It is deleted in a moment."_s,
                                    .actionText = u"Undo"_s,
                                    .actionHint = u"Ctrl+Z"_s});
    QCOMPARE(take(), QStringList(u"It is deleted in a moment. Undo: Ctrl+Z"_s));
}

void TestSpoken::theClipboardIsFollowed()
{
    test::FakeClock clock;
    ClipboardService clipboard(clock, std::make_unique<test::PlayedClipboard>());
    add<StatusBar>()->follow(clipboard);
    clipboard.copySecret(Secret("an example, not a token"), u"“wall”"_s);
    QCOMPARE(take(), QStringList(u"Copied “wall”. Clears from the clipboard in 30 s"_s));
    clock.advance(19s);
    QCOMPARE(take(), QStringList());
    clock.advance(1s);
    QCOMPARE(take(), QStringList(u"Clears in 10 s"_s));
    clock.advance(9s);
    QCOMPARE(take(), QStringList());
    clock.advance(1s);
    QCOMPARE(take(), QStringList(u"The clipboard was cleared"_s));

    // There is no time for a word in between.
    clipboard.setTimeout(10s);
    clipboard.copySecret(Secret("an example, not a token"), u"“wall”"_s);
    clock.advance(10s);
    QCOMPARE(take(),
             QStringList({u"Copied “wall”. Clears from the clipboard in 10 s"_s,
                          u"The clipboard was cleared"_s}));
    clipboard.copySecret(Secret("an example, not a token"), u"“wall”"_s);
    take();
    clipboard.clearNow();
    QCOMPARE(take(), QStringList(u"The clipboard was cleared"_s));
}

void TestSpoken::anotherCopyIsNotCalledCleared()
{
    test::FakeClock clock;
    ClipboardService clipboard(clock, std::make_unique<test::PlayedClipboard>());
    add<StatusBar>()->follow(clipboard);
    clipboard.copySecret(Secret("an example, not a token"), u"“wall”"_s);
    take();
    clipboard.copyText(u"a name"_s);
    QVERIFY(!clipboard.holdsSecret());
    QCOMPARE(take(), QStringList());
}

void TestSpoken::aViewSaysItsCurrentRow()
{
    QStandardItemModel model(2, 1);
    model.setItem(0, new QStandardItem(u"first"_s));
    model.setItem(1, new QStandardItem(u"second"_s));
    auto *button = add<QPushButton>(u"Before"_s);
    auto *view = add<QTreeView>();
    view->setModel(&model);
    view->setCurrentIndex(model.index(1, 0));
    button->setFocus();
    take();
    view->setFocus();
    QTRY_COMPARE(heard, QStringList(u"at second"_s));
    take();
}

void TestSpoken::aTreeSaysItsCurrentRow()
{
    QStandardItemModel model;
    auto *parent = new QStandardItem(u"account"_s);
    parent->appendRow(new QStandardItem(u"token"_s));
    model.appendRow(parent);
    model.appendRow(new QStandardItem(u"other"_s));
    auto *view = add<QTreeView>();
    view->setModel(&model);
    view->expandAll();
    view->setCurrentIndex(model.index(1, 0));
    take();
    view->setFocus();
    QTRY_COMPARE(heard, QStringList(u"at other"_s));
    take();
}

void TestSpoken::aBoxIsSaid()
{
    QCOMPARE(withCheck(u"env: prod"_s, Qt::Checked), u"env: prod"_s);
    QCOMPARE(withCheck(u"env: prod"_s, Qt::Unchecked), u"env: prod, not checked"_s);
    QCOMPARE(withCheck(u"env: prod"_s, Qt::PartiallyChecked), u"env: prod, partly checked"_s);
    QStandardItemModel model(1, 1);
    auto *item = new QStandardItem(u"env: prod"_s);
    item->setCheckable(true);
    model.setItem(0, item);
    add<QPushButton>(u"Before"_s)->setFocus();
    auto *view = add<QTreeView>();
    view->setModel(&model);
    view->setCurrentIndex(model.index(0, 0));
    QCoreApplication::processEvents(); // what was added is shown
    view->setFocus();
    QTRY_COMPARE(heard, QStringList(u"at env: prod"_s));
    take();
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(item->checkState(), Qt::Checked);
    QCOMPARE(take(), QStringList(u"checked"_s));
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(take(), QStringList(u"not checked"_s));
}

void TestSpoken::aNameIsToldWhereItDiffers()
{
    auto *button = add<QPushButton>(u"Copy"_s);
    told = 0;
    setSpokenName(button, u"Copy the token"_s);
    setSpokenName(button, u"Copy the token"_s);
    QCOMPARE(told, 1);
    QCOMPARE(button->accessibleName(), u"Copy the token"_s);
    setSpokenDescription(button, u"Ctrl+C"_s);
    QCOMPARE(button->accessibleDescription(), u"Ctrl+C"_s);
}

void TestSpoken::aRoleHoldsForWhatIsKnown()
{
    auto *place = add<QWidget>();
    const auto role = [](QWidget *widget) {
        return QAccessible::queryAccessibleInterface(widget)->role();
    };
    QCOMPARE(role(place), QAccessible::Client);
    setAccessibleRole(place, QAccessible::Link);
    QCOMPARE(role(place), QAccessible::Link);
    setAccessibleRole(place, QAccessible::StaticText);
    QCOMPARE(role(place), QAccessible::StaticText);
    // A stack is spoken of by what it shows.
    QCOMPARE(role(add<QStackedWidget>()), QAccessible::Client);
    auto *text = add<QLabel>(u"Every link stops."_s);
    setAccessibleRole(text, QAccessible::Paragraph);
    QCOMPARE(role(text), QAccessible::Paragraph);
    QCOMPARE(QAccessible::queryAccessibleInterface(text)->text(QAccessible::Name), text->text());
}

void TestSpoken::faultsAreFound()
{
    const auto faults = [this] {
        QCoreApplication::processEvents(); // what was added is shown
        return test::accessibleFaults(m_window.get()).join(u'\n');
    };
    QCOMPARE(faults(), QString());
    auto *button = add<QPushButton>();
    button->setObjectName(u"nameless"_s);
    QVERIFY(faults().contains(u"nameless"_s) && faults().contains(u"no name"_s));
    button->setText(u"Copy"_s);
    QCOMPARE(faults(), QString());
    button->setAccessibleDescription(u"Copy…"_s);
    QVERIFY(faults().contains(u"says the same"_s));
    button->setAccessibleDescription({});

    auto *combo = add<QComboBox>();
    combo->addItem(u"Europe"_s);
    combo->setAccessibleName(u"Region"_s);
    QVERIFY(faults().contains(u"no label"_s));
    auto *label = add<QLabel>(u"Region"_s);
    label->setBuddy(combo);
    QCOMPARE(faults(), QString());

    auto *place = add<QWidget>();
    place->setFocusPolicy(Qt::StrongFocus);
    QVERIFY(faults().contains(u"only a place"_s));
    place->hide();
    QCOMPARE(faults(), QString());
}

QTEST_MAIN(TestSpoken)
#include "tst_spoken.moc"
