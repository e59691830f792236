// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/sandbox.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace tokendeck {

//! A Sandbox in a thread of its own, for a program that has a window. For the thread that made it.
class SandboxThread : public QObject {
    Q_OBJECT
public:
    explicit SandboxThread(QObject *parent = nullptr);
    //! As stop().
    ~SandboxThread() override;

    //! Starts the sandbox and returns at once. \p done is called with the outcome in this thread,
    //! unless \p context, or this, has ended by then.
    void start(SandboxOptions options, QObject *context,
               std::function<void(Outcome<SandboxAccess>)> done);
    //! Ends the sandbox, and waits for that: a fraction of a second, unless it is making its data.
    void stop();

    // In force when they return. They wait for the request that is being answered.
    void setLatency(std::chrono::milliseconds latency);
    void addFault(sandbox::Fault fault);
    void clearFaults();

    [[nodiscard]] std::shared_ptr<sandbox::Journal> journal() const { return m_journal; }

private:
    void runThere(const std::function<void(Sandbox &)> &deed);

    QThread m_thread;
    Sandbox *m_sandbox = nullptr; //!< lives in m_thread, which ends it
    std::shared_ptr<sandbox::Journal> m_journal;
};

} // namespace tokendeck
