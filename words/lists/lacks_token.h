// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"

namespace tokendeck {

//! Whether the token of \p info is refused, or not to be had: why nothing is read of it stands with
//! the connection then, and not with its lists.
[[nodiscard]] inline bool lacksToken(const ConnectionInfo &info)
{
    return info.state == ConnectionState::TokenRefused
        || info.state == ConnectionState::TokenUnavailable;
}

} // namespace tokendeck
