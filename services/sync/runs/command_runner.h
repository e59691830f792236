// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/store/activity_log.h"
#include "services/sync/access/account_access.h"
#include "services/sync/commands/command_context.h"
#include "services/sync/commands/command_run.h"
#include "services/sync/refresh/sync_service.h"
#include "services/sync/runs/bulk_plan.h"
#include "services/sync/runs/command_entry.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace tokendeck {

class CommandEffects;

//! What becomes of deletes that wait behind Undo when the window closes or locks.
enum class WaitingDeletes { Drop, Send };

//! Runs commands: each sends its requests, tells the workspace what has changed, and leaves one
//! entry in the activity log.
//!
//! Commands that decide by a whole list (DeleteFilter, ReplaceFilter and what enables, disables and
//! deletes shipping tokens) run one after the other in each connection, all others side by side.
//! A command of a read-only connection (readOnlyOf()) fails with ReadOnly, and nothing is sent; one
//! that has begun goes on to its end.
//!
//! A connection that is locked or removed ends its commands where they are, and its waiting ones
//! are dropped; but see sendBehindLock(). What a lock leaves unknown goes on Running until the
//! connection is unlocked: then the backend is asked what came of it, and nothing is sent again.
class CommandRunner : public QObject {
    Q_OBJECT
public:
    //! How long a delete waits behind Undo.
    static constexpr std::chrono::milliseconds UndoTime{6000};

    //! All references outlive this.
    CommandRunner(Workspace &workspace, const AccountAccess &access, SyncService &sync,
                  ActivityLog &activities, Clock &clock, QObject *parent = nullptr);
    //! Ends every command where it is, without finished().
    ~CommandRunner() override;

    //! Who words what is written down of a finished command. Without it nothing is worded.
    void setEntryWords(EntryWords words);

    //! What would become of \p commands, run one after the other: see planBulk().
    [[nodiscard]] BulkPlan plan(std::vector<Command> commands, BulkConsent consent = {}) const;
    //! How many commands of one connection may be under way, without one waiting for another.
    [[nodiscard]] int commandsAtOnce() const;

    //! Begins \p command. Never finishes from within this call.
    CommandRun *run(const Command &command);
    //! Begins \p command after \p delay, or never: see undo().
    CommandRun *runLater(const Command &command, std::chrono::milliseconds delay = UndoTime);

    //! Drops \p run, which waits. False when it has begun: then nothing is taken back.
    bool undo(CommandRun *run);
    //! Begins every waiting command now.
    void sendWaiting();
    //! Begins every waiting command now, and lets these go on when the application locks: each
    //! keeps its connection's token for itself, and that is wiped when it has finished.
    void sendBehindLock();
    //! Ends what sendBehindLock() has begun and nobody has answered yet.
    void endBehindLock();
    //! Cancels what has begun in the connection \p id and has not finished.
    void cancelRunning(const ConnectionId &id);
    //! Drops every waiting command.
    void dropWaiting();
    //! Before the window closes or locks: drops what waits or sends it, and calls \p done from the
    //! event loop when the last command, of those that were under way, too, has finished.
    void settleWaiting(WaitingDeletes what, QObject *context, std::function<void()> done);

    //! Whether a command has begun and has not finished, but for those that wait for an unlock.
    [[nodiscard]] bool hasRunning() const;
    //! Those that wait, in the order in which they were asked for.
    [[nodiscard]] std::vector<CommandRun *> waiting() const;

signals:
    //! \p run has begun, or begun to wait.
    void added(tokendeck::CommandRun *run);
    //! An API token was made and acts for the account that it was asked for. Comes before the
    //! workspace has it: the backend may tell its text this once.
    void apiTokenMade(const tokendeck::ConnectionId &connection, const tokendeck::ApiToken &token);
    //! \p run is in its final state; CommandRun::finished() follows at once.
    void finished(tokendeck::CommandRun *run);

private:
    friend class CommandRun;
    friend class QuietRun;
    class Private;

    //! Begins \p command, leaving the announcing of what it changes to \p effects.
    CommandRun *runQuietly(const Command &command, std::shared_ptr<CommandEffects> effects);
    [[nodiscard]] std::shared_ptr<CommandEffects> makeQuietEffects();
    [[nodiscard]] const CommandContext::Services &services() const;

    std::unique_ptr<Private> d;
};

} // namespace tokendeck
