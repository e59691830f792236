// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/runs/protection.h"

#include <QString>

namespace tokendeck {

//! What is to be typed and why, above the line that takes it.
[[nodiscard]] QString typedNameText(const TypedName &wanted);
//! Why the button is off while it was not typed.
[[nodiscard]] QString typedNameObjection(const TypedName &wanted);

} // namespace tokendeck
