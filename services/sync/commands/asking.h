// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/command_context.h"
#include "services/sync/commands/steps.h"

#include <QObject>

#include <chrono>
#include <coroutine>
#include <memory>
#include <optional>

namespace tokendeck {

//! To be awaited: some time passes, or the command is cancelled.
class CommandPause {
public:
    //! \p context outlives this.
    CommandPause(CommandContext &context, std::chrono::milliseconds time)
        : m_command(context)
        , m_time(time)
    {
    }
    ~CommandPause() { m_command.calls.setCancelListener({}); }
    Q_DISABLE_COPY_MOVE(CommandPause)

    [[nodiscard]] bool await_ready() const { return m_command.calls.isCancelled(); }
    void await_suspend(std::coroutine_handle<> waiting);
    void await_resume() const { }

private:
    CommandContext &m_command;
    std::chrono::milliseconds m_time;
    QObject m_context;
    std::unique_ptr<ClockTimer> m_timer;
    bool m_over = false;
};

//! How long to wait before the backend is asked for the \p round-th time again, from 0; nothing
//! when that is often enough.
[[nodiscard]] std::optional<std::chrono::milliseconds> pauseBefore(int round);

//! Asking the backend again and again what came of a write. Its lists lag some seconds behind
//! (docs/backend.md, The sandbox), so what it does not show at once may have been done all the
//! same. The report says that it is being asked, once it was asked in vain.
class Asking {
public:
    //! After which nothing is asked a third time.
    static constexpr std::chrono::milliseconds LongestTime{8000};

    //! Begins when the backend is asked for the first time. \p context outlives this.
    explicit Asking(CommandContext *context);
    ~Asking();
    Q_DISABLE_COPY_MOVE(Asking)

    //! Waits, longer each time. False, at once, when it was asked often enough or the command is
    //! cancelled; one that is cancelled while it waits asks a last time.
    [[nodiscard]] Steps<bool> again();

private:
    CommandContext *m_context;
    std::chrono::milliseconds m_begun;
    int m_round = 0;
};

//! Whether asking again may bring an answer after \p problem.
[[nodiscard]] bool isWorthAsking(const Problem &problem);

} // namespace tokendeck
