// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/outcome.h"
#include "services/api/codecs/api_values.h"

#include <QByteArray>

namespace tokendeck {

//! Reads the answer of POST /v1/audit-trail, in the backend's order.
[[nodiscard]] Outcome<AuditPage> decodeAuditPage(QByteArray body);

[[nodiscard]] QByteArray encodeAuditQuery(const AuditQuery &query);

} // namespace tokendeck
