// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connections/connection_service.h"
#include "tests/ui/window/window_test.h"
#include "ui/base/actions.h"
#include "ui/dialogs/settings/settings_dialog.h"
#include "ui/frame/search/search_field.h"
#include "ui/shell/help/shortcuts_dialog.h"
#include "ui/shortcuts/key_recorder.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! The keys of actions, changed in the settings, in the window that shows them.
class TestShortcutSettings : public WindowTest {
    Q_OBJECT

private slots:
    void newKeysDoTheActionAndAreTold();
    void otherActionsKeysAreNotTaken();
    void keysCanBeTakenOver();
    void fixedKeysAreToldAndNotTaken_data();
    void fixedKeysAreToldAndNotTaken();
    void urgentKeysAreRecorded();
    void ctrlAloneIsNothingYet();
    void goesBackToWhatIsUsual();
    void findsActionsAndKeys();
    void actionsAreWholeWhereKeysCanGiveWay();
    void cancelledChangesNothing();
    void otherVersionsKeysAreKept();

private:
    void openSettings();
    void choose(ActionId id);
    void record(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void save();
    [[nodiscard]] QString shown(ActionId id) const;
    [[nodiscard]] QString note() const { return part<Label>(u"shortcutNote"_s)->text(); }
    [[nodiscard]] QAction *action(ActionId id) const { return m_window->actions().action(id); }
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    [[nodiscard]] QTreeWidgetItem *item(ActionId id) const;

    QPointer<SettingsDialog> m_dialog;
};

void TestShortcutSettings::openSettings()
{
    if (!m_window) {
        m_fixture->addSample();
        open();
        showPage("shared");
    }
    action(ActionId::Settings)->trigger();
    m_dialog = m_window->findChild<SettingsDialog *>();
    QVERIFY(m_dialog && QTest::qWaitForWindowActive(m_dialog));
    auto *parts = part<QTabWidget>(u"settingsParts"_s);
    parts->setCurrentWidget(part<QTreeWidget>(u"shortcutList"_s)->parentWidget());
}

QTreeWidgetItem *TestShortcutSettings::item(ActionId id) const
{
    const auto *list = part<QTreeWidget>(u"shortcutList"_s);
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        if (list->topLevelItem(row)->text(0) == specOf(id).shownText())
            return list->topLevelItem(row);
    }
    return nullptr;
}

void TestShortcutSettings::choose(ActionId id)
{
    part<QTreeWidget>(u"shortcutList"_s)->setCurrentItem(item(id));
}

void TestShortcutSettings::record(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *recorder = part<KeyRecorder>(u"keyRecorder"_s);
    recorder->setFocus();
    QTRY_VERIFY(recorder->hasFocus());
    QTest::keyClick(m_dialog->windowHandle(), key, modifiers);
    m_fixture->settle();
}

void TestShortcutSettings::save()
{
    part<Button>(u"actionButton"_s)->click();
    QTRY_VERIFY(!m_dialog);
    m_fixture->settle();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QString TestShortcutSettings::shown(ActionId id) const
{
    return item(id)->text(1);
}

void TestShortcutSettings::newKeysDoTheActionAndAreTold()
{
    openSettings();
    choose(ActionId::Search);
    record(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(shown(ActionId::Search), u"Ctrl+Y, changed"_s);
    choose(ActionId::Lock);
    record(Qt::Key_F7);
    choose(ActionId::Details);
    part<Button>(u"noKeys"_s)->click();
    QCOMPARE(shown(ActionId::Details), u"none, changed"_s);
    save();
    const QMap<QString, QString> expected{
        {u"details"_s, QString()}, {u"lock"_s, u"F7"_s}, {u"search"_s, u"Ctrl+Y"_s}};
    QCOMPARE(m_fixture->preferences.current().shortcuts, expected);

    // By the keys, also from a text that was begun.
    auto *search = visibleChild<SearchField>(m_window.get(), u"sharedSearch"_s);
    QVERIFY(!search->hasFocus());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!search->hasFocus());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());

    // In the tool tips, and in the list of shortcuts.
    QCOMPARE(visibleChild<Button>(m_window.get(), u"lockButton"_s)->toolTip(), u"Lock (F7)"_s);
    const auto *details = m_window->findChild<Button *>(u"detailsButton"_s);
    QCOMPARE(details->toolTip(), u"Show or hide the details"_s);
    action(ActionId::Shortcuts)->trigger();
    const QPointer<ShortcutsDialog> list = m_window->findChild<ShortcutsDialog *>();
    QVERIFY(list->accessibleDescription().contains(u"F7: Lock."_s));
    QVERIFY(list->accessibleDescription().contains(u"Ctrl+Y: Search in the page."_s));
    QVERIFY(!list->accessibleDescription().contains(u"Ctrl+I"_s));
    list->close();

    // A page that is made now tells them, too.
    showPage("filters");
    auto *other = visibleChild<SearchField>(m_window.get(), u"filtersSearch"_s);
    QVERIFY(other);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_VERIFY(other->hasFocus());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_F7);
    QTRY_COMPARE(m_fixture->connections.isLocked(), true);
}

void TestShortcutSettings::otherActionsKeysAreNotTaken()
{
    openSettings();
    choose(ActionId::Refresh);
    record(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(note(), u"Ctrl+K belongs to “Find anything”."_s);
    QCOMPARE(shown(ActionId::Refresh), u"F5"_s);
    QCOMPARE(part<KeyRecorder>(u"keyRecorder"_s)->keySequence(), QKeySequence(Qt::Key_F5));
    QVERIFY(part<Button>(u"takeOverKeys"_s)->isVisible());
    // Of another action nothing is asked, and an action's own keys are no conflict.
    choose(ActionId::Search);
    QVERIFY(!part<Button>(u"takeOverKeys"_s)->isVisible());
    record(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!part<Button>(u"takeOverKeys"_s)->isVisible());
    QCOMPARE(shown(ActionId::Search), u"Ctrl+F"_s);
    save();
    QVERIFY(m_fixture->preferences.current().shortcuts.isEmpty());
}

void TestShortcutSettings::keysCanBeTakenOver()
{
    openSettings();
    choose(ActionId::Refresh);
    record(Qt::Key_K, Qt::ControlModifier);
    part<Button>(u"takeOverKeys"_s)->click();
    QCOMPARE(shown(ActionId::Refresh), u"Ctrl+K, changed"_s);
    QCOMPARE(shown(ActionId::Find), u"none, changed"_s);
    QCOMPARE(note(), u"“Find anything” has no keys now."_s);
    save();
    QCOMPARE(action(ActionId::Refresh)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
    QVERIFY(action(ActionId::Find)->shortcut().isEmpty());
}

void TestShortcutSettings::fixedKeysAreToldAndNotTaken_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("told");
    QTest::newRow("enter") << int(Qt::Key_Return) << 0
                           << u"Enter is fixed: Copy the token of the current row."_s;
    QTest::newRow("letter") << int(Qt::Key_R) << 0
                            << u"R is fixed: Write into fields, and go to a name in lists."_s;
    QTest::newRow("arrow") << int(Qt::Key_Down) << 0
                           << u"Down is fixed: Move in lists and texts."_s;
    QTest::newRow("page") << int(Qt::Key_2) << int(Qt::ControlModifier)
                          << u"Ctrl+2 is fixed: it opens “Accounts”."_s;
}

void TestShortcutSettings::fixedKeysAreToldAndNotTaken()
{
    QFETCH(const int, key);
    QFETCH(const int, modifiers);
    QFETCH(const QString, told);
    openSettings();
    choose(ActionId::Refresh);
    record(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(note(), told);
    QCOMPARE(shown(ActionId::Refresh), u"F5"_s);
    QVERIFY(m_dialog && m_dialog->isVisible());
}

void TestShortcutSettings::urgentKeysAreRecorded()
{
    openSettings();
    choose(ActionId::Refresh);
    record(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(note(), u"Ctrl+L belongs to “Lock”."_s);
    QVERIFY(!m_fixture->connections.isLocked());
    // Esc leaves the field, and then the dialog.
    record(Qt::Key_Escape);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(part<QTreeWidget>(u"shortcutList"_s)->hasFocus());
    // Elsewhere in the dialog they do what they do everywhere.
    // It takes the dialog away, so nothing is let go there.
    QTest::keyPress(m_dialog->windowHandle(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->connections.isLocked());
}

void TestShortcutSettings::ctrlAloneIsNothingYet()
{
    openSettings();
    choose(ActionId::Refresh);
    record(Qt::Key_Control);
    QCOMPARE(part<KeyRecorder>(u"keyRecorder"_s)->keySequence(), QKeySequence(Qt::Key_F5));
    QCOMPARE(shown(ActionId::Refresh), u"F5"_s);
}

void TestShortcutSettings::goesBackToWhatIsUsual()
{
    openSettings();
    choose(ActionId::Refresh);
    record(Qt::Key_F7);
    choose(ActionId::Lock);
    record(Qt::Key_F8);
    part<Button>(u"usualKeys"_s)->click();
    QCOMPARE(shown(ActionId::Lock), u"Ctrl+L"_s);
    QCOMPARE(shown(ActionId::Refresh), u"F7, changed"_s);
    part<Button>(u"allUsualKeys"_s)->click();
    QCOMPARE(shown(ActionId::Refresh), u"F5"_s);
    QVERIFY(!part<Button>(u"allUsualKeys"_s)->isEnabled());
    save();
    QVERIFY(m_fixture->preferences.current().shortcuts.isEmpty());
}

void TestShortcutSettings::findsActionsAndKeys()
{
    openSettings();
    auto *search = part<QLineEdit>(u"shortcutSearch"_s);
    const auto *list = part<QTreeWidget>(u"shortcutList"_s);
    search->setText(u"refresh"_s);
    QVERIFY(!item(ActionId::Refresh)->isHidden());
    QVERIFY(item(ActionId::Lock)->isHidden());
    search->setText(u"ctrl+l"_s);
    QVERIFY(!item(ActionId::Lock)->isHidden());
    QVERIFY(item(ActionId::Refresh)->isHidden());
    QCOMPARE(list->currentItem(), item(ActionId::Lock));
    // What is fixed is found, too, and cannot be changed.
    search->setText(u"double click"_s);
    QVERIFY(list->currentItem()->text(1).endsWith(u", fixed"_s));
    QVERIFY(!part<KeyRecorder>(u"keyRecorder"_s)->isEnabled());
    QCOMPARE(note(), u"These keys are fixed."_s);
}

void TestShortcutSettings::actionsAreWholeWhereKeysCanGiveWay()
{
    openSettings();
    const auto *list = part<QTreeWidget>(u"shortcutList"_s);
    QTRY_VERIFY(list->isVisible());
    const QFontMetrics metrics(list->font());
    // The keys that the admin gives stay whole before all.
    int least = list->header()->sectionSizeHint(1);
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        if (const QTreeWidgetItem *row = list->topLevelItem(i);
            row->data(0, Qt::UserRole).isValid())
            least = std::max(least, metrics.horizontalAdvance(row->text(1)) + 24);
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *row = list->topLevelItem(i);
        const int width = metrics.horizontalAdvance(row->text(0));
        QVERIFY2(width < list->columnWidth(0) || list->columnWidth(1) <= least,
                 qPrintable(row->text(0)));
    }
    QCOMPARE(list->columnWidth(0) + list->columnWidth(1), list->viewport()->width());
}

void TestShortcutSettings::cancelledChangesNothing()
{
    openSettings();
    choose(ActionId::Refresh);
    record(Qt::Key_F7);
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(action(ActionId::Refresh)->shortcut(), QKeySequence(Qt::Key_F5));
    QVERIFY(m_fixture->preferences.current().shortcuts.isEmpty());
}

void TestShortcutSettings::otherVersionsKeysAreKept()
{
    Preferences preferences;
    preferences.shortcuts = {{u"fly"_s, u"Ctrl+Y"_s}, {u"lock"_s, u"F7"_s}};
    QVERIFY(m_fixture->preferences.save(preferences));
    openSettings();
    QCOMPARE(shown(ActionId::Lock), u"F7, changed"_s);
    choose(ActionId::Lock);
    part<Button>(u"usualKeys"_s)->click();
    save();
    const QMap<QString, QString> expected{{u"fly"_s, u"Ctrl+Y"_s}};
    QCOMPARE(m_fixture->preferences.current().shortcuts, expected);
}

QTEST_MAIN(TestShortcutSettings)
#include "tst_shortcut_settings.moc"
