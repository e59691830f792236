// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/outcome.h"
#include "services/api/codecs/api_values.h"

#include <QByteArray>

namespace tokendeck {

//! Reads the answer of GET /v2/whoami.
[[nodiscard]] Outcome<Identity> decodeIdentity(QByteArray body);

} // namespace tokendeck
