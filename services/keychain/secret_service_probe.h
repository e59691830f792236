// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/secrets/keychain_probe.h"

#include <memory>

namespace tokendeck {

class Background;

//! Asks the Secret Service on the session bus, whoever it is. \p background outlives it.
[[nodiscard]] std::shared_ptr<KeychainProbe> makeSecretServiceProbe(Background &background);

} // namespace tokendeck
