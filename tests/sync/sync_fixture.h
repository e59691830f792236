// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/store/workspace.h"
#include "services/sync/connections/connection_service.h"
#include "services/sync/runs/sub_account_run.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_vault.h"
#include "tests/sync/played_backend.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace tokendeck::test {

//! The services from the workspace to HTTP, as one run of the application has them.
struct Run {
    Run(Clock &clock, Background &background, SecretVault &vault, const QString &file,
        HttpLimits limits)
        : workspace(background)
        , http(clock, limits)
        , api(http, background)
        , access(workspace, api, credentials)
        , sync(workspace, access, http, clock)
        , connections(workspace, vault, api, credentials, sync, ConnectionFile(file))
    {
        http.setRandomSource([] { return 0.0; });
    }

    Workspace workspace;
    HttpClient http;
    LogzApi api;
    Credentials credentials;
    AccountAccess access;
    SyncService sync;
    ConnectionService connections;
};

//! A run on a clock that stands still, a vault in memory, and a backend.
class SyncFixture {
public:
    explicit SyncFixture(int subAccounts = 2, HttpLimits limits = {.maxTries = 1})
        : backend(subAccounts)
        , m_limits(limits)
    {
        restart();
    }

    //! Ends the run and begins another one with the same vault and file.
    void restart()
    {
        run.reset();
        run = std::make_unique<Run>(clock, background, vault, file(), m_limits);
    }

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("c.json")); }

    //! Lets everything happen that is under way and bound to no clock of ours, and to nothing that
    //! the backend holds.
    void drain(std::source_location where = std::source_location::current())
    {
        test::drain(run ? requests(run->http, backend.server, &background)
                        : UnderWay{.jobs = &background},
                    where);
    }
    //! Waits until nothing is refreshed any more.
    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return !isRefreshing() && run->http.inFlight() == 0; },
                               10000);
    }
    [[nodiscard]] bool isRefreshing() const
    {
        for (const ConnectionInfo &info : run->workspace.connections()) {
            for (const ListKind kind : AllListKinds) {
                if (run->workspace.status(info.connection.id, kind).refreshing)
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] NewConnection candidate(AccountId account = PlayedBackend::Main,
                                          SecretStorage storage = SecretStorage::Keychain) const
    {
        return {.candidate = {backend.url(), backend.token(account)},
                .identity = {account, QStringLiteral("Account")},
                .name = QStringLiteral("Connection %1").arg(account.value()),
                .storage = storage};
    }
    //! Adds it and waits for the answer, but not for the lists.
    Outcome<ConnectionId> add(const NewConnection &connection)
    {
        std::optional<Outcome<ConnectionId>> answer;
        run->connections.add(connection, &context,
                             [&](const Outcome<ConnectionId> &outcome) { answer = outcome; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
            return failure({.kind = ProblemKind::TimedOut});
        return *answer;
    }
    //! An unlocked run with one connection, whose lists are there.
    [[nodiscard]] ConnectionId connected(AccountId account = PlayedBackend::Main)
    {
        run->connections.unlock();
        const Outcome<ConnectionId> id = add(candidate(account));
        return id && settle() ? *id : ConnectionId();
    }

    template <typename Row> [[nodiscard]] size_t count(const ConnectionId &id) const
    {
        return run->workspace.rows<Row>(id)->size();
    }
    [[nodiscard]] ConnectionInfo info(const ConnectionId &id) const
    {
        const ConnectionInfo *found = run->workspace.connection(id);
        return found ? *found : ConnectionInfo();
    }
    [[nodiscard]] ListStatus status(const ConnectionId &id, ListKind kind) const
    {
        return run->workspace.status(id, kind);
    }
    [[nodiscard]] std::optional<ProblemKind> problem(const ConnectionId &id, ListKind kind) const
    {
        const ListStatus list = status(id, kind);
        return list.problem ? std::optional(list.problem->kind) : std::nullopt;
    }

    FakeClock clock;
    Background background;
    MemoryVault vault;
    PlayedBackend backend;
    QObject context;
    std::unique_ptr<Run> run;

private:
    QTemporaryDir m_folder;
    HttpLimits m_limits;
};

} // namespace tokendeck::test
