// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/command_submission.h"

#include "services/sync/refresh/sync_service.h"
#include "services/sync/runs/command_runner.h"
#include "words/sync/change_words.h"
#include "words/sync/lane_words.h"

namespace tokendeck {

namespace {

using namespace std::chrono_literals;

//! An answer takes a part of a second; after this long the admin asks what it is waiting for.
constexpr auto LongWait = 3s;

} // namespace

CommandSubmission::CommandSubmission(const Dependencies &dependencies, QObject *parent)
    : QObject(parent)
    , m_deps(dependencies)
{
    connect(&m_deps.sync.lanes(), &LaneWatch::changed, this, &CommandSubmission::sayWaiting);
}

CommandSubmission::~CommandSubmission() = default;

CommandRun *CommandSubmission::run(const Command &command)
{
    m_unsettled.reset();
    CommandRun *run = m_deps.commands.run(command);
    m_run = run;
    connect(run, &CommandRun::changed, this, &CommandSubmission::sayProgress);
    connect(run, &CommandRun::finished, this, &CommandSubmission::take);
    m_isLong = false;
    m_isCancelling = false;
    m_patience = m_deps.clock.after(LongWait, [this] {
        m_isLong = true;
        sayWaiting();
    });
    emit changed();
    emit said({});
    sayWaiting();
    return run;
}

void CommandSubmission::cancel()
{
    if (!m_run)
        return;
    m_isCancelling = true;
    sayWaiting();
    m_run->cancel();
}

bool CommandSubmission::isAsking() const
{
    return m_run && m_run->report().isAsking;
}

//! What the command waits for: a turn, or an answer that takes long.
void CommandSubmission::sayWaiting()
{
    if (!m_run || isAsking())
        return;
    QString text = laneWords(m_deps.sync.lanes(), m_deps.workspace, m_run->command().connection);
    if (m_isCancelling)
        text = tr("Ending it. What was sent already cannot be taken back; Logz.io is asked what "
                  "became of it.");
    else if (text.isEmpty() && m_isLong)
        text = tr("Logz.io has not answered yet. What was sent cannot be taken back; if no answer "
                  "comes, Logz.io is asked what became of it.");
    emit said({.tone = Tone::Accent, .text = text, .closable = false});
}

Message CommandSubmission::outcome() const
{
    const Command &command = m_run->command();
    return changeMessage(command, m_run->report(), shownAccountName(m_deps.workspace, command));
}

void CommandSubmission::sayProgress()
{
    // The end is take()'s.
    if (!m_run || m_run->report().state != CommandState::Running)
        return;
    emit changed();
    if (isAsking())
        emit said(outcome());
    else
        sayWaiting();
}

void CommandSubmission::take()
{
    const Command command = m_run->command();
    const CommandReport report = m_run->report();
    if (report.state == CommandState::Done) {
        m_run.clear();
        m_patience.reset();
        emit succeeded(command, report);
        return;
    }
    Message message = outcome();
    m_run.clear();
    m_patience.reset();
    m_mayHaveMade = mayHaveMade(command, report);
    if (report.state == CommandState::Unknown)
        m_unsettled = message;
    if (m_mayHaveMade) {
        message.closable = false;
        message.actionText = tr("Do it again");
        message.action = [this] {
            m_mayHaveMade = false;
            emit repeatRequested();
        };
    }
    emit changed();
    emit said(message);
    emit failed();
}

} // namespace tokendeck

#include "moc_command_submission.cpp"
