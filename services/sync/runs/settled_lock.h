// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/runs/command_runner.h"

#include <QObject>

#include <memory>

namespace tokendeck {

class ConnectionService;

//! Locks the application, and has the deletes behind Undo settled: sent behind the lock, or
//! dropped.
class SettledLock : public QObject {
    Q_OBJECT
public:
    //! How long deletes may take behind the lock. Each keeps a token in memory that long.
    static constexpr std::chrono::seconds Patience{60};

    //! All references outlive this.
    SettledLock(ConnectionService &connections, CommandRunner &commands, Clock &clock,
                QObject *parent = nullptr);
    ~SettledLock() override;

    //! Locks at once (ConnectionService::lock()), whatever is to become of waiting deletes.
    void lock(WaitingDeletes what);

private:
    ConnectionService &m_connections;
    CommandRunner &m_commands;
    Clock &m_clock;
    std::unique_ptr<ClockTimer> m_timer; //!< of Patience
};

} // namespace tokendeck
