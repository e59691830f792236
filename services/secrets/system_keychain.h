// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/secrets/keychain_jobs.h"
#include "services/secrets/keychain_probe.h"

#include <memory>

namespace tokendeck {

class Background;

//! The keychain of the system this runs on, and the questions to the same one.
struct SystemKeychain {
    std::unique_ptr<KeychainJobs> jobs;
    std::unique_ptr<KeychainProbe> probe;
};

//! Asks the system nothing yet. \p background outlives both.
[[nodiscard]] SystemKeychain makeSystemKeychain(Background &background);

} // namespace tokendeck
