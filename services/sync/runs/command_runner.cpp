// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/runs/command_runner.h"

#include "services/sync/commands/command_effects.h"
#include "services/sync/commands/command_run_p.h"
#include "services/sync/runs/command_entry.h"
#include "services/sync/runs/command_steps.h"
#include "services/sync/runs/protection.h"

#include <QPointer>

#include <algorithm>

namespace tokendeck {

class CommandRunner::Private {
public:
    //! Somebody who waits until nothing is under way.
    struct Settling {
        QPointer<QObject> context;
        std::function<void()> done;
    };

    Private(CommandRunner &owner, const CommandContext::Services &of, ActivityLog &log)
        : q(owner)
        , services(of)
        , activities(log)
        , prompt(std::make_shared<CommandEffects>(of.workspace, of.sync, of.clock,
                                                  CommandEffects::Mode::Prompt))
    {
    }

    CommandRun *make(const Command &command, std::shared_ptr<CommandEffects> effects,
                     CommandState state)
    {
        auto data = std::make_unique<CommandRun::Private>(command, services, std::move(effects));
        data->context.report.state = state;
        data->context.report.started = services.clock.now();
        data->account = accountNameOf(services.workspace, command);
        auto *run = new CommandRun(std::move(data), &q);
        run->d->cancel = [this, run] {
            cancel(run, &CommandCalls::cancel);
        };
        run->d->context.created = [run](qint32 id) {
            emit run->created(id);
        };
        run->d->context.askingChanged = [run] {
            emit run->changed();
        };
        run->d->context.apiTokenMade = [this](const ConnectionId &home, const ApiToken &token) {
            emit q.apiTokenMade(home, token);
        };
        runs.push_back(run);
        if (const auto id = objectId(command.change)) {
            run->d->effects->mark(command.connection, listOf(command.change), *id,
                                  isDelete(command.change) ? PendingMark::Deleting
                                                           : PendingMark::Changing);
        }
        return run;
    }

    void begin(CommandRun *run)
    {
        run->d->timer.reset();
        CommandReport &report = run->d->context.report;
        if (std::exchange(report.state, CommandState::Running) != CommandState::Running)
            emit run->changed();
        run->d->begun = services.clock.elapsed();
        run->d->queued = takesTurns(run->command().change);
        if (run->d->queued)
            giveTurn(run->command().connection);
        else
            startLater(run);
    }

    //! Starts the next of those that take turns, in the order in which they were begun, unless one
    //! is under way.
    void giveTurn(const ConnectionId &connection)
    {
        CommandRun *next = nullptr;
        for (CommandRun *run : runs) {
            if (!run->d->queued || run->command().connection != connection
                || run->report().state != CommandState::Running)
                continue;
            if (run->d->started)
                return;
            if (!next || *run->d->begun < *next->d->begun)
                next = run;
        }
        if (next)
            startLater(next);
    }

    void startLater(CommandRun *run)
    {
        if (std::exchange(run->d->started, true))
            return;
        if (const std::optional<Problem> refusal = refusalOf(services.workspace, run->command())) {
            run->d->context.fail(*refusal);
            QMetaObject::invokeMethod(
                run, [this, run] { finish(run); }, Qt::QueuedConnection);
            return;
        }
        takeSteps(run, {});
    }

    //! Begins the steps of \p run, or those that look up what came of it.
    void takeSteps(CommandRun *run, const std::optional<Problem> &lost)
    {
        QMetaObject::invokeMethod(
            run,
            [this, run, lost] {
                run->d->steps = runSteps(&run->d->context, run->command().change, lost,
                                         [this, run] { finish(run); });
                run->d->steps.start();
            },
            Qt::QueuedConnection);
    }

    void cancel(CommandRun *run, void (CommandCalls::*how)())
    {
        if (run->report().isFinal())
            return;
        if (run->report().state == CommandState::Waiting)
            return drop(run);
        if (run->d->cutOff)
            return leaveUnknown(run);
        (run->d->context.calls.*how)();
        // One that waits for its turn need not: it sends nothing any more.
        startLater(run);
    }

    void drop(CommandRun *run)
    {
        run->d->timer.reset();
        run->d->context.report.state = CommandState::Dropped;
        // A final state is told from the event loop.
        QMetaObject::invokeMethod(
            run, [this, run] { conclude(run); }, Qt::QueuedConnection);
    }

    void finish(CommandRun *run)
    {
        CommandReport &report = run->d->context.report;
        if (report.state == CommandState::Running)
            report.state = CommandState::Done;
        report.duration = services.clock.elapsed() - *run->d->begun;
        if (report.state == CommandState::Unknown && run->d->context.calls.isAbandoned()
            && services.workspace.connection(run->command().connection))
            return waitForUnlock(run);
        conclude(run);
    }

    //! A lock has cut off what would have told how \p run ended.
    void waitForUnlock(CommandRun *run)
    {
        CommandReport &report = run->d->context.report;
        report.cutOffByLock = true;
        run->d->cutOff = report;
        report.state = CommandState::Running;
        report.problem.reset();
        emit run->changed();
        lookUp(run->command().connection);
        tellSettled();
    }

    //! Looks up what a lock has cut off, if \p id is unlocked by now.
    void lookUp(const ConnectionId &id)
    {
        const ConnectionInfo *info = services.workspace.connection(id);
        if (!info || info->state == ConnectionState::Locked)
            return;
        for (CommandRun *run : std::vector<CommandRun *>(runs)) {
            if (run->command().connection != id || !run->d->cutOff)
                continue;
            if (info->state != ConnectionState::Ready) {
                leaveUnknown(run);
                continue;
            }
            run->d->context.calls.reopen();
            takeSteps(run, std::exchange(run->d->cutOff, std::nullopt)->problem);
        }
    }

    //! Ends \p run as the lock has left it.
    void leaveUnknown(CommandRun *run)
    {
        run->d->context.report = *std::exchange(run->d->cutOff, std::nullopt);
        QMetaObject::invokeMethod(
            run, [this, run] { conclude(run); }, Qt::QueuedConnection);
    }

    void conclude(CommandRun *run)
    {
        const Command &command = run->command();
        std::erase(runs, run);
        if (const auto id = objectId(command.change)) {
            run->d->effects->mark(command.connection, listOf(command.change), *id,
                                  PendingMark::None);
        }
        run->d->effects->settle();
        writeDown(*run);
        if (run->d->queued)
            giveTurn(command.connection);
        emit run->changed();
        emit q.finished(run);
        emit run->finished();
        run->deleteLater();
        tellSettled();
    }

    void writeDown(const CommandRun &run)
    {
        activities.append(entryOf(run.command(), run.report(), run.d->account, words,
                                  *services.workspace.rows<Filter>(run.command().connection)));
    }

    void cancelRunning(const ConnectionId &id)
    {
        for (CommandRun *run : std::vector<CommandRun *>(runs)) {
            if (run->command().connection == id && run->report().state == CommandState::Running)
                cancel(run, &CommandCalls::cancel);
        }
    }

    //! Ends what belongs to a connection that is being removed.
    void endConnection(const ConnectionId &id)
    {
        for (CommandRun *run : std::vector<CommandRun *>(runs)) {
            if (run->command().connection == id)
                cancel(run, &CommandCalls::abandon);
        }
    }

    //! Ends what belongs to a connection that is locked, and may not go on behind the lock.
    void lockConnection(const ConnectionId &id)
    {
        for (CommandRun *run : std::vector<CommandRun *>(runs)) {
            if (run->command().connection == id && !run->d->cutOff
                && !run->d->context.calls.outlivesLock())
                cancel(run, &CommandCalls::abandon);
        }
    }

    [[nodiscard]] std::vector<CommandRun *> waiting() const
    {
        std::vector<CommandRun *> found;
        std::ranges::copy_if(runs, std::back_inserter(found), [](const CommandRun *run) {
            return run->report().state == CommandState::Waiting;
        });
        return found;
    }

    void tellSettled()
    {
        const auto isCutOff = [](const CommandRun *run) {
            return run->d->cutOff.has_value();
        };
        if (settling.empty() || !std::ranges::all_of(runs, isCutOff))
            return;
        for (Settling &each : std::exchange(settling, {})) {
            if (each.context)
                QMetaObject::invokeMethod(each.context, std::move(each.done), Qt::QueuedConnection);
        }
    }

    CommandRunner &q;
    CommandContext::Services services;
    ActivityLog &activities;
    std::shared_ptr<CommandEffects> prompt;
    EntryWords words;
    std::vector<CommandRun *> runs; // not concluded, in the order in which they were asked for
    std::vector<Settling> settling;
};

CommandRunner::CommandRunner(Workspace &workspace, const AccountAccess &access, SyncService &sync,
                             ActivityLog &activities, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, CommandContext::Services{workspace, access, sync, clock},
                                  activities))
{
    connect(&workspace, &Workspace::connectionAboutToBeRemoved, this,
            [this](const ConnectionId &id) { d->endConnection(id); });
    connect(&workspace, &Workspace::connectionChanged, this, [this](const ConnectionId &id) {
        const ConnectionInfo *info = d->services.workspace.connection(id);
        if (info && info->state == ConnectionState::Locked)
            d->lockConnection(id);
        d->lookUp(id);
    });
}

CommandRunner::~CommandRunner()
{
    // While the rest is still there: what is under way uses it.
    for (CommandRun *run : std::exchange(d->runs, {})) {
        if (run->d->cutOff) {
            run->d->context.report = *run->d->cutOff;
            d->writeDown(*run);
        }
        delete run;
    }
}

void CommandRunner::setEntryWords(EntryWords words)
{
    d->words = std::move(words);
}

BulkPlan CommandRunner::plan(std::vector<Command> commands, BulkConsent consent) const
{
    return planBulk(d->services.access, std::move(commands), consent);
}

int CommandRunner::commandsAtOnce() const
{
    return d->services.access.api().requestsAtOnce();
}

CommandRun *CommandRunner::run(const Command &command)
{
    return runQuietly(command, d->prompt);
}

CommandRun *CommandRunner::runQuietly(const Command &command,
                                      std::shared_ptr<CommandEffects> effects)
{
    CommandRun *run = d->make(command, std::move(effects), CommandState::Running);
    d->begin(run);
    emit added(run);
    return run;
}

std::shared_ptr<CommandEffects> CommandRunner::makeQuietEffects()
{
    return std::make_shared<CommandEffects>(d->services.workspace, d->services.sync,
                                            d->services.clock, CommandEffects::Mode::Quiet);
}

const CommandContext::Services &CommandRunner::services() const
{
    return d->services;
}

CommandRun *CommandRunner::runLater(const Command &command, std::chrono::milliseconds delay)
{
    CommandRun *run = d->make(command, d->prompt, CommandState::Waiting);
    run->d->timer = d->services.clock.after(delay, [this, run] { d->begin(run); });
    emit added(run);
    return run;
}

bool CommandRunner::undo(CommandRun *run)
{
    if (!run || run->report().state != CommandState::Waiting)
        return false;
    d->drop(run);
    return true;
}

void CommandRunner::sendWaiting()
{
    for (CommandRun *run : d->waiting())
        d->begin(run);
}

void CommandRunner::sendBehindLock()
{
    for (CommandRun *run : d->waiting()) {
        std::optional<ApiAccess> access = d->services.access.held(run->command().connection);
        if (!access)
            continue;
        run->d->context.calls.outliveLock(*std::move(access));
        d->begin(run);
    }
}

void CommandRunner::endBehindLock()
{
    for (CommandRun *run : std::vector<CommandRun *>(d->runs)) {
        if (run->d->context.calls.outlivesLock())
            d->cancel(run, &CommandCalls::abandon);
    }
}

void CommandRunner::dropWaiting()
{
    for (CommandRun *run : d->waiting())
        d->drop(run);
}

void CommandRunner::settleWaiting(WaitingDeletes what, QObject *context, std::function<void()> done)
{
    if (what == WaitingDeletes::Send)
        sendWaiting();
    else
        dropWaiting();
    d->settling.push_back({context, std::move(done)});
    d->tellSettled();
}

bool CommandRunner::hasRunning() const
{
    return std::ranges::any_of(d->runs, [](const CommandRun *run) {
        return run->report().state == CommandState::Running && !run->d->cutOff;
    });
}

void CommandRunner::cancelRunning(const ConnectionId &id)
{
    d->cancelRunning(id);
}

std::vector<CommandRun *> CommandRunner::waiting() const
{
    return d->waiting();
}

} // namespace tokendeck

#include "moc_command_runner.cpp"
