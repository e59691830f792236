// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QString>

#include <functional>
#include <memory>

namespace tokendeck {

class ActivityLog;
class ApiTokenRegistry;
class AuditTrail;
class Background;
class ClipboardService;
class Clock;
class CommandRunner;
class ConnectionExchange;
class ConnectionService;
class DashboardAddresses;
class Doctor;
class FindingsBoard;
class LogPreview;
class LogShares;
class OwnTemplates;
class PreferencesStore;
class ReportSource;
class SavedViews;
class ShippingTrial;
class SilenceStore;
class StrayTokens;
class SubAccountRun;
class SyncService;
class TokenCopier;
class TokenFile;
class ViewStateStore;
class Workspace;
struct Connection;
struct TrialSubject;

//! What the window works with. Everything outlives it.
struct Dependencies {
    Workspace &workspace;
    SyncService &sync;
    ConnectionService &connections;
    CommandRunner &commands;
    ActivityLog &activities;
    AuditTrail &auditTrail;
    ApiTokenRegistry &apiTokens;
    //! Tokens in the keychain that no connection names; none where nobody looks for them.
    StrayTokens *strays = nullptr;
    //! Hands connections on in files; none where nobody does.
    ConnectionExchange *exchange = nullptr;
    ClipboardService &clipboard;
    TokenCopier &copier;
    FindingsBoard &findings;
    SilenceStore &silences;
    ReportSource &reports;
    TokenFile &tokenFile;
    PreferencesStore &preferences;
    ViewStateStore &viewState;
    SavedViews &savedViews;
    OwnTemplates &templates;
    DashboardAddresses &dashboards;
    Clock &clock;
    Background &background;
    //! A run, not started, that connects the accounts below \p main.
    std::function<std::unique_ptr<SubAccountRun>(const ConnectionId &main)> makeSubAccountRun;
    //! Counts on the logs of \p connection's account. Never null.
    std::function<std::unique_ptr<LogPreview>(const ConnectionId &connection)> makeLogPreview;
    //! Counts for what is looked at, one after the other. Never null.
    std::function<std::unique_ptr<LogShares>()> makeLogShares;
    //! Measures why a connection works or does not; not started. Never null.
    std::function<std::unique_ptr<Doctor>()> makeDoctor;
    //! Tries a shipping token; not started. Never null.
    std::function<std::unique_ptr<ShippingTrial>(const TrialSubject &subject)> makeShippingTrial;
    //! Removes the snapshots of the account of \p connection.
    std::function<void(const Connection &connection)> removeSnapshots;
    //! Locks the application, after what the admin wants to become of waiting deletes was done.
    std::function<void()> lock;
    //! Opens the sandbox: makes a connection to it appear in the workspace. Failures are told
    //! through MainWindow::showProblem().
    std::function<void()> openSandbox;
    //! Takes the sandbox's connections away and ends it; its data stays.
    std::function<void()> leaveSandbox;
    //! Lets it begin anew with its sample data.
    std::function<void()> resetSandbox;
};

} // namespace tokendeck
