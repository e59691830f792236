// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

namespace tokendeck {

class Background;

enum class KeychainState {
    Ready,
    Locked,
    Missing, //!< no service, or no bus to reach it by
    Unknown,
};

//! Asks the keychain how it is, for the reason behind a failure. libsecret says "not found" for a
//! keyring that stayed locked, and "failed" where there is no service at all.
class KeychainProbe {
public:
    virtual ~KeychainProbe() = default;

    //! Answers once, from the event loop, or never after this object's end.
    virtual void ask(std::function<void(KeychainState)> done) = 0;
};

//! The system's: over D-Bus on Unix with a Secret Service, else one that knows nothing.
//! \p background outlives it.
[[nodiscard]] std::unique_ptr<KeychainProbe> makeKeychainProbe(Background &background);

//! Whether QtKeychain uses KWallet rather than the Secret Service on this desktop.
[[nodiscard]] bool isKdeDesktop();

} // namespace tokendeck
