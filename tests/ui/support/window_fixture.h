// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/report_desk.h"
#include "models/base/background.h"
#include "models/board/findings_board.h"
#include "models/board/silence_store.h"
#include "models/store/activity_log.h"
#include "models/store/workspace.h"
#include "services/api/logz_api.h"
#include "services/desktop/clipboard_service.h"
#include "services/desktop/saved_views.h"
#include "services/desktop/view_state_store.h"
#include "services/http/http_client.h"
#include "services/settings/preferences_store.h"
#include "services/settings/snippets/dashboard_addresses.h"
#include "services/settings/snippets/own_templates.h"
#include "services/sync/access/account_access.h"
#include "services/sync/connections/connection_service.h"
#include "services/sync/export/token_file.h"
#include "services/sync/logs/audit_trail.h"
#include "services/sync/logs/log_preview.h"
#include "services/sync/logs/log_shares.h"
#include "services/sync/refresh/sync_service.h"
#include "services/sync/registry/api_token_registry.h"
#include "services/sync/runs/command_runner.h"
#include "services/sync/runs/sub_account_run.h"
#include "tests/desktop/played_clipboard.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_vault.h"
#include "ui/base/dependencies.h"
#include "ui/base/token_copier.h"

#include <QTemporaryDir>

#include <source_location>

namespace tokendeck::test {

//! Everything below the window, real but for the clock, the clipboard and the vault; nothing is
//! sent to a network unless a test's connections lead to its own server.
struct WindowFixture {
    WindowFixture();

    //! The values that the window is made with.
    [[nodiscard]] Dependencies dependencies();

    //! A connection with all lists, as the pictures show them. Its tokens are made up.
    ConnectionId addSample(const QString &name = QStringLiteral("Acme Production"),
                           const QString &apiUrl = QStringLiteral("https://api-eu.logz.io"));
    //! A connection whose lists are those of \p other, as a run before has kept them at \p
    //! keptFrom.
    ConnectionId addKept(const ConnectionId &other, TimePoint keptFrom);
    //! Changes what is known of \p id.
    void updateConnection(const ConnectionId &id,
                          const std::function<void(ConnectionInfo &)> &change);
    //! The last try of a list has failed.
    void failList(const ConnectionId &id, ListKind kind, const Problem &problem);
    //! Lets background work and queued calls finish; requests to a server go on.
    void settle(std::source_location where = std::source_location::current());

    //! What stands in the middle of every token of the sample, so that a test can look for it.
    static constexpr auto TokenCore = "canary0token0canary";

    QTemporaryDir directory;
    FakeClock clock;
    Background background;
    Workspace workspace{background};
    HttpClient http{clock};
    LogzApi api{http, background};
    Credentials credentials;
    AccountAccess access{workspace, api, credentials};
    MemoryVault vault;
    SyncService sync{workspace, access, http, clock};
    ConnectionService connections{
        workspace,   vault, api,
        credentials, sync,  ConnectionFile(directory.filePath(QStringLiteral("connections.json")))};
    ActivityLog activities{directory.filePath(QStringLiteral("activity")), background};
    AuditTrail auditTrail{access};
    ApiTokenRegistry apiTokens{JsonFile(directory.filePath(QStringLiteral("api-tokens.json"))),
                               workspace, sync, access, clock};
    CommandRunner commands{workspace, access, sync, activities, clock};
    PlayedClipboard *clipboardPort = new PlayedClipboard; //!< owned by clipboard
    ClipboardService clipboard{clock, std::unique_ptr<ClipboardPort>(clipboardPort)};
    TokenCopier copier{workspace, clipboard, activities, clock};
    FindingsBoard findings{workspace, background, clock};
    SilenceStore silences{directory.filePath(QStringLiteral("silences.json"))};
    SnapshotFiles snapshots{directory.filePath(QStringLiteral("snapshots"))};
    ReportDesk reports{access, findings,
                       vault,  background,
                       clock,  {snapshots, directory.filePath(QStringLiteral("activity"))}};
    TokenFile tokenFile{background};
    PreferencesStore preferences{directory.filePath(QStringLiteral("preferences.json"))};
    ViewStateStore viewState{directory.filePath(QStringLiteral("view.json"))};
    SavedViews savedViews{directory.filePath(QStringLiteral("views.json"))};
    OwnTemplates templates{directory.filePath(QStringLiteral("templates.json"))};
    DashboardAddresses dashboards{directory.filePath(QStringLiteral("dashboards.json"))};
    std::vector<ConnectionId> snapshotsRemoved;
    int sandboxOpened = 0;
    int sandboxLeft = 0;
    int sandboxReset = 0;
};

} // namespace tokendeck::test
