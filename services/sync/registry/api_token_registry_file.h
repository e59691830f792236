// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/api_token_entry.h"

#include <QJsonObject>
#include <QStringList>

#include <map>
#include <optional>

namespace tokendeck {

//! By connection and token.
using RegistryEntries = std::map<std::pair<ConnectionId, ApiTokenId>, ApiTokenEntry>;

//! The members that tell the entries of the registry's file apart, for JsonFile.
[[nodiscard]] QStringList registryKeys();

//! The registry's file: {"apiTokens": [{"connection", "id", "name", …}]}.
[[nodiscard]] QJsonObject registryToJson(const RegistryEntries &entries);
//! Nothing when \p object could not have been written by registryToJson().
[[nodiscard]] std::optional<RegistryEntries> registryFromJson(const QJsonObject &object);

} // namespace tokendeck
