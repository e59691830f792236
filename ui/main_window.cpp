// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main_window.h"

#include "models/store/connection_lookup.h"
#include "services/desktop/view_state_store.h"
#include "services/settings/preferences_store.h"
#include "services/sync/connections/connection_service.h"
#include "services/sync/runs/command_runner.h"
#include "ui/base/actions.h"
#include "ui/base/menu_key.h"
#include "ui/base/primary_guard.h"
#include "ui/changes/change_controller.h"
#include "ui/connect/start_page.h"
#include "ui/dialogs/settings/settings_dialog.h"
#include "ui/frame/page.h"
#include "ui/frame/page_header.h"
#include "ui/hints/hint_tour.h"
#include "ui/pages/page_specs.h"
#include "ui/palette/palette_opener.h"
#include "ui/reports/report_saving.h"
#include "ui/scan/scan_opener.h"
#include "ui/shell/clock_notices.h"
#include "ui/shell/connections/connection_edits.h"
#include "ui/shell/connections/connection_menu.h"
#include "ui/shell/connections/keychain_questions.h"
#include "ui/shell/help/app_menu.h"
#include "ui/shell/help/help_opener.h"
#include "ui/shell/help/key_teller.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/notice_bars.h"
#include "ui/shell/open_windows.h"
#include "ui/shell/places/place_opener.h"
#include "ui/shell/scrim.h"
#include "ui/shell/shell.h"
#include "ui/shell/sidebar/connection_card.h"
#include "ui/shell/sidebar/sidebar.h"
#include "ui/shell/urgent_keys.h"
#include "ui/shell/welcome.h"
#include "ui/theme/mirroring.h"
#include "ui/widgets/access_keys.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tab_order.h"
#include "words/lists/problems/problem_words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! What a window manager's frame may take of the screen; known only once the window is shown.
constexpr QSize FrameRoom(8, 36);
//! How long the application goes on without a window for a backend that does not answer.
constexpr std::chrono::seconds EndPatience{10};
//! How long the keychain alone is waited for: what it is owed is written down.
constexpr std::chrono::seconds KeychainPatience{2};

} // namespace

MainWindow::MainWindow(Dependencies dependencies, QWidget *parent)
    : QMainWindow(parent)
    , m_deps(std::move(dependencies))
    , m_actions(new Actions(this, pageActions()))
    , m_notices(new NoticeBars)
    , m_stack(new QStackedWidget)
    , m_above(std::make_unique<OpenWindows>(*this))
    , m_keychain(new KeychainQuestions(m_deps, this))
    , m_edits(new ConnectionEdits(m_deps, *m_actions, this))
    , m_palette(new PaletteOpener(m_deps, *m_actions, this))
    , m_places(new PlaceOpener(m_deps, this))
    , m_keys(new KeyTeller(m_deps.preferences, *m_actions, this))
    , m_scrim(new Scrim(this))
    , m_hints(new HintTour(this, *m_actions, m_deps.preferences))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Tokendeck"_s);
    setMinimumSize(960, 600);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_stack, 1);
    setCentralWidget(content);
    const QByteArray geometry = m_deps.viewState.state(u"window/geometry"_s);
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(QSize(1400, 820).boundedTo(screen()->availableSize() - FrameRoom));
    buildActions();
    connect(&m_deps.workspace, &Workspace::connectionAdded, this, &MainWindow::showFitting);
    connect(&m_deps.workspace, &Workspace::connectionRemoved, this, &MainWindow::showFitting);
    connect(&m_deps.connections, &ConnectionService::lockedChanged, this, &MainWindow::showLock);
    connect(m_keychain, &KeychainQuestions::messageReady, this, &MainWindow::say);
    connect(m_edits, &ConnectionEdits::messageReady, this, &MainWindow::say);
    connect(m_places, &PlaceOpener::messageReady, this, &MainWindow::say);
    connect(m_places, &PlaceOpener::messageSettled, this, &MainWindow::unsay);
    connect(m_edits, &ConnectionEdits::familiesChosen, this, &MainWindow::showFamilies);
    const auto focusPage = [this] {
        if (Page *page = currentPage())
            page->focusContent();
    };
    connect(m_edits, &ConnectionEdits::sandboxReset, this, focusPage);
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainWindow::updateTitle);
    connect(m_keychain, &KeychainQuestions::noticeSettled, m_notices, &NoticeBars::withdraw);
    const auto *clocks = new ClockNotices(m_deps.sync.lanes(), m_deps.workspace, this);
    connect(clocks, &ClockNotices::messageReady, this, &MainWindow::say);
    connect(m_notices, &NoticeBars::focusLost, this, focusPage);
    connect(&m_deps.connections, &ConnectionService::lockAsked, this, &MainWindow::forgetTyped);
    new MenuKey(this);
    new PrimaryGuard(m_deps.workspace, this);
    // A dialog may say that a refresh will tell.
    new UrgentKeys({m_actions->action(ActionId::Lock), m_actions->action(ActionId::Quit),
                    m_actions->action(ActionId::Refresh)},
                   this);
    showFitting();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildActions()
{
    const auto on = [this](ActionId command, auto handler) {
        connect(m_actions->action(command), &QAction::triggered, this, handler);
    };
    const auto inPages = [this, on](ActionId command, auto handler) {
        on(command, [this, handler] {
            if (currentPage())
                handler();
        });
    };
    on(ActionId::Refresh, [this] { m_deps.connections.refreshAll(); });
    for (const ActionId action :
         {ActionId::Refresh, ActionId::Search, ActionId::New, ActionId::Details})
        on(action, [this, action] { actInPage(action); });
    for (const ActionSpec &spec : actionSpecs())
        if (spec.actsOnRows)
            on(spec.id, [this, &spec] { actInPage(spec.id); });
    for (size_t i = 0; i < pageSpecs().size(); ++i)
        connect(m_actions->page(i), &QAction::triggered, this, [this, i] {
            if (!currentPage())
                return;
            m_shell->showPage(i);
            m_shell->currentPage()->focusContent();
        });
    inPages(ActionId::Find, [this] { m_palette->open(); });
    connect(m_palette, &PaletteOpener::opened, m_hints, &HintTour::leaveOutFinding);
    on(ActionId::Lock, [this] { m_deps.lock(); });
    on(ActionId::AddConnection, [this] { openConnectPage(); });
    for (const auto &[id, save] : {std::pair{ActionId::SaveReport, &saveReport},
                                   std::pair{ActionId::SaveTokens, &saveTokens}})
        inPages(id, [this, save] {
            save(m_deps, this, m_shell->scope(), [this](const Message &said) { say(said); });
        });
    on(ActionId::Settings, [this] { openSettings(); });
    connectHelp(m_deps, *m_actions, this);
    on(ActionId::Hints, [this] { m_hints->begin(); });
    connectScan(m_deps, *m_actions, this);
    inPages(ActionId::CheckConnection, [this] { m_edits->check(m_shell->scope().front()); });
    on(ActionId::Connections, [this] { openConnectionMenu(); });
    on(ActionId::AllConnections, [this] { showFamilies({}); });
    on(ActionId::ManageConnections, [this] { openConnections({}); });
    on(ActionId::Menu, [this] { openAppMenu(); });
    inPages(ActionId::Undo, [this] { m_shell->undo(); });
    inPages(ActionId::Back, [this] { m_shell->goBack(); });
    inPages(ActionId::Forward, [this] { m_shell->goForward(); });
    on(ActionId::Escape, [this] {
        if (!m_hints->end() && !actInPage(ActionId::Escape) && !m_notices->closeFirst()
            && isStarting())
            m_start->goBack();
    });
    on(ActionId::Quit, [this] { close(); });
}

Page *MainWindow::currentPage() const
{
    return m_shell && m_stack->currentWidget() == m_shell ? m_shell->currentPage() : nullptr;
}

bool MainWindow::isStarting() const
{
    return m_start && m_stack->currentWidget() == m_start;
}

bool MainWindow::actInPage(ActionId action)
{
    Page *page = currentPage();
    return page && page->act(action);
}

Shell &MainWindow::shell()
{
    if (!m_shell) {
        m_shell = new Shell(m_deps);
        m_stack->addWidget(m_shell);
        m_hints->attach(m_shell);
        connect(m_shell, &Shell::lockRequested, this, [this] { m_deps.lock(); });
        connect(m_shell, &Shell::tokenEntryRequested, m_edits, &ConnectionEdits::enterToken);
        connect(m_shell, &Shell::checkRequested, m_edits, &ConnectionEdits::check);
        connect(m_shell, &Shell::subAccountsRequested, m_edits, &ConnectionEdits::addSubAccounts);
        connect(m_shell, &Shell::addressRequested, m_keychain, &KeychainQuestions::askAddress);
        connect(m_shell, &Shell::connectionRequested, this, &MainWindow::openConnections);
        connect(m_shell, &Shell::menuRequested, this, &MainWindow::openConnectionMenu);
        connect(m_shell, &Shell::appMenuRequested, this, &MainWindow::openAppMenu);
        connect(m_shell, &QWidget::windowTitleChanged, this, &MainWindow::updateTitle);
        const auto watch = [this](Page *page) {
            m_palette->watch(*page->header());
            m_keys->tell(page);
        };
        connect(m_shell, &Shell::pageMade, this, watch);
        watch(m_shell->currentPage());
        m_keys->tell(m_shell->sidebar());
        m_places->setShell(m_shell);
        connect(m_places, &PlaceOpener::tokenEntryRequested, m_edits, &ConnectionEdits::enterToken);
        connect(m_palette, &PaletteOpener::goRequested, m_places, &PlaceOpener::go);
        connect(m_palette, &PaletteOpener::connectionRequested, m_places,
                &PlaceOpener::showFamilyOf);
        connect(m_palette, &PaletteOpener::changeRequested, m_shell->changes(),
                &ChangeController::begin);
    }
    return *m_shell;
}

void MainWindow::openConnectionMenu()
{
    if (!currentPage())
        return;
    auto *menu = new ConnectionMenu(m_deps.workspace, m_shell->families(), m_shell->shownFamilies(),
                                    *m_actions, this);
    connect(menu, &ConnectionMenu::familiesChosen, m_shell, &Shell::showFamilies);
    connect(menu, &ConnectionMenu::connectionsRequested, this, &MainWindow::openConnections);
    m_edits->follow(menu);
    connect(menu, &ConnectionMenu::sandboxLeft, this, [this] { m_deps.leaveSandbox(); });
    const ConnectionCard *card = m_shell->sidebar()->connectionCard();
    menu->setMinimumWidth(card->width());
    dropDown(menu, card);
}

void MainWindow::openConnections(const ConnectionId &current)
{
    if (currentPage())
        m_edits->openConnections(m_shell->families(), m_shell->shownFamilies(), current);
}

void MainWindow::openAppMenu()
{
    if (!currentPage() && !isStarting())
        return;
    QMenu *menu = makeAppMenu(*m_actions, this);
    if (!currentPage()) {
        // The start page has no button for it.
        menu->popup(m_stack->mapToGlobal(QPoint(8, 8)));
        return;
    }
    const Button *button = m_shell->sidebar()->menuButton();
    dropDown(menu, button);
}

void MainWindow::updateTitle()
{
    setWindowTitle(currentPage() ? m_shell->windowTitle() + u" – Tokendeck"_s : u"Tokendeck"_s);
}

void MainWindow::showFitting()
{
    if (m_deps.connections.isLocked() || (m_start && m_start->isWorking()))
        return;
    if (!m_deps.workspace.connections().empty() && !m_adding) {
        m_stack->setCurrentWidget(&shell());
        return;
    }
    if (m_deps.workspace.connections().empty())
        m_adding = false;
    if (!m_start) {
        m_start = new StartPage(m_deps);
        m_stack->addWidget(m_start);
        connect(m_start, &StartPage::backRequested, this, [this] {
            m_adding = false;
            showFitting();
        });
        // By value: the page forgets it when it begins anew.
        connect(m_start, &StartPage::finished, this, [this](ConnectionId id, bool withSubs) {
            m_start->begin(false);
            showFamilies({m_deps.workspace.family(id).front()});
            welcome(withSubs, *m_shell);
        });
        connect(m_start, &StartPage::importRequested,
                m_actions->action(ActionId::ImportConnections), &QAction::trigger);
        connect(m_start, &StartPage::manualRequested, m_actions->action(ActionId::Manual),
                &QAction::trigger);
    }
    if (m_stack->currentWidget() != m_start)
        m_start->begin(m_adding);
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::showFamilies(const std::vector<ConnectionId> &mains)
{
    m_adding = false;
    showFitting();
    if (m_shell)
        m_shell->showFamilies(mains);
}

void MainWindow::openConnectPage()
{
    m_adding = true;
    showFitting();
}

void MainWindow::showLock(bool locked)
{
    m_notices->setConcealed(locked);
    if (!locked) {
        if (m_lock && m_stack->currentWidget() == m_lock) {
            m_stack->removeWidget(m_lock);
            m_lock->hide();
            showFitting();
            if (Page *page = currentPage())
                page->focusContent();
            m_above->bringBack();
            for (const Message &message : std::exchange(m_unsaid, {}))
                say(message);
        }
        return;
    }
    m_above->putAway();
    if (!m_lock)
        m_lock = new LockPage(m_deps, this);
    m_stack->addWidget(m_lock);
    m_stack->setCurrentWidget(m_lock);
    m_lock->focusUnlock(keepsInKeychain(m_deps.workspace));
}

void MainWindow::forgetTyped()
{
    if (!m_start)
        return;
    if (m_deps.workspace.connections().empty()) {
        m_start->begin(false);
        return;
    }
    // A form with a half-entered token does not outlive the lock.
    m_stack->removeWidget(m_start);
    m_start->deleteLater();
    m_start = nullptr;
    m_adding = false;
}

void MainWindow::showProblem(const Problem &problem, const QString &object)
{
    say({.tone = Tone::Warning, .text = problemWords(problem, object).text(), .notice = object});
}

void MainWindow::say(const Message &message)
{
    if (!message.notice.isEmpty())
        m_notices->add(message);
    else if (Page *page = currentPage())
        page->showMessage(message);
    else if (m_start && m_stack->currentWidget() == m_start)
        m_start->showMessage(message);
    else
        m_unsaid.push_back(message);
}

void MainWindow::unsay(const QString &text)
{
    for (Page *page : findChildren<Page *>())
        page->unsay(text);
    if (m_start)
        m_start->unsay(text);
    std::erase_if(m_unsaid, [&text](const Message &message) { return message.text == text; });
}

void MainWindow::openSettings()
{
    if (!m_deps.connections.isLocked())
        (new SettingsDialog(m_deps, m_actions->pageLines(), this))->open();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    if (!currentPage())
        return QMainWindow::focusNextPrevChild(next);
    std::vector<QWidget *> parts = m_shell->partsAsRead();
    parts.insert(parts.begin(), m_notices);
    parts.push_back(m_hints->callout());
    return moveFocus(tabOrder(parts), next);
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !std::exchange(m_painted, true))
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    return handled;
}

bool MainWindow::sendsWaitingDeletes() const
{
    return m_deps.preferences.current().closePendingDeletes == PendingDeletes::Send;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool sends = sendsWaitingDeletes() && !m_deps.commands.waiting().empty();
    if (m_deps.commands.hasRunning() || sends || m_deps.connections.isVaultBusy()) {
        event->ignore();
        end();
        return;
    }
    m_above->close();
    saveWindowState();
    m_deps.commands.dropWaiting();
    QMainWindow::closeEvent(event);
}

void MainWindow::end()
{
    saveWindowState();
    // Without its window a dialog has nothing to ask.
    hide();
    m_above->close();
    // What was begun is let finish, so that nothing stays half done.
    m_endTimer = m_deps.clock.after(EndPatience, [] { QCoreApplication::exit(); });
    m_deps.commands.settleWaiting(
        sendsWaitingDeletes() ? WaitingDeletes::Send : WaitingDeletes::Drop, this, [this] {
            m_endTimer = m_deps.clock.after(KeychainPatience, [] { QCoreApplication::exit(); });
            m_deps.connections.whenVaultIdle(this, [] { QCoreApplication::exit(); });
        });
}

void MainWindow::saveWindowState()
{
    m_deps.viewState.setState(u"window/geometry"_s, saveGeometry());
}

} // namespace tokendeck

#include "moc_main_window.cpp"
