// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/reports/report/report.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace tokendeck {

// The parts of a report as members of JSON, as docs/schema has them; never altered.

[[nodiscard]] QJsonObject lineJson(const TokenLine &line);
[[nodiscard]] QJsonObject listJson(const ReportList &list);
[[nodiscard]] QJsonObject scoreJson(const ReportScore &score);

//! \p bytes, to be read by QJsonDocument for what follows: it would drop a byte order mark at the
//! beginning of a text.
[[nodiscard]] QByteArray withGuardedMarks(QByteArray bytes);

//! What these made of; absent for every other object.
[[nodiscard]] std::optional<TokenLine> lineOfJson(const QJsonObject &object);
[[nodiscard]] std::optional<ReportList> listOfJson(const QJsonObject &object);
[[nodiscard]] std::optional<ReportScore> scoreOfJson(const QJsonObject &object);

} // namespace tokendeck
