// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/secrets/keychain_jobs.h"
#include "services/secrets/keychain_probe.h"

#include <tl/expected.hpp>

#include <functional>
#include <memory>

namespace tokendeck {

//! A keychain, and the questions to the same one.
struct Keychain {
    std::unique_ptr<KeychainJobs> jobs;
    std::unique_ptr<KeychainProbe> probe;
};

//! Makes a keychain; or says why there is none, in the system's words.
using MakeKeychain = std::function<tl::expected<Keychain, QString>()>;

//! The keychain that \p make makes, once, when something is asked of it for the first time. Where
//! there is none, jobs end with NoService, and the state is Missing.
[[nodiscard]] Keychain lateKeychain(MakeKeychain make);

} // namespace tokendeck
