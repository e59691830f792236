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

//! Makes a keychain; or says, in a sentence, why what speaks with it cannot be had. Whether this
//! system has a keychain is then not known.
using MakeKeychain = std::function<tl::expected<Keychain, QString>()>;

//! The keychain that \p make makes, once, when something is asked of it for the first time. Where
//! it cannot be had, jobs end with Failed and that sentence, and the state is Unknown.
[[nodiscard]] Keychain lateKeychain(MakeKeychain make);

} // namespace tokendeck
