// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QString>

namespace tokendeck {

//! \p keys as everything here calls them, in the language and as the platform writes them:
//! "Ctrl+K", "Strg+Eingabe"; empty for none. Return is called Enter, as on most keyboards.
[[nodiscard]] QString keysText(const QKeySequence &keys);

} // namespace tokendeck
