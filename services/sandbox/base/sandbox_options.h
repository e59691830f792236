// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/ids.h"
#include "models/domain/problem.h"
#include "models/domain/secret.h"
#include "services/sandbox/base/fault.h"

#include <QHostAddress>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

namespace tokendeck {

//! How a sandbox starts.
struct SandboxOptions {
    //! Loopback only: the sandbox speaks plain HTTP and hands out tokens.
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; //!< 0: any free one
    quint16 preferredPort = 0; //!< where port is 0: this one, unless it is taken
    QString dataFile; //!< SQLite; empty: in memory, gone at the end
    bool reset = false; //!< forgets what the data file holds
    //! Shared tokens of the main account, 0 to 100,000; absent: the sample's own.
    std::optional<int> tokenCount;
    QString accountName; //!< of the main account; empty: "Production"
    //! The API token to be given out; empty: a new one. A token that the data file does not know
    //! gets a family of accounts of its own.
    Secret apiToken;
    QString userEmail; //!< of the main account's admin; empty: dana@acme.io
    std::chrono::milliseconds latency{0}; //!< before each reply
    std::vector<sandbox::Fault> faults;
    //! Hands out an API token of each sub account as well, made where there is none of ours.
    bool openSubAccounts = false;
    //! Must outlive the sandbox; null: the computer's.
    Clock *clock = nullptr;
};

//! An account of the sandbox and an API token that acts for it.
struct SandboxAccount {
    AccountId id;
    QString name;
    Secret apiToken;
};

//! Where a running sandbox is, and who may ask it.
struct SandboxAccess {
    QUrl url; //!< "http://127.0.0.1:port"; takes lines of logs as the listener does, too
    QUrl listener; //!< where lines of logs are taken, up to 10 MiB at once
    Secret apiToken; //!< of the main account
    AccountId accountId; //!< the main account
    QString accountName;
    std::vector<SandboxAccount> subAccounts; //!< with SandboxOptions::openSubAccounts
    //! FileDamaged, with the name that the damaged data file has now, when the data is new.
    std::optional<Problem> notice;
};

} // namespace tokendeck
