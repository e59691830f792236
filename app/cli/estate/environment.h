// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

#include <optional>

namespace tokendeck::cli {

//! The connection that the environment names: TOKENDECK_API_TOKEN, with TOKENDECK_API_URL or
//! TOKENDECK_REGION.
struct EnvironmentConnection {
    Secret token;
    QUrl apiUrl; //!< see isAcceptableApiUrl()
};

//! Takes the connection out of the environment, which has no token any more then, for what is
//! started from here and for who looks at it. Nothing without TOKENDECK_API_TOKEN; a sentence where
//! the variables do not name one connection.
[[nodiscard]] tl::expected<std::optional<EnvironmentConnection>, QString>
takeEnvironmentConnection();

} // namespace tokendeck::cli
