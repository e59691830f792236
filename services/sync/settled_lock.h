// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/command_runner.h"

#include <QObject>

#include <memory>

namespace tokendeck {

class ConnectionService;

//! Locks the application, and settles the deletes behind Undo before: locking takes the tokens
//! away that they would be sent with.
class SettledLock : public QObject {
    Q_OBJECT
public:
    //! How long a lock waits for deletes that are being sent: a slow backend does not keep the
    //! application open.
    static constexpr std::chrono::seconds Patience{3};

    //! All references outlive this.
    SettledLock(ConnectionService &connections, CommandRunner &commands, Clock &clock,
                QObject *parent = nullptr);
    ~SettledLock() override;

    //! Locks at once, unless waiting deletes are to be sent: then when they have been answered,
    //! after Patience at the latest. Nothing when it is locked or about to be.
    void lock(WaitingDeletes what);

signals:
    //! lock() waits for deletes: what must not outlive a lock can be put away now.
    void locking();

private:
    void lockNow();

    ConnectionService &m_connections;
    CommandRunner &m_commands;
    Clock &m_clock;
    std::unique_ptr<ClockTimer> m_timer; //!< while a lock waits
};

} // namespace tokendeck
