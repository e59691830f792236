// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/runs/command_runner.h"

#include <QObject>

#include <memory>

namespace tokendeck {

class CommandEffects;

//! Runs many commands, each of which says nothing for itself, and refreshes the lists that they
//! touched once at the end.
class QuietRun : public QObject {
    Q_OBJECT
public:
    //! Begins no more. Commands under way go on without this.
    ~QuietRun() override;

    //! Begins, once. Never finishes from within this call.
    void start();
    //! Begins no more; what is under way finishes.
    void cancel();
    [[nodiscard]] bool isFinished() const { return m_finished; }

signals:
    void itemChanged(int index);
    //! Comes at most once for each turn of the event loop.
    void progressChanged();
    //! Comes exactly once, after the workspace was told of everything.
    void finished();

protected:
    //! \p runner outlives the run.
    explicit QuietRun(CommandRunner &runner, QObject *parent = nullptr);

    //! Begins what can be begun at first.
    virtual void begin() = 0;
    //! Leaves what was not begun.
    virtual void leaveRest() = 0;
    //! Whether nothing is under way, and nothing is left to be begun.
    [[nodiscard]] virtual bool isOver() const = 0;

    [[nodiscard]] const CommandContext::Services &services() const;
    [[nodiscard]] bool hasStarted() const { return m_started; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    [[nodiscard]] CommandRun *run(const Command &command);
    //! The item at \p index is in another state.
    void tellItem(int index);
    //! Finishes where isOver().
    void finishIfOver();

private:
    void tellProgress();

    CommandRunner &m_runner;
    std::shared_ptr<CommandEffects> m_effects;
    bool m_started = false;
    bool m_cancelled = false;
    bool m_progressTold = false;
    bool m_finishing = false;
    bool m_finished = false;
};

} // namespace tokendeck
