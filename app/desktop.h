// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/window_options.h"
#include "app/core/core.h"
#include "services/desktop/clipboard_service.h"
#include "services/desktop/desktop_notifier.h"
#include "services/desktop/finding_notice.h"
#include "services/desktop/idle_watcher.h"
#include "services/desktop/saved_views.h"
#include "services/desktop/screen_lock_listener.h"
#include "services/desktop/view_state_store.h"
#include "services/settings/preferences_store.h"
#include "services/settings/snippets/dashboard_addresses.h"
#include "services/settings/snippets/own_templates.h"
#include "ui/base/token_copier.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <memory>

namespace tokendeck {

class SandboxHost;
class SessionKeeper;

//! The application with its window: the core, what belongs to a desktop, and the sandbox. The
//! QApplication exists and outlives it.
class Desktop final : public QObject {
    Q_OBJECT
public:
    Desktop(WindowOptions options, const ApplicationPaths &paths);
    ~Desktop() override;

    //! Shows the window. What may take time (keychain, network, D-Bus, the sandbox) begins after it
    //! was painted.
    void start();
    //! Brings the window before the others; false when it is closed, as the application ends then.
    bool comeForward();
    //! Where \p link, of Tokendeck, leads, as PlaceOpener::openLink().
    void openLink(const QString &link);
    //! Ends the application as MainWindow::end() does.
    void stop() { m_window.end(); }

private:
    //! Reads the small files that the window opens with, and names the parts that it works with.
    [[nodiscard]] Dependencies prepare();
    //! Says in the window, once there is one, what was wrong with \p object.
    void tell(const Problem &problem, const QString &object);
    void tell(const VoidOutcome &outcome, const QString &object);
    void tellHighFindings();
    void afterFirstPaint();
    void applyPreferences(const Preferences &preferences);
    void lock();
    void lockedChanged(bool locked);
    void openSandbox();
    void leaveSandbox();
    void resetSandbox();

    WindowOptions m_options;
    ApplicationPaths m_paths;

    Core m_core;
    PreferencesStore m_preferences;
    ViewStateStore m_viewState;
    SavedViews m_savedViews;
    OwnTemplates m_templates;
    DashboardAddresses m_dashboards;
    ClipboardService m_clipboard;
    TokenCopier m_copier;
    IdleWatcher m_idle;
    ScreenLockListener m_screenLock;
    DesktopNotifier m_notifier;
    FindingNotice m_notice;
    Theme m_theme;
    std::unique_ptr<SandboxHost> m_sandbox; // made when it is first opened
    MainWindow m_window;
    std::unique_ptr<SessionKeeper> m_session;
};

} // namespace tokendeck
