// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/secrets/keychain.h"

namespace tokendeck {

class Background;

//! The one function of the module that holds the system's keychain: makeSystemKeychain(), into
//! \p keychain.
using KeychainMain = void (*)(Background &background, Keychain *keychain);
//! Its name there.
inline constexpr auto KeychainMainName = "tokendeckKeychain";

//! The system's keychain, whose module is loaded when something is asked of it for the first time.
//! \p background outlives it.
[[nodiscard]] Keychain keychainOfModule(Background &background);

} // namespace tokendeck
