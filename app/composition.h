// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command_line.h"
#include "models/domain/background.h"
#include "models/domain/clock.h"
#include "models/store/activity_log.h"
#include "models/store/workspace.h"
#include "services/api/logz_api.h"
#include "services/desktop/clipboard_service.h"
#include "services/desktop/idle_watcher.h"
#include "services/desktop/preferences_store.h"
#include "services/desktop/screen_lock_listener.h"
#include "services/desktop/view_state_store.h"
#include "services/http/http_client.h"
#include "services/secrets/keychain_vault.h"
#include "services/sync/api_token_registry.h"
#include "services/sync/audit_trail.h"
#include "services/sync/command_runner.h"
#include "services/sync/connection_service.h"
#include "services/sync/credentials.h"
#include "services/sync/settled_lock.h"
#include "services/sync/stray_tokens.h"
#include "services/sync/sync_service.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QObject>

namespace tokendeck {

class SandboxHost;

//! Where this application's files are.
struct ApplicationPaths {
    QString settings; //!< preferences, connections, the window's state
    QString data; //!< activity, the sandbox's store

    //! The places that the system gives applications; the sandbox's are apart from the others, so
    //! that trying things out never meets real connections.
    [[nodiscard]] static ApplicationPaths standard(bool sandbox);
};

//! Builds every part of the application, and connects them: the one place that knows all layers.
//! The application object exists and outlives it.
class Composition final : public QObject {
    Q_OBJECT
public:
    Composition(CommandLine commandLine, const ApplicationPaths &paths);
    ~Composition() override;

    //! Shows the window. What may take time (keychain, network, D-Bus, the sandbox) begins after it
    //! was painted.
    void start();
    //! Brings the window before the others; false when it is closed, as the application ends then.
    bool comeForward();
    //! Ends the application as MainWindow::end() does.
    void stop() { m_window.end(); }

private:
    [[nodiscard]] Dependencies windowDependencies();
    //! Tells of a file that was found damaged when it was to be written.
    [[nodiscard]] JsonFile::Notice noticeOf(const QString &object);
    //! Says in the window, once there is one, what was wrong with \p object.
    void tell(const VoidOutcome &outcome, const QString &object);
    void afterFirstPaint();
    void applyPreferences(const Preferences &preferences);
    void noteConnection(const Connection &connection, ActivityAction action);
    void lock();
    void lockedChanged(bool locked);
    void openSandbox();

    CommandLine m_commandLine;
    ApplicationPaths m_paths;

    SystemClock m_clock;
    Background m_background;
    Workspace m_workspace;
    HttpClient m_http;
    LogzApi m_api;
    Credentials m_credentials;
    KeychainVault m_vault;
    SyncService m_sync;
    ConnectionService m_connections;
    StrayTokens m_strays;
    ActivityLog m_activities;
    AuditTrail m_auditTrail;
    ApiTokenRegistry m_apiTokens;
    CommandRunner m_commands;
    SettledLock m_lock;
    PreferencesStore m_preferences;
    ViewStateStore m_viewState;
    ClipboardService m_clipboard;
    IdleWatcher m_idle;
    ScreenLockListener m_screenLock;
    Theme m_theme;
    std::unique_ptr<SandboxHost> m_sandbox; // made when it is first opened
    MainWindow m_window;
};

} // namespace tokendeck
