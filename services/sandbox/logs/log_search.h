// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/logs/log_table.h"

#include <QByteArray>
#include <QJsonObject>

namespace tokendeck::sandbox {

//! Answers the body of POST /v1/search from \p logs, of which those before \p from are left out:
//! query, size (0 to 10,000), from, sort by @timestamp, _source, and terms (size up to 1,000) and
//! filters aggregations, which may hold others. Throws a Refusal with status 400.
[[nodiscard]] QByteArray searchLogs(const LogTable &logs, TimePoint from, TimePoint now,
                                    const QJsonObject &request);

} // namespace tokendeck::sandbox
