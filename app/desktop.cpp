// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop.h"

#include "app/sandbox_host.h"
#include "app/session_keeper.h"
#include "models/base/standard_output.h"
#include "ui/hints/hint_tour.h"
#include "ui/shell/places/place_opener.h"
#include "words/estate/notice_words.h"
#include "words/lists/problems/problem_words.h"

#include <QApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

FindingNotice::Text noticeText(const QStringList &fresh)
{
    return {.title = highFindingsTitle(int(fresh.size())), .text = highFindingsText()};
}

} // namespace

Desktop::Desktop(WindowOptions options, const ApplicationPaths &paths)
    : m_options(std::move(options))
    , m_paths(paths)
    , m_core(paths)
    , m_preferences(paths.inSettings(u"preferences.json"_s), m_core.noticeOf(tr("the settings")))
    , m_viewState(paths.inSettings(u"window.json"_s), m_core.noticeOf(tr("the window’s layout")))
    , m_savedViews(paths.inSettings(u"views.json"_s), m_core.noticeOf(tr("the saved views")))
    , m_templates(paths.inSettings(u"templates.json"_s), m_core.noticeOf(tr("your templates")))
    , m_dashboards(paths.inSettings(u"dashboards.json"_s),
                   m_core.noticeOf(tr("the addresses of dashboards")))
    , m_clipboard(m_core.clock())
    , m_copier(m_core.workspace(), m_clipboard, m_core.activities(), m_core.clock())
    , m_idle(m_core.clock())
    , m_screenLock(m_core.background())
    , m_notifier(m_core.background())
    , m_notice(m_notifier, m_core.clock(), paths.inSettings(u"notices.json"_s), noticeText,
               m_core.noticeOf(tr("what notices have told")))
    , m_window(prepare())
    , m_session(
          std::make_unique<SessionKeeper>(m_window, m_core.workspace(), m_viewState, m_options))
{
    ConnectionService &connections = m_core.connections();
    // The sandbox's list names none of the tokens that are there.
    if (!m_options.sandbox)
        connect(&connections, &ConnectionService::unlockFinished, &m_core.strays(),
                &StrayTokens::look, Qt::SingleShotConnection);
    connect(&m_preferences, &PreferencesStore::changed, this, &Desktop::applyPreferences);
    connect(&connections, &ConnectionService::lockedChanged, this, &Desktop::lockedChanged);
    connect(&connections, &ConnectionService::lockAsked, &m_clipboard, &ClipboardService::clearNow);
    connect(&m_idle, &IdleWatcher::idle, this, &Desktop::lock);
    // Only from now on is there something to lock.
    connect(&m_core.workspace(), &Workspace::connectionAdded, &m_idle, &IdleWatcher::restart);
    connect(&m_screenLock, &ScreenLockListener::locked, this, [this] {
        if (m_preferences.current().lockWithScreen)
            lock();
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_notice,
            [this](Qt::ApplicationState state) {
                m_notice.setInFront(state == Qt::ApplicationActive);
            });
    connect(&m_core.findings(), &FindingsBoard::changed, this, &Desktop::tellHighFindings);
    connect(&m_notice, &FindingNotice::openRequested, this, [this](const QString &id) {
        if (comeForward())
            m_window.places().showFinding(id);
    });
    connect(&m_window, &MainWindow::firstPainted, this, &Desktop::afterFirstPaint,
            Qt::QueuedConnection);
}

Desktop::~Desktop()
{
    m_clipboard.clearNow();
    // The window is gone, so this is the only place left to tell it.
    if (const VoidOutcome saved = m_viewState.save(); !saved)
        printError(
            (problemWords(saved.error(), tr("the window’s layout")).text() + u'\n').toLocal8Bit());
}

Dependencies Desktop::prepare()
{
    connect(&m_core, &Core::problemOccurred, this,
            qOverload<const Problem &, const QString &>(&Desktop::tell));
    tell(m_preferences.load(), tr("the settings"));
    tell(m_viewState.load(), tr("the window’s layout"));
    tell(m_savedViews.load(), tr("the saved views"));
    tell(m_templates.load(), tr("your templates"));
    tell(m_dashboards.load(), tr("the addresses of dashboards"));
    m_core.restore();
    applyPreferences(m_preferences.current());
    return {
        .workspace = m_core.workspace(),
        .sync = m_core.sync(),
        .connections = m_core.connections(),
        .commands = m_core.commands(),
        .activities = m_core.activities(),
        .auditTrail = m_core.auditTrail(),
        .apiTokens = m_core.apiTokens(),
        .strays = &m_core.strays(),
        .exchange = &m_core.exchange(),
        .clipboard = m_clipboard,
        .copier = m_copier,
        .findings = m_core.findings(),
        .silences = m_core.silences(),
        .reports = m_core.reports(),
        .tokenFile = m_core.tokenFile(),
        .preferences = m_preferences,
        .viewState = m_viewState,
        .savedViews = m_savedViews,
        .templates = m_templates,
        .dashboards = m_dashboards,
        .clock = m_core.clock(),
        .background = m_core.background(),
        .makeSubAccountRun =
            [this](const ConnectionId &main) { return m_core.makeSubAccountRun(main); },
        .makeLogPreview =
            [this](const ConnectionId &connection) { return m_core.makeLogPreview(connection); },
        .makeLogShares = [this] { return m_core.makeLogShares(); },
        .makeDoctor = [this] { return m_core.makeDoctor(); },
        .makeShippingTrial =
            [this](const TrialSubject &subject) { return m_core.makeShippingTrial(subject); },
        .removeSnapshots =
            [this](const Connection &connection) { m_core.snapshots().remove(connection); },
        .lock = [this] { lock(); },
        .openSandbox = [this] { openSandbox(); },
        .leaveSandbox = [this] { leaveSandbox(); },
        .resetSandbox = [this] { resetSandbox(); },
    };
}

void Desktop::tellHighFindings()
{
    QStringList high;
    for (const Finding &finding : m_core.findings().current()->findings) {
        if (finding.severity == Severity::High)
            high.append(findingId(finding));
    }
    m_notice.setHigh(high);
}

void Desktop::tell(const Problem &problem, const QString &object)
{
    QMetaObject::invokeMethod(
        this, [this, problem, object] { m_window.showProblem(problem, object); },
        Qt::QueuedConnection);
}

void Desktop::tell(const VoidOutcome &outcome, const QString &object)
{
    if (!outcome)
        tell(outcome.error(), object);
}

bool Desktop::comeForward()
{
    if (!m_window.isVisible())
        return false;
    m_window.setWindowState((m_window.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    m_window.raise();
    // A window behind a dialog takes no key.
    QWidget *dialog = QApplication::activeModalWidget();
    (dialog ? dialog : &m_window)->activateWindow();
    return true;
}

void Desktop::openLink(const QString &link)
{
    m_window.places().openLink(link);
}

void Desktop::start()
{
    if (!m_options.session.isEmpty())
        m_session->returnTo(m_options.session);
    m_window.show();
}

void Desktop::afterFirstPaint()
{
    m_core.vault().findServiceName();
    m_core.unlock();
    m_notice.setInFront(QGuiApplication::applicationState() == Qt::ApplicationActive);
    if (!m_options.link.isEmpty())
        openLink(m_options.link);
    if (m_options.sandbox)
        openSandbox();
    m_screenLock.start();
    m_window.hints().offer();
    // The newest part of what was done here, for the details of what it was done to.
    m_core.activities().loadMore();
    m_theme.watchSystem();
}

void Desktop::applyPreferences(const Preferences &preferences)
{
    m_clipboard.setTimeout(preferences.clipboardTimeout);
    m_idle.setTimeout(preferences.idleLock);
    m_core.sync().setInterval(preferences.refreshInterval);
    m_core.offlineCopy().setEnabled(preferences.keepLists);
    m_core.snapshots().setEnabled(preferences.dailySnapshots);
    m_notice.setEnabled(preferences.desktopNotices);
    m_core.findings().setLimits(preferences.findings);
    m_theme.apply(preferences.theme);
}

void Desktop::lock()
{
    const bool send = m_preferences.current().closePendingDeletes == PendingDeletes::Send;
    m_core.lock().lock(send ? WaitingDeletes::Send : WaitingDeletes::Drop);
}

void Desktop::lockedChanged(bool locked)
{
    if (locked)
        return;
    m_idle.restart();
    m_core.sync().setInterval(m_preferences.current().refreshInterval);
    if (m_sandbox)
        m_sandbox->supplyTokens();
}

void Desktop::leaveSandbox()
{
    std::vector<ConnectionId> mains;
    for (const ConnectionInfo &info : m_core.workspace().connections()) {
        if (info.connection.storage == SecretStorage::Embedded && !info.connection.parent)
            mains.push_back(info.connection.id);
    }
    for (const ConnectionId &id : mains)
        m_core.connections().remove(id, this, [](const VoidOutcome &) {});
    m_sandbox.reset();
}

void Desktop::resetSandbox()
{
    leaveSandbox();
    m_options.sandboxReset = true;
    openSandbox();
}

void Desktop::openSandbox()
{
    if (!m_sandbox) {
        m_sandbox = std::make_unique<SandboxHost>(m_options, m_paths.inData(u"sandbox.sqlite"_s),
                                                  m_core.connections());
        connect(m_sandbox.get(), &SandboxHost::problemOccurred, this,
                [this](const Problem &problem) { tell(problem, tr("the sandbox")); });
    }
    m_sandbox->open();
}

} // namespace tokendeck

#include "moc_desktop.cpp"
