// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/runs/quiet_run.h"

#include "services/sync/commands/command_effects.h"

#include <utility>

namespace tokendeck {

QuietRun::QuietRun(CommandRunner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_effects(runner.makeQuietEffects())
{
}

QuietRun::~QuietRun()
{
    // Without this nobody refreshes the lists once the last ones have finished.
    if (m_started && !m_finished)
        m_effects->endWhenUnused();
}

void QuietRun::start()
{
    if (std::exchange(m_started, true))
        return;
    begin();
    finishIfOver();
}

void QuietRun::cancel()
{
    if (m_finishing || std::exchange(m_cancelled, true))
        return;
    leaveRest();
    m_started = true;
    tellProgress();
    finishIfOver();
}

const CommandContext::Services &QuietRun::services() const
{
    return m_runner.services();
}

CommandRun *QuietRun::run(const Command &command)
{
    return m_runner.runQuietly(command, m_effects);
}

void QuietRun::tellItem(int index)
{
    emit itemChanged(index);
    tellProgress();
}

void QuietRun::tellProgress()
{
    if (std::exchange(m_progressTold, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_progressTold = false;
            emit progressChanged();
        },
        Qt::QueuedConnection);
}

void QuietRun::finishIfOver()
{
    if (m_finishing || !isOver())
        return;
    m_finishing = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_effects->end();
            m_finished = true;
            emit finished();
        },
        Qt::QueuedConnection);
}

} // namespace tokendeck

#include "moc_quiet_run.cpp"
