// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/outcome.h"
#include "services/sandbox/base/fault.h"
#include "services/sandbox/base/journal.h"
#include "services/sandbox/base/sandbox_options.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace tokendeck {

//! The embedded backend (docs/backend.md, The sandbox): the vendor's API on loopback, over sample
//! data in a SQLite file. Works in the thread that it lives in; SandboxThread gives it one.
class Sandbox : public QObject {
    Q_OBJECT
public:
    explicit Sandbox(QObject *parent = nullptr);
    ~Sandbox() override;

    //! Opens the data, makes it where there is none, and answers from then on. Blocks for a
    //! fraction of a second, for some seconds with 100,000 tokens. InvalidInput for an address that
    //! is not loopback or not free, FileFailed for a data file that cannot be used.
    [[nodiscard]] Outcome<SandboxAccess> start(const SandboxOptions &options);
    //! Closes every connection and the data file. start() may follow.
    void stop();

    [[nodiscard]] bool isRunning() const;
    //! Of the last start() that succeeded.
    [[nodiscard]] const SandboxAccess &access() const { return m_access; }

    void setLatency(std::chrono::milliseconds latency);
    void addFault(sandbox::Fault fault);
    void clearFaults();

    //! What happened since the first start(); may be read from any thread, and outlive this.
    [[nodiscard]] std::shared_ptr<sandbox::Journal> journal() const { return m_journal; }

private:
    class Private;
    std::shared_ptr<sandbox::Journal> m_journal;
    SandboxAccess m_access;
    std::unique_ptr<Private> d; //!< ends first: it tells the journal of what it leaves unanswered
};

} // namespace tokendeck
