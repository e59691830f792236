// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tokendeck {

class ClipboardService;

//! What the clipboard holds from here, by its label, and how long; empty where it holds no secret.
[[nodiscard]] QString clipboardText(const ClipboardService &clipboard);

} // namespace tokendeck
