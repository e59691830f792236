// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tokendeck {

//! The computer's user, as the activity log names them; empty where the system names none.
[[nodiscard]] QString userName();

} // namespace tokendeck
