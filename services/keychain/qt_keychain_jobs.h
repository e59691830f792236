// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/secrets/keychain_jobs.h"

#include <memory>

namespace tokendeck {

//! Through QtKeychain, under the service name "Tokendeck".
//!
//! QtKeychain does one job at a time in the process, so a job behind a question waits as long as
//! that one. On KDE its first job asks the bus for kwalletd in the calling thread, for 500 ms at
//! most; with libsecret the calling thread needs GLib's event loop, Qt's default on Linux.
[[nodiscard]] std::unique_ptr<KeychainJobs> makeQtKeychainJobs();

} // namespace tokendeck
