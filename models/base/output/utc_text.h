// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <QByteArray>

namespace tokendeck {

//! \p time in UTC, the same in every language and time zone: "2026-11-26T14:05:00Z" (RFC 3339), the
//! second rounded down.
[[nodiscard]] QByteArray utcText(TimePoint time);

} // namespace tokendeck
