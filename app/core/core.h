// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/application_paths.h"
#include "app/core/file_exchange.h"
#include "app/core/report_desk.h"
#include "models/base/background.h"
#include "models/base/clock.h"
#include "models/base/json_file.h"
#include "models/board/findings_board.h"
#include "models/board/silence_store.h"
#include "models/board/trail_sightings.h"
#include "models/store/activity_log.h"
#include "models/store/workspace.h"
#include "services/http/http_client.h"
#include "services/reports/snapshots/snapshots.h"
#include "services/secrets/keychain_vault.h"
#include "services/sync/access/account_access.h"
#include "services/sync/connections/connection_service.h"
#include "services/sync/connections/stray_tokens.h"
#include "services/sync/doctor/doctor.h"
#include "services/sync/export/token_file.h"
#include "services/sync/logs/audit_trail.h"
#include "services/sync/logs/log_preview.h"
#include "services/sync/logs/log_shares.h"
#include "services/sync/offline/offline_copy.h"
#include "services/sync/refresh/sync_service.h"
#include "services/sync/registry/api_token_registry.h"
#include "services/sync/runs/command_runner.h"
#include "services/sync/runs/settled_lock.h"
#include "services/sync/runs/sub_account_run.h"
#include "services/sync/trial/shipping_trial.h"

#include <QObject>

#include <memory>

namespace tokendeck {

//! Builds and joins every part that needs no window. The application object (QCoreApplication is
//! enough) exists and outlives it.
//!
//! Nothing is read, asked or sent before restore() and unlock(), but the activity file, when
//! something is noted.
class Core final : public QObject {
    Q_OBJECT
public:
    explicit Core(const ApplicationPaths &paths, KeychainManners manners = {});

    //! Reads the list of connections. What is wrong with its file is told by problemOccurred().
    void restore();
    //! Completes what restore() began, once there is time: notes on API tokens and the tokens of
    //! the keychain. From then on silences that have ended are forgotten, in their file, too.
    void unlock();

    // The parts, which end with this.
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] Background &background() { return m_background; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] HttpClient &http() { return m_http; }
    [[nodiscard]] SyncService &sync() { return m_sync; }
    [[nodiscard]] AccountAccess &access() { return m_access; }
    [[nodiscard]] ConnectionService &connections() { return m_connections; }
    [[nodiscard]] StrayTokens &strays() { return m_strays; }
    [[nodiscard]] ActivityLog &activities() { return m_activities; }
    [[nodiscard]] AuditTrail &auditTrail() { return m_auditTrail; }
    [[nodiscard]] ApiTokenRegistry &apiTokens() { return m_apiTokens; }
    [[nodiscard]] OfflineCopy &offlineCopy() { return m_offlineCopy; }
    [[nodiscard]] Snapshots &snapshots() { return m_snapshots; }
    [[nodiscard]] ReportDesk &reports() { return m_reports; }
    [[nodiscard]] TokenFile &tokenFile() { return m_tokenFile; }
    [[nodiscard]] CommandRunner &commands() { return m_commands; }
    [[nodiscard]] SettledLock &lock() { return m_lock; }
    [[nodiscard]] SilenceStore &silences() { return m_silences; }
    [[nodiscard]] FindingsBoard &findings() { return m_findings; }
    [[nodiscard]] ConnectionExchange &exchange() { return m_exchange; }
    [[nodiscard]] SecretVault &vault() { return m_vault; }
    //! The keychain's name in the middle of a sentence.
    [[nodiscard]] QString keychainName() const { return m_vault.serviceName(); }
    //! A run, not started, that connects the accounts below \p main.
    [[nodiscard]] std::unique_ptr<SubAccountRun> makeSubAccountRun(const ConnectionId &main);
    //! Measures why a connection works or does not; not started.
    [[nodiscard]] std::unique_ptr<Doctor> makeDoctor();
    //! Tries a shipping token; not started.
    [[nodiscard]] std::unique_ptr<ShippingTrial> makeShippingTrial(const TrialSubject &subject);
    //! Counts on the logs of \p connection's account, for one set of filters that is edited.
    [[nodiscard]] std::unique_ptr<LogPreview> makeLogPreview(const ConnectionId &connection);
    //! Counts on logs for sets of filters that are looked at.
    [[nodiscard]] std::unique_ptr<LogShares> makeLogShares();

    //! Tells of a file that was found damaged when it was to be written: \p object, in the middle
    //! of a sentence.
    [[nodiscard]] JsonFile::Notice noticeOf(const QString &object);

signals:
    //! Something was wrong with \p object ("the list of connections").
    void problemOccurred(const tokendeck::Problem &problem, const QString &object);

private:
    void openSnapshots();
    //! Since when objects are there, by the snapshots and what was read of the audit trails.
    void tellFirstSeen();
    //! Not for commands, which change nothing: a window may have the file open.
    void forgetEndedSilences();
    void noteConnection(const Connection &connection, ActivityAction action,
                        const QString &note = {});

    SystemClock m_clock;
    Background m_background;
    Workspace m_workspace;
    HttpClient m_http;
    LogzApi m_api;
    Credentials m_credentials;
    AccountAccess m_access;
    KeychainVault m_vault;
    SyncService m_sync;
    ConnectionService m_connections;
    StrayTokens m_strays;
    OfflineCopy m_offlineCopy;
    Snapshots m_snapshots;
    std::unique_ptr<ClockTimer> m_snapshotsTimer;
    ActivityLog m_activities;
    AuditTrail m_auditTrail;
    TrailSightings m_trailSightings;
    ApiTokenRegistry m_apiTokens;
    CommandRunner m_commands;
    SettledLock m_lock;
    SilenceStore m_silences;
    FindingsBoard m_findings;
    FileExchange m_exchange;
    ReportDesk m_reports;
    TokenFile m_tokenFile;
};

} // namespace tokendeck
