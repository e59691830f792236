// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/activity_log.h"
#include "services/sandbox/sandbox.h"
#include "services/sync/runs/command_runner.h"
#include "tests/commands/command_snapshot.h"
#include "tests/sync/sync_fixture.h"

#include <QPointer>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tokendeck::test {

//! A finished command and how it was told of.
struct Finished {
    CommandReport report;
    int finishes = 0;
    std::optional<qint32> created; //!< of CommandRun::created()
    bool createdWasThere = false; //!< in the workspace by then
};

//! Whose clock the sandbox has.
enum class SandboxClock { Computer, Fixture };

//! The command runner with everything below it, against the sandbox over HTTP. The application's
//! clock stands still; where the sandbox lets a request hang, pump() moves it over the deadline,
//! and where a command waits before it asks again, to the end of that.
class CommandFixture {
public:
    explicit CommandFixture(HttpLimits limits = {.maxTries = 1},
                            SandboxClock sandboxClock = SandboxClock::Computer);
    ~CommandFixture();

    //! Lets everything happen until \p until holds; false when that takes too long.
    [[nodiscard]] bool pump(const std::function<bool()> &until);
    //! Waits until nothing is asked and the workspace has what was brought.
    [[nodiscard]] bool settle();
    //! Lets everything happen that is under way and bound to no clock of ours; what hangs at the
    //! sandbox goes on hanging.
    void drain(std::source_location where = std::source_location::current());

    [[nodiscard]] Finished execute(const Change &change);
    //! Waits for the end of \p run.
    [[nodiscard]] Finished finish(CommandRun *run);

    //! As pump(), but false when \p run ends first.
    [[nodiscard]] bool pumpWhileRunning(const CommandRun *run, const std::function<bool()> &until);

    //! What the sandbox holds. Not to be called with faults in force.
    [[nodiscard]] Snapshot snapshot();
    //! What the workspace shows.
    [[nodiscard]] Snapshot shown() const;

    // Made beside the runner, as another admin would.
    Filter makeFilter(const QString &field, const QString &value);
    SharedToken makeToken(const QString &name, const std::vector<Filter> &filters,
                          FilterOperator filterOperator = FilterOperator::And);
    void setFilters(const SharedToken &token, const std::vector<Filter> &filters);
    void removeToken(const SharedToken &token);
    void removeFilter(const Filter &filter);
    ShippingToken makeShippingToken(const QString &name);
    void setEnabled(const ShippingToken &token, bool enabled);
    ApiToken makeApiToken(const QString &name);
    //! The sub account \p id with all its settings.
    AccountSettings accountSettings(AccountId id);
    void update(const AccountSettings &settings, bool searchable);
    void setSearchable(AccountId id, bool searchable);
    //! What was done last in the main account, as its audit trail tells it.
    [[nodiscard]] AuditEvent lastAuditEvent();
    //! The first sub account that can be searched, or that cannot.
    [[nodiscard]] Account subAccount(bool searchable) const;

    //! Connects a sub account as well, so that what it has is known.
    void connectSubAccount();
    //! Gives the connection a token again, after one was refused.
    void reenterToken();
    //! Brings the workspace up to date and forgets what the sandbox has recorded.
    void ready();
    void addFault(const QString &spec);

    //! Requests that were answered or ended by a fault since ready().
    [[nodiscard]] std::vector<sandbox::RequestRecord> requests() const;
    [[nodiscard]] int count(const QByteArray &method, const QString &pathPart) const;
    [[nodiscard]] int writes() const;
    //! POSTs that make something.
    [[nodiscard]] int writingPosts() const;
    //! Names the tokens that were without a filter after they had one.
    [[nodiscard]] QStringList everUncovered() const;
    //! Whether a row of \p id is marked.
    [[nodiscard]] bool isMarked(ListKind kind, qint32 row) const;
    //! Whether any row that is shown is marked.
    [[nodiscard]] bool hasMarks() const;

    //! Whether pump() leaves the clock alone: what hangs goes on hanging.
    bool holdsClock = false;

    FakeClock clock;
    Background background;
    QTemporaryDir folder;
    MemoryVault vault;
    Sandbox backend;
    SandboxAccess access;
    //! A token of the same account that no command deletes; what is made or read beside the runner
    //! goes with it.
    Secret observer;
    std::unique_ptr<Run> run;
    std::unique_ptr<ActivityLog> activities;
    std::unique_ptr<CommandRunner> runner;
    ConnectionId main;
    QObject context;

private:
    //! Requests that the sandbox has read and does not answer.
    [[nodiscard]] int held() const;
    ConnectionId connectAccount(const Secret &token, AccountId account, const QString &name);
    //! Whether a command waits before it asks the backend again.
    [[nodiscard]] bool waitsToAsk() const;

    template <typename T, typename Start> T answer(Start start);
    [[nodiscard]] ApiAccess apiAccess() const;
    std::vector<QPointer<CommandRun>> m_runs;
};

} // namespace tokendeck::test
