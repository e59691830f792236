// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/api_token_registry.h"

#include <QJsonObject>

#include <map>
#include <optional>

namespace tokendeck {

using ApiTokenEntries = std::map<std::pair<ConnectionId, ApiTokenId>, ApiTokenEntry>;

//! The registry's file: {"apiTokens": [{"connection", "id", "name", …}]}.
[[nodiscard]] QJsonObject registryToJson(const ApiTokenEntries &entries);
//! Nothing when \p object could not have been written by registryToJson().
[[nodiscard]] std::optional<ApiTokenEntries> registryFromJson(const QJsonObject &object);

} // namespace tokendeck
