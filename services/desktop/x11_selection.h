// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace tokendeck {

//! Asks the owner of the X11 clipboard for its text, over a connection of its own, so that any
//! thread can wait. Absent where there is none, where it is longer than a token can be, where
//! nobody answers within \p patience, and after \p stop, which ends the wait at once.
[[nodiscard]] std::optional<Secret> readX11Clipboard(std::chrono::milliseconds patience,
                                                     const std::stop_token &stop);

} // namespace tokendeck
