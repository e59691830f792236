// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/window_options.h"
#include "app/sandbox_module.h"
#include "services/sync/connections/connection_service.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tokendeck {

//! Says on standard error what is wrong with the faults of \p options; false where nothing is. A
//! module that cannot be loaded is told when the sandbox is opened.
[[nodiscard]] bool refuseFaults(const WindowOptions &options);

//! Loads and runs the embedded sandbox, and connects its main account and sub accounts.
class SandboxHost final : public QObject {
    Q_OBJECT
public:
    //! \p dataFile is where the data is kept unless the command line names another file. Both
    //! references outlive the host.
    SandboxHost(const WindowOptions &options, QString dataFile, ConnectionService &connections,
                QObject *parent = nullptr);

    //! Starts it, once; the connections appear when it answers.
    void open();
    //! Gives the connections their tokens again after a lock.
    void supplyTokens();

signals:
    //! It cannot start, or its data file was damaged and it has a new one.
    void problemOccurred(const tokendeck::Problem &problem);

private:
    [[nodiscard]] bool load();
    [[nodiscard]] SandboxOptions options() const;
    void opened(const SandboxAccess &access);
    void add(const SandboxAccount &account, std::optional<ConnectionId> parent);

    WindowOptions m_options;
    QString m_dataFile;
    ConnectionService &m_connections;
    std::unique_ptr<SandboxModule> m_sandbox; //!< once it was loaded
    std::optional<SandboxAccess> m_access;
    bool m_starting = false;
};

} // namespace tokendeck
