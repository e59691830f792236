// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connection.h"

#include <QString>

namespace tokendeck {

//! Where \p connection leads, in a word or two: its region ("Europe"), the sandbox, or the host of
//! its own URL.
[[nodiscard]] QString placeNameOf(const Connection &connection);

} // namespace tokendeck
