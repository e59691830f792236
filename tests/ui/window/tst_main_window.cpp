// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/window_test.h"
#include "ui/base/actions.h"
#include "ui/frame/details/details_pane.h"
#include "ui/frame/details/token_field.h"
#include "ui/frame/search/search_field.h"
#include "ui/pages/base/list_page.h"
#include "ui/pages/page_specs.h"
#include "ui/shell/help/shortcuts_dialog.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/shell.h"
#include "ui/shell/sidebar/connection_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text/label.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using test::visibleChild;

//! What is around the pages: the start page, the sidebar, notices, the lock, shortcuts and colours.
class TestMainWindow : public test::WindowTest {
    Q_OBJECT

private slots:
    void startsWithoutConnections();
    void showsNoOtherWindow();
    void showsWhatIsConnected();
    void buildsPagesWhenTheyAreShown();
    void tellsItsFirstPaint();
    void noticesStandUntilTheyAreClosed();
    void noticesLeaveRoomForRows();
    void everyControlHasAName();
    void locks();
    void namesWhatIsRemoved();
    void switchesFamilies();
    void shortcutsDiffer();
    void changesItsColours();
};

//! The objects that the notices in sight name.
static QString noticed(const MainWindow &window)
{
    QStringList objects;
    for (const QString &text : test::noticesOf(&window)) {
        for (const QString &object : {u"the settings"_s, u"the layout"_s, u"the sandbox"_s,
                                      u"the activity"_s, u"the notes"_s}) {
            if (text.contains(object))
                objects.append(object);
        }
    }
    return objects.join(u", "_s);
}

void TestMainWindow::startsWithoutConnections()
{
    open();
    QVERIFY(visibleChild<QWidget>(m_window.get(), u"startPage"_s));
    QVERIFY(!m_window->findChild<Shell *>());
    auto *sandbox = visibleChild<Button>(m_window.get(), u"openSandboxButton"_s);
    QCOMPARE(test::accessibleNameOf(sandbox), u"Open the sandbox"_s);
    sandbox->click();
    QCOMPARE(m_fixture->sandboxOpened, 1);
    QSet<QString> names;
    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        if (widget->isVisible())
            names.insert(test::accessibleNameOf(widget));
    for (const QString &name :
         {u"Region"_s, u"API token of the main account"_s, u"Name"_s, u"Connect"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    QVERIFY(!visibleChild<Button>(m_window.get(), u"connectButton"_s)->isEnabled());
    QVERIFY(!visibleChild<Button>(m_window.get(), u"backButton"_s));

    // A connection that comes from elsewhere (the sandbox) takes the page's place.
    m_fixture->addSample();
    QVERIFY(visibleChild<Shell>(m_window.get()));
}

//! Parts of a page that are shown before they have a parent would be windows for a moment.
void TestMainWindow::showsNoOtherWindow()
{
    class Watch final : public QObject {
    public:
        QStringList shown;
        bool eventFilter(QObject *object, QEvent *event) override
        {
            const auto *widget = qobject_cast<QWidget *>(object);
            if (event->type() == QEvent::Show && widget && widget->isWindow())
                shown.append(widget->objectName());
            return false;
        }
    } watch;
    qApp->installEventFilter(&watch);
    open();
    m_fixture->addSample();
    m_fixture->settle();
    for (const PageSpec &spec : pageSpecs())
        showPage(spec.key);
    QCOMPARE(watch.shown, QStringList{u"mainWindow"_s});
}

void TestMainWindow::showsWhatIsConnected()
{
    m_fixture->addSample();
    open();
    auto *card = visibleChild<ConnectionCard>(m_window.get());
    QCOMPARE(card->accessibleName(), u"Connection Acme Production"_s);
    QCOMPARE(card->accessibleDescription(), u"Europe · 7 accounts"_s);
    const std::array<std::pair<QString, QString>, 5> entries{{
        {u"page_accounts"_s, u"Accounts, 8"_s},
        {u"page_shipping"_s, u"Shipping tokens, 14"_s},
        {u"page_shared"_s, u"Shared tokens, 12"_s},
        {u"page_filters"_s, u"Filters, 11"_s},
        {u"page_api"_s, u"API tokens, 3"_s},
    }};
    for (const auto &[object, name] : entries)
        QCOMPARE(visibleChild<QAbstractButton>(m_window.get(), object)->accessibleName(), name);
    const std::array<int, 5> rows{1, 14, 12, 11, 3};
    for (int page = 1; page <= 5; ++page) {
        showPage(page);
        QVERIFY(table());
        QCOMPARE(table()->model()->rowCount(), rows[size_t(page - 1)]);
        QVERIFY(table()->hasFocus());
        // The first row is there to be copied.
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    }
}

void TestMainWindow::buildsPagesWhenTheyAreShown()
{
    m_fixture->addSample();
    open();
    QCOMPARE(m_window->findChildren<Page *>().size(), 1);
    showPage("shared");
    QCOMPARE(m_window->findChildren<Page *>().size(), 2);
    showPage("shared");
    QCOMPARE(m_window->findChildren<Page *>().size(), 2);
}

void TestMainWindow::tellsItsFirstPaint()
{
    m_window = std::make_unique<MainWindow>(m_fixture->dependencies());
    int painted = 0;
    connect(m_window.get(), &MainWindow::firstPainted, this, [&painted] { ++painted; });
    m_window->show();
    QTRY_COMPARE(painted, 1);
    m_window->repaint();
    m_fixture->settle();
    QCOMPARE(painted, 1);
}

void TestMainWindow::noticesStandUntilTheyAreClosed()
{
    const Problem damaged{.kind = ProblemKind::FileDamaged};
    // On the start page, which goes as soon as something is connected.
    open();
    m_window->showProblem(damaged, u"the settings"_s);
    m_window->showProblem(damaged, u"the layout"_s);
    QCOMPARE(noticed(*m_window), u"the settings, the layout"_s);
    m_fixture->addSample();
    m_fixture->settle();
    showPage("shipping");
    QCOMPARE(noticed(*m_window), u"the settings, the layout"_s);
    // Nothing that happens takes their place, nor does another of their kind.
    auto *page = m_window->findChild<Shell *>()->currentPage();
    page->showMessage({.tone = Tone::Good, .text = u"Something was done."_s});
    m_window->showProblem(damaged, u"the sandbox"_s);
    m_window->showProblem(damaged, u"the activity"_s);
    m_window->showProblem(damaged, u"the settings"_s);
    QCOMPARE(noticed(*m_window), u"the settings, the layout, the sandbox"_s);
    // Tab goes there from the page, and back to it.
    const auto *close = visibleChild<Button>(
        visibleChild<MessageBar>(m_window.get(), u"noticeBar"_s), u"messageClose"_s);
    page->focusContent();
    int steps = 0;
    while (QApplication::focusWidget() != close && ++steps < 60)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), close);
    while (!page->isAncestorOf(QApplication::focusWidget()) && ++steps < 60)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    // One that is closed makes room for another one.
    auto *bar = visibleChild<MessageBar>(m_window.get(), u"noticeBar"_s);
    QTest::mouseClick(visibleChild<Button>(bar, u"messageClose"_s), Qt::LeftButton);
    QCOMPARE(noticed(*m_window), u"the layout, the sandbox, the activity"_s);
    // Esc closes what the page says first.
    page->focusContent();
    QAction &escape = *m_window->actions().action(ActionId::Escape);
    escape.trigger();
    QCOMPARE(noticed(*m_window), u"the layout, the sandbox, the activity"_s);
    escape.trigger();
    QCOMPARE(noticed(*m_window), u"the sandbox, the activity"_s);
    m_fixture->connections.lock();
    QCOMPARE(noticed(*m_window), QString());
    m_fixture->connections.unlock();
    QTRY_COMPARE(noticed(*m_window), u"the sandbox, the activity"_s);
}

void TestMainWindow::noticesLeaveRoomForRows()
{
    m_fixture->addSample();
    open({960, 600});
    showPage("shipping");
    for (const QString &object : {u"the settings"_s, u"the layout"_s, u"the sandbox"_s})
        m_window->showProblem(
            {.kind = ProblemKind::FileDamaged, .detail = u"/home/a/file.damaged-1"_s}, object);
    m_fixture->settle();
    QVERIFY(table()->viewport()->height() >= 3 * 36);
}

void TestMainWindow::everyControlHasAName()
{
    m_fixture->addSample();
    open({960, 600});
    for (int page = 1; page <= 5; ++page) {
        showPage(page);
        const auto widgets = m_window->findChildren<QWidget *>();
        int controls = 0;
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget))
                continue;
            ++controls;
            QVERIFY2(!test::accessibleNameOf(widget).isEmpty(), widget->metaObject()->className());
        }
        QVERIFY(controls >= 8);
    }
}

void TestMainWindow::locks()
{
    const ConnectionId id = m_fixture->addSample();
    open();
    showPage("shared");
    m_fixture->connections.unlock();
    m_fixture->settle();
    QTest::keyClick(table(), Qt::Key_Return);
    m_window->actions().action(ActionId::Settings)->trigger();
    QVERIFY(visibleChild<QDialog>(m_window.get()));
    m_window->actions().action(ActionId::Lock)->trigger();
    m_fixture->settle();
    QVERIFY(!visibleChild<QDialog>(m_window.get()));
    QVERIFY(!visibleChild<Shell>(m_window.get()));
    auto *unlock = visibleChild<Button>(m_window.get(), u"unlockButton"_s);
    QVERIFY(unlock && unlock->hasFocus());
    // Pages are out of reach while it is locked.
    m_window->actions().page(1)->trigger();
    QVERIFY(!visibleChild<Shell>(m_window.get()));
    const auto rows = m_fixture->workspace.rows<SharedToken>(id);
    QVERIFY(rows->front().token.isEmpty());
    unlock->click();
    m_fixture->settle();
    QVERIFY(visibleChild<Shell>(m_window.get()));
    QVERIFY(!visibleChild<LockPage>(m_window.get()));
}

void TestMainWindow::namesWhatIsRemoved()
{
    const ConnectionId id = m_fixture->addSample();
    ConnectionInfo child;
    child.connection.id = ConnectionId::create();
    child.connection.name = u"Staging"_s;
    child.connection.apiUrl = QUrl(u"https://api-eu.logz.io"_s);
    child.connection.accountId = AccountId(90001);
    child.connection.parent = id;
    m_fixture->workspace.addConnection(child);
    open();
    visibleChild<ConnectionCard>(m_window.get())->click();
    auto *menu = m_window->findChild<QMenu *>(u"connectionMenu"_s);
    QVERIFY(menu);
    QAction *remove = nullptr;
    for (QAction *action : menu->actions())
        if (QString(action->text()).remove(u'&').startsWith(u"Remove"_s))
            remove = action;
    QVERIFY(remove);
    remove->trigger();
    menu->close();
    auto *dialog = visibleChild<QDialog>(m_window.get(), u"removeDialog"_s);
    QVERIFY(dialog);
    const QString text = dialog->findChild<Label *>(u"dialogText"_s)->text();
    QVERIFY(text.contains(u"“Acme Production” and 1 sub account connection"_s));
    QVERIFY(text.contains(u"GNOME Keyring"_s));
    // Cancel is what Enter does at first.
    QTRY_VERIFY(dialog->findChild<Button *>(u"cancelButton"_s)->hasFocus());
    // Their snapshots stay unless that is asked for.
    auto *snapshots = dialog->findChild<QCheckBox *>(u"snapshotsCheck"_s);
    QVERIFY(!snapshots->isChecked());
    snapshots->click();
    dialog->findChild<Button *>(u"actionButton"_s)->click();
    m_fixture->settle();
    QCOMPARE(m_fixture->snapshotsRemoved.size(), size_t(2));
    QVERIFY(m_fixture->workspace.connections().empty());
    QVERIFY(visibleChild<QWidget>(m_window.get(), u"startPage"_s));
}

void TestMainWindow::switchesFamilies()
{
    m_fixture->addSample();
    m_fixture->addSample(u"Other <b>&co</b>"_s, u"https://api.logz.io"_s);
    open();
    showPage("shared");
    QCOMPARE(table()->model()->rowCount(), 12);
    auto *shell = visibleChild<Shell>(m_window.get());
    shell->showFamilies({});
    m_fixture->settle();
    QCOMPARE(table()->model()->rowCount(), 24);
    QCOMPARE(visibleChild<ConnectionCard>(m_window.get())->accessibleName(),
             u"Connection All connections"_s);
    visibleChild<ConnectionCard>(m_window.get())->click();
    auto *menu = m_window->findChild<QMenu *>(u"connectionMenu"_s);
    QVERIFY(menu);
    // All of them, several, and two families; the second one's name is text, not a mnemonic.
    QAction *second = menu->actions().at(4);
    QCOMPARE(second->text(), u"Ot&her <b>&&co</b> (US East)"_s);
    QVERIFY(menu->actions().first()->isChecked());
    second->trigger();
    m_fixture->settle();
    QCOMPARE(table()->model()->rowCount(), 12);
}

void TestMainWindow::shortcutsDiffer()
{
    open();
    QSet<QKeySequence> keys;
    QSet<QString> names;
    std::vector<const QAction *> actions;
    for (const ActionSpec &spec : actionSpecs())
        actions.push_back(m_window->actions().action(spec.id));
    for (size_t page = 0; page < pageSpecs().size(); ++page)
        actions.push_back(m_window->actions().page(page));
    for (const QAction *action : actions) {
        QVERIFY(!action->objectName().isEmpty());
        QVERIFY(!names.contains(action->objectName()));
        names.insert(action->objectName());
        if (action->shortcut().isEmpty())
            continue;
        QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->objectName()));
        keys.insert(action->shortcut());
    }
    m_window->actions().action(ActionId::Shortcuts)->trigger();
    const QPointer<ShortcutsDialog> list = m_window->findChild<ShortcutsDialog *>();
    QVERIFY(list && list->isVisible() && list->isModal());
    QVERIFY(list->accessibleDescription().contains(u"Ctrl+L: Lock"_s));
    QVERIFY(QTest::qWaitForWindowActive(list));
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!list);
}

void TestMainWindow::changesItsColours()
{
    m_fixture->addSample();
    open();
    showPage("shared");
    const auto background = [this] {
        return m_window->grab().toImage().pixelColor(m_window->width() - 150,
                                                     m_window->height() - 60);
    };
    QCOMPARE(background(), colorsOf(Scheme::Light).background);
    m_theme->apply(ThemeChoice::Dark);
    m_fixture->settle();
    QCOMPARE(background(), colorsOf(Scheme::Dark).background);
    auto *title = visibleChild<Label>(m_window.get(), u"detailsTitle"_s);
    QCOMPARE(title->palette().color(QPalette::WindowText), colorsOf(Scheme::Dark).text);
    m_theme->apply(ThemeChoice::System);
    m_theme->setSystemDark(false);
    m_fixture->settle();
    QCOMPARE(background(), colorsOf(Scheme::Light).background);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
