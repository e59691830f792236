// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"

#include "app/sandbox_host.h"
#include "models/domain/standard_output.h"
#include "services/sync/api_token_registry_file.h"
#include "services/sync/sub_account_run.h"
#include "services/sync/user_name.h"
#include "ui/words/change_words.h"
#include "ui/words/problem_words.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

QString place(QStandardPaths::StandardLocation location, bool sandbox)
{
    const QString path = QStandardPaths::writableLocation(location);
    return sandbox ? QDir(path).filePath(u"sandbox"_s) : path;
}

QString fileIn(const QString &directory, const QString &name)
{
    return QDir(directory).filePath(name);
}

} // namespace

ApplicationPaths ApplicationPaths::standard(bool sandbox)
{
    return {.settings = place(QStandardPaths::AppConfigLocation, sandbox),
            .data = place(QStandardPaths::AppLocalDataLocation, sandbox)};
}

Composition::Composition(CommandLine commandLine, const ApplicationPaths &paths)
    : m_commandLine(std::move(commandLine))
    , m_paths(paths)
    , m_workspace(m_background)
    , m_http(m_clock)
    , m_api(m_http, m_background)
    , m_vault(m_clock, m_background)
    , m_sync(m_workspace, m_api, m_http, m_credentials, m_clock)
    , m_connections(m_workspace, m_vault, m_api, m_credentials, m_sync,
                    ConnectionFile(fileIn(paths.settings, u"connections.json"_s),
                                   noticeOf(tr("the list of connections"))))
    , m_strays(m_connections, m_connections.tokens(), m_workspace,
               fileIn(ApplicationPaths::standard(true).settings, u"connections.json"_s))
    , m_activities(fileIn(paths.data, u"activity"_s), m_background)
    , m_auditTrail(m_workspace, m_api, m_credentials)
    , m_apiTokens(JsonFile(fileIn(paths.settings, u"api-tokens.json"_s), registryKeys(),
                           noticeOf(tr("the notes on API tokens"))),
                  m_workspace, m_sync, m_api, m_credentials, m_clock)
    , m_commands(m_workspace, m_api, m_credentials, m_sync, m_activities, m_clock)
    , m_lock(m_connections, m_commands, m_clock)
    , m_preferences(fileIn(paths.settings, u"preferences.json"_s), noticeOf(tr("the settings")))
    , m_viewState(fileIn(paths.settings, u"window.json"_s), noticeOf(tr("the window's layout")))
    , m_clipboard(m_clock)
    , m_idle(m_clock)
    , m_screenLock(m_background)
    , m_window(windowDependencies())
{
    m_commands.setNoteWords(changeNote);
    m_apiTokens.follow(m_commands);
    connect(&m_connections, &ConnectionService::added, this, [this](const Connection &connection) {
        noteConnection(connection, ActivityAction::AddConnection);
    });
    connect(&m_connections, &ConnectionService::removed, this,
            [this](const Connection &connection) {
                noteConnection(connection, ActivityAction::RemoveConnection);
            });
    // The sandbox's list names none of the tokens that are there.
    if (!m_commandLine.sandbox)
        connect(&m_connections, &ConnectionService::unlockFinished, &m_strays, &StrayTokens::look,
                Qt::SingleShotConnection);
    connect(&m_activities, &ActivityLog::problemOccurred, this, [this](const Problem &problem) {
        m_window.showProblem(problem, tr("the activity list"));
    });
    connect(&m_apiTokens, &ApiTokenRegistry::problemOccurred, this, [this](const Problem &problem) {
        m_window.showProblem(problem, tr("the notes on API tokens"));
    });
    connect(&m_preferences, &PreferencesStore::changed, this, &Composition::applyPreferences);
    connect(&m_connections, &ConnectionService::lockedChanged, this, &Composition::lockedChanged);
    connect(&m_connections, &ConnectionService::lockAsked, &m_clipboard,
            &ClipboardService::clearNow);
    connect(&m_idle, &IdleWatcher::idle, this, &Composition::lock);
    // Only from now on is there something to lock.
    connect(&m_workspace, &Workspace::connectionAdded, &m_idle, &IdleWatcher::restart);
    connect(&m_screenLock, &ScreenLockListener::locked, this, [this] {
        if (m_preferences.current().lockWithScreen)
            lock();
    });
    connect(&m_window, &MainWindow::firstPainted, this, &Composition::afterFirstPaint,
            Qt::QueuedConnection);
}

Composition::~Composition()
{
    m_clipboard.clearNow();
    // The window is gone, so this is the only place left to tell it.
    if (const VoidOutcome saved = m_viewState.save(); !saved)
        printError(
            (problemWords(saved.error(), tr("the window's layout")).text() + u'\n').toLocal8Bit());
}

Dependencies Composition::windowDependencies()
{
    // Small files, read before the window is built so that it opens as it was left.
    tell(m_preferences.load(), tr("the settings"));
    tell(m_viewState.load(), tr("the window's layout"));
    tell(m_connections.restore(), tr("the list of connections"));
    applyPreferences(m_preferences.current());
    return {
        .workspace = m_workspace,
        .sync = m_sync,
        .connections = m_connections,
        .commands = m_commands,
        .activities = m_activities,
        .auditTrail = m_auditTrail,
        .apiTokens = m_apiTokens,
        .api = m_api,
        .credentials = m_credentials,
        .strays = &m_strays,
        .commandsInFlight = m_http.limits().inFlightPerLane,
        .clipboard = m_clipboard,
        .preferences = m_preferences,
        .viewState = m_viewState,
        .clock = m_clock,
        .background = m_background,
        .keychainName = m_vault.serviceName(),
        .makeSubAccountRun =
            [this](const ConnectionId &main) {
                return std::make_unique<SubAccountRun>(main, m_workspace, m_api, m_credentials,
                                                       m_connections, m_clock);
            },
        .lock = [this] { lock(); },
        .openSandbox = [this] { openSandbox(); },
    };
}

void Composition::tell(const VoidOutcome &outcome, const QString &object)
{
    if (outcome)
        return;
    QMetaObject::invokeMethod(
        this, [this, problem = outcome.error(), object] { m_window.showProblem(problem, object); },
        Qt::QueuedConnection);
}

JsonFile::Notice Composition::noticeOf(const QString &object)
{
    return [this, object](const Problem &problem) {
        tell(failure(problem), object);
    };
}

bool Composition::comeForward()
{
    if (!m_window.isVisible())
        return false;
    m_window.setWindowState((m_window.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    m_window.raise();
    m_window.activateWindow();
    return true;
}

void Composition::start()
{
    m_window.show();
}

void Composition::afterFirstPaint()
{
    // Before the lists come, which they complete.
    tell(m_apiTokens.restore(), tr("the notes on API tokens"));
    m_connections.unlock();
    if (m_commandLine.sandbox)
        openSandbox();
    m_screenLock.start();
    // The newest part of what was done here, for the details of what it was done to.
    m_activities.loadMore();
    m_theme.watchSystem();
}

void Composition::applyPreferences(const Preferences &preferences)
{
    m_clipboard.setTimeout(preferences.clipboardTimeout);
    m_idle.setTimeout(preferences.idleLock);
    m_sync.setInterval(preferences.refreshInterval);
    m_theme.apply(preferences.theme);
}

void Composition::noteConnection(const Connection &connection, ActivityAction action)
{
    m_activities.append({.time = m_clock.now(),
                         .connection = connection.id,
                         .account = connection.accountName,
                         .actor = userName(),
                         .action = action,
                         .object = connection.name});
}

void Composition::lock()
{
    const bool send = m_preferences.current().closePendingDeletes == PendingDeletes::Send;
    m_lock.lock(send ? WaitingDeletes::Send : WaitingDeletes::Drop);
}

void Composition::lockedChanged(bool locked)
{
    if (locked)
        return;
    m_idle.restart();
    m_sync.setInterval(m_preferences.current().refreshInterval);
    if (m_sandbox)
        m_sandbox->supplyTokens();
}

void Composition::openSandbox()
{
    if (!m_sandbox) {
        m_sandbox = std::make_unique<SandboxHost>(
            m_commandLine, fileIn(m_paths.data, u"sandbox.sqlite"_s), m_connections);
        connect(
            m_sandbox.get(), &SandboxHost::problemOccurred, this,
            [this](const Problem &problem) { m_window.showProblem(problem, tr("the sandbox")); });
    }
    m_sandbox->open();
}

} // namespace tokendeck
