// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/secrets/keychain.h"

namespace tokendeck {

class Background;

//! The keychain of the system this runs on. Asks the system nothing yet. \p background outlives it.
[[nodiscard]] Keychain makeSystemKeychain(Background &background);

} // namespace tokendeck
