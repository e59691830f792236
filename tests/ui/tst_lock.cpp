// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/runs/settled_lock.h"
#include "tests/ui/support/changes_fixture.h"
#include "ui/base/actions.h"
#include "ui/dialogs/dialog.h"
#include "ui/dialogs/token_dialog.h"
#include "ui/editor/discard_dialog.h"
#include "ui/editor/panel_dialog.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/sidebar/connection_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Locking from the window, whatever is open above it, and what is there again afterwards. Keys are
//! pressed at the X server.
class TestLock : public QObject {
    Q_OBJECT
private slots:
    void cleanup();

    void nothingLocksWithoutAConnection();
    void locksWhateverIsOpen_data();
    void locksWhateverIsOpen();
    void quitsWhateverIsOpen_data() { locksWhateverIsOpen_data(); }
    void quitsWhateverIsOpen();
    void draftIsThereAgain();
    void typedTokenIsNot();
    void sendsWaitingDeletesBehindTheLock();
    void cutOffDeletesAreKnownAfterwards();
    void saysAfterwardsWhatWentWrong();
    void opensTheKeychainFirst();
    void tellsWhereTheTokensComeFrom();

private:
    void open() { m_f = std::make_unique<ChangesFixture>(); }
    //! Opens what \p what names, above the window.
    void openAbove(const QString &what);
    static void press(const QString &chord)
    {
        QCOMPARE(QProcess::execute(u"xdotool"_s, {u"key"_s, u"--clearmodifiers"_s, chord}), 0);
    }
    [[nodiscard]] bool isLocked() const
    {
        return m_f->parts.connections.isLocked() && m_f->child<LockPage>();
    }
    void unlock()
    {
        m_f->child<Button>(u"unlockButton"_s)->click();
        QTRY_COMPARE(m_f->parts.workspace.connection(m_f->main)->state, ConnectionState::Ready);
        QVERIFY(m_f->settle());
    }
    static bool anythingAbove(const QWidget *window)
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        return QApplication::activePopupWidget()
            || std::ranges::any_of(all, [window](const QWidget *each) {
                   return each != window && each->isVisible()
                       && (qobject_cast<const QDialog *>(each)
                           || qobject_cast<const QMenu *>(each));
               });
    }

    std::unique_ptr<ChangesFixture> m_f;
};

void TestLock::cleanup()
{
    m_f.reset();
}

void TestLock::nothingLocksWithoutAConnection()
{
    WindowFixture parts;
    MainWindow window(parts.dependencies());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    parts.connections.unlock();
    QVERIFY(!parts.connections.isLocked());
    auto *token = visibleChild<QLineEdit>(&window, u"tokenEdit"_s);
    if (token)
        token->setText(u"half-a-token"_s);
    QSignalSpy asked(&parts.connections, &ConnectionService::lockAsked);
    press(u"ctrl+l"_s);
    QTRY_COMPARE(asked.size(), 1);
    parts.connections.lock(); // as the idle timer and the screen's lock do
    QCOMPARE(asked.size(), 2);
    QVERIFY(!parts.connections.isLocked());
    QVERIFY(!visibleChild<LockPage>(&window));
    if (token)
        QVERIFY2(token->text().isEmpty(), "what was typed goes all the same");
    // What is connected then is neither locked nor out of reach.
    parts.addSample();
    QVERIFY(visibleChild<Shell>(&window));
    window.actions().action(ActionId::Lock)->trigger();
    QVERIFY(parts.connections.isLocked());
    QVERIFY(visibleChild<LockPage>(&window));
}

void TestLock::openAbove(const QString &what)
{
    MainWindow *window = m_f->window.get();
    if (what == "menu"_L1) {
        auto *menu = new QMenu(window);
        menu->addAction(u"Copy"_s);
        menu->popup(window->mapToGlobal(QPoint(300, 300)));
    } else if (what == "context menu"_L1) {
        TablePage *page = m_f->showPage("shared");
        auto *table = visibleChild<QAbstractItemView>(page, u"table"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        press(u"Menu"_s);
        QTRY_VERIFY(QApplication::activePopupWidget());
    } else if (what == "connection menu"_L1) {
        m_f->child<ConnectionCard>()->click();
    } else if (what == "message box"_L1) {
        auto *box =
            new QMessageBox(QMessageBox::Question, u"Q"_s, u"Sure?"_s, QMessageBox::Yes, window);
        box->open();
        QTRY_VERIFY(box->isActiveWindow());
    } else if (what == "settings with an open drop-down"_L1) {
        window->actions().action(ActionId::Settings)->trigger();
        QTRY_VERIFY(visibleChild<QComboBox>(window));
        visibleChild<QComboBox>(window)->showPopup();
        QTRY_VERIFY(QApplication::activePopupWidget());
    } else {
        m_f->showPage("shared");
        window->actions().action(ActionId::New)->trigger();
        QTRY_VERIFY(m_f->child<PanelDialog>());
        if (what == "nested dialogs"_L1) {
            auto *panel = m_f->child<PanelDialog>();
            QTRY_VERIFY(panel->isActiveWindow());
            auto *question =
                new ConfirmDialog(u"Discard?"_s, u"Nothing was saved."_s, u"Discard"_s, panel);
            question->open();
            auto *second = new ConfirmDialog(u"Really?"_s, {}, u"Yes"_s, question);
            second->open();
            QTRY_VERIFY(second->isActiveWindow());
        }
    }
    QTRY_VERIFY(anythingAbove(window));
    // A menu has taken the keyboard by then; a window is given it by the window manager.
    QTRY_VERIFY(QApplication::activePopupWidget()
                || QApplication::activeModalWidget()->isActiveWindow());
}

void TestLock::locksWhateverIsOpen_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"menu", "context menu", "connection menu", "message box",
                             "settings with an open drop-down", "editor", "nested dialogs"})
        QTest::addRow("%s", what) << QString::fromLatin1(what);
}

void TestLock::locksWhateverIsOpen()
{
    QFETCH(QString, what);
    open();
    openAbove(what);
    press(u"ctrl+l"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isLocked(), 1000);
    QVERIFY(!anythingAbove(m_f->window.get()));
}

void TestLock::quitsWhateverIsOpen()
{
    QFETCH(QString, what);
    open();
    openAbove(what);
    press(u"ctrl+q"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_f->window->isVisible(), 1000);
    QVERIFY(!anythingAbove(m_f->window.get()));
}

void TestLock::draftIsThereAgain()
{
    open();
    m_f->showPage("shared");
    m_f->window->actions().action(ActionId::New)->trigger();
    QTRY_VERIFY(m_f->child<PanelDialog>());
    const QPointer<PanelDialog> panel = m_f->child<PanelDialog>();
    auto *name = visibleChild<QLineEdit>(panel);
    QVERIFY(name);
    name->setText(u"Wall in the lobby"_s);
    m_f->parts.connections.lock(); // as the screen's lock does
    QVERIFY(isLocked());
    QVERIFY(panel && !panel->isVisible());
    unlock();
    QVERIFY(panel && panel->isVisible());
    QCOMPARE(name->text(), u"Wall in the lobby"_s);
    // It works, and asks as ever before it drops what was entered.
    panel->reject();
    QTRY_VERIFY(visibleChild<DiscardDialog>(panel));
}

void TestLock::typedTokenIsNot()
{
    open();
    const Connection connection = m_f->parts.workspace.connection(m_f->main)->connection;
    QPointer<TokenDialog> dialog(new TokenDialog(m_f->parts.connections, m_f->parts.sync.lanes(),
                                                 connection, m_f->window.get()));
    dialog->open();
    QTRY_VERIFY(dialog->isActiveWindow());
    press(u"ctrl+l"_s);
    QTRY_VERIFY(isLocked());
    QTRY_VERIFY(dialog.isNull());
    unlock();
    QVERIFY(!anythingAbove(m_f->window.get()));
}

void TestLock::sendsWaitingDeletesBehindTheLock()
{
    open();
    const auto row = m_f->parts.workspace.rows<SharedToken>(m_f->main)->front();
    SettledLock lock(m_f->parts.connections, m_f->parts.commands, m_f->parts.clock);
    m_f->addFault(u"DELETE /v1/shared-tokens/* latency=400"_s);
    m_f->parts.commands.runLater({m_f->main, DeleteSharedToken{row.id, row.name}});
    lock.lock(WaitingDeletes::Send);
    QVERIFY2(isLocked(), "the lock page at once");
    QVERIFY(m_f->parts.workspace.rows<SharedToken>(m_f->main)->front().token.isEmpty());
    QTRY_COMPARE(m_f->writes().size(), 1);
    QTRY_VERIFY(!m_f->parts.commands.hasRunning());
    QCOMPARE(m_f->parts.activities.entries().front().outcome, ActivityOutcome::Done);
    QVERIFY(isLocked());
}

void TestLock::cutOffDeletesAreKnownAfterwards()
{
    open();
    m_f->showPage("shared");
    const auto rows = m_f->parts.workspace.rows<SharedToken>(m_f->main);
    const SharedToken row = rows->front();
    const Command command{m_f->main, DeleteSharedToken{row.id, row.name}};
    m_f->addFault(u"DELETE /v1/shared-tokens/* latency=300"_s);
    auto *shell = m_f->child<Shell>();
    QVERIFY(shell);
    // Through the page's own way, whose message stands behind.
    shell->currentPage()->select({ListKind::SharedTokens, {{m_f->main, row.id.value()}}});
    m_f->window->actions().action(ActionId::Delete)->trigger();
    QTRY_VERIFY(m_f->child<QDialog>());
    m_f->press(u"actionButton"_s);
    m_f->parts.commands.sendWaiting();
    QTRY_COMPARE(m_f->writes().size(), 1);
    m_f->parts.connections.lock();
    QTRY_VERIFY(!m_f->parts.commands.hasRunning());
    QTRY_COMPARE(m_f->backend.journal()->inFlight(m_f->backend.access().accountId),
                 0); // the backend does it behind the lock
    unlock();
    QTRY_VERIFY2(m_f->said().contains(u"was deleted"_s), qPrintable(m_f->said()));
    QVERIFY2(m_f->said().contains(u"Locking ended it before the answer came"_s),
             qPrintable(m_f->said()));
    QVERIFY(!m_f->said().contains(u"was lost"_s));
    QVERIFY(!m_f->said().contains(u"not known"_s));
}

void TestLock::saysAfterwardsWhatWentWrong()
{
    open();
    m_f->showPage("shared");
    m_f->parts.connections.lock();
    m_f->window->showProblem({.kind = ProblemKind::FileFailed}, u"the activity list"_s);
    QCOMPARE(m_f->notices(), QStringList());
    unlock();
    QCOMPARE(m_f->notices().size(), 1);
    QVERIFY2(m_f->notices().front().contains(u"activity list"_s),
             qPrintable(m_f->notices().front()));
}

void TestLock::opensTheKeychainFirst()
{
    open();
    ConnectionInfo kept = *m_f->parts.workspace.connection(m_f->main);
    kept.connection.storage = SecretStorage::Keychain;
    m_f->parts.workspace.updateConnection(kept);
    m_f->window->actions().action(ActionId::Lock)->trigger();
    QTRY_VERIFY(isLocked());
    m_f->child<Button>(u"lockKeychainButton"_s)->click();
    // It is hidden until there is something to say.
    QTRY_VERIFY(m_f->child<Label>(u"keychainOutcome"_s));
    const auto *outcome = m_f->child<Label>(u"keychainOutcome"_s);
    QVERIFY(outcome->text().contains(u"is locked"_s));
    // A question of the keychain's that is sent away keeps everything locked.
    m_f->parts.vault.setOpens(false);
    m_f->child<Button>(u"unlockButton"_s)->click();
    QVERIFY(!m_f->child<Button>(u"unlockButton"_s)->isEnabled());
    QTRY_VERIFY(outcome->text().contains(u"still locked"_s));
    QVERIFY(isLocked());
    QVERIFY(m_f->child<Button>(u"unlockButton"_s)->hasFocus());
    // So does one that is taken back, here at once and there as well.
    m_f->parts.vault.setAsks(true);
    m_f->child<Button>(u"unlockButton"_s)->click();
    QVERIFY(m_f->parts.vault.isAsking());
    QVERIFY(m_f->child<Button>(u"cancelUnlockButton"_s)->hasFocus());
    QTest::keyClick(m_f->child<Button>(u"cancelUnlockButton"_s), Qt::Key_Return);
    QVERIFY(!m_f->parts.vault.isAsking());
    QVERIFY(!m_f->child<Button>(u"cancelUnlockButton"_s));
    QVERIFY(m_f->child<Button>(u"unlockButton"_s)->hasFocus());
    QVERIFY(outcome->text().contains(u"still locked"_s));
    QVERIFY(isLocked());
    m_f->parts.vault.setAsks(false);
    m_f->parts.vault.setOpens(true);
    m_f->child<Button>(u"unlockButton"_s)->click();
    QTRY_VERIFY(!m_f->parts.connections.isLocked());
}

void TestLock::tellsWhereTheTokensComeFrom()
{
    open();
    const auto lockWith = [this](SecretStorage storage) {
        ConnectionInfo kept = *m_f->parts.workspace.connection(m_f->main);
        kept.connection.storage = storage;
        m_f->parts.workspace.updateConnection(kept);
        m_f->window->actions().action(ActionId::Lock)->trigger();
        QTRY_VERIFY(isLocked());
    };
    lockWith(SecretStorage::Embedded);
    QString text = m_f->child<Label>(u"lockText"_s)->text();
    QVERIFY2(text.contains(u"from the sandbox again"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"eychain"_s), qPrintable(text));
    QVERIFY(m_f->child<Label>(u"lockSandboxMark"_s));
    m_f->parts.connections.unlock();
    QTRY_VERIFY(!isLocked());
    lockWith(SecretStorage::Keychain);
    text = m_f->child<Label>(u"lockText"_s)->text();
    QVERIFY2(text.contains(u"the keychain"_s), qPrintable(text));
    QVERIFY(!m_f->child<Label>(u"lockSandboxMark"_s));
}

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
