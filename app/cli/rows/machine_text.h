// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <QByteArray>
#include <QString>

namespace tokendeck::cli {

// What programs read: the same in every language and time zone.

//! \p time in UTC: "2026-11-26T14:05:00Z" (RFC 3339), the second rounded down.
[[nodiscard]] QByteArray utcText(TimePoint time);
//! Appends \p text as a string of JSON (RFC 8259, 7), with its quotes.
void appendJson(QByteArray &json, const QString &text);

} // namespace tokendeck::cli
