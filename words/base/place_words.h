// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connection.h"

#include <QString>

namespace tokendeck {

//! Where \p connection leads, in a word or two: its region ("Europe"), the sandbox, or the host of
//! its own URL, with a port that is not the usual one ("127.0.0.1:8080").
[[nodiscard]] QString placeNameOf(const Connection &connection);

} // namespace tokendeck
