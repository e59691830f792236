// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/problem.h"
#include "ui/base/dependencies.h"
#include "ui/widgets/message_bar.h"

#include <QMainWindow>

#include <memory>
#include <vector>

class QStackedWidget;

namespace tokendeck {

class Actions;
enum class ActionId;
class ConnectionEdits;
class HintTour;
class KeyTeller;
class KeychainQuestions;
class LockPage;
class NoticeBars;
class OpenWindows;
class Page;
class PaletteOpener;
class PlaceOpener;
class Scrim;
class Shell;
class StartPage;

//! The application's window: the start page, or the pages of what is connected, or the lock.
//!
//! It builds what the first view needs and the rest when it is asked for. Preferences about time
//! and theme are the application's to apply; the window only edits them.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Dependencies dependencies, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Says \p problem of \p object ("the list of connections") above whatever is shown until it is
    //! closed; behind a lock when that has ended.
    void showProblem(const Problem &problem, const QString &object);

    //! What takes the admin to a place that something outside of the window names.
    [[nodiscard]] PlaceOpener &places() const { return *m_places; }
    //! Remembers where the window stands, for the next run.
    void saveWindowState();

    //! Hides the window at once, asks nothing, lets commands under way and what the keychain was
    //! asked for finish, for a moment, and ends the event loop: for session managers.
    void end();

    //! The hints for a new admin, which are not shown before they are offered.
    [[nodiscard]] HintTour &hints() const { return *m_hints; }
    [[nodiscard]] Actions &actions() const { return *m_actions; }

signals:
    //! Once, after the window was painted for the first time: for what must not delay that.
    void firstPainted();

protected:
    //! The notices first, which stand above all pages.
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildActions();
    void showFitting();
    void showLock(bool locked);
    void openConnectPage();
    void openConnectionMenu();
    //! Lets the admin choose what is shown, and mark connections, \p current at first.
    void openConnections(const ConnectionId &current);
    void openAppMenu();
    void openSettings();
    void updateTitle();
    //! A lock came: what was typed and not yet used goes.
    void forgetTyped();
    //! Says \p message in the page that is shown, a notice above it; behind a lock when that has
    //! ended.
    void say(const Message &message);
    //! Says \p text no longer, wherever it stands as an outcome.
    void unsay(const QString &text);
    //! Leaves the start page for those of \p mains; for all without any.
    void showFamilies(const std::vector<ConnectionId> &mains);
    [[nodiscard]] bool sendsWaitingDeletes() const;
    [[nodiscard]] Shell &shell();
    //! The page in sight; null while there is none.
    [[nodiscard]] Page *currentPage() const;
    //! Whether an account is being connected.
    [[nodiscard]] bool isStarting() const;
    //! See Page::act(). Nothing where there is no page.
    bool actInPage(ActionId action);

    Dependencies m_deps;
    std::unique_ptr<Actions> m_actions;
    NoticeBars *m_notices = nullptr;
    QStackedWidget *m_stack = nullptr;
    Shell *m_shell = nullptr;
    StartPage *m_start = nullptr;
    LockPage *m_lock = nullptr;
    std::unique_ptr<OpenWindows> m_above;
    KeychainQuestions *m_keychain = nullptr;
    ConnectionEdits *m_edits = nullptr;
    PaletteOpener *m_palette = nullptr;
    PlaceOpener *m_places = nullptr;
    KeyTeller *m_keys = nullptr;
    Scrim *m_scrim = nullptr; //!< while a dialog is open
    HintTour *m_hints = nullptr;
    std::vector<Message> m_unsaid; //!< while there is no page to say it in
    std::unique_ptr<ClockTimer> m_endTimer; //!< while end() waits for commands and the keychain
    bool m_painted = false;
    bool m_adding = false; //!< the start page is shown though there are connections
};

} // namespace tokendeck
