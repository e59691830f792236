// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tokendeck {

//! \p text for a place that may take its text for markup (a tooltip, a menu): what it shows is
//! \p text as it is.
[[nodiscard]] QString plainToolTip(const QString &text);
//! The same for menus and buttons, where "&" would mark a mnemonic.
[[nodiscard]] QString plainActionText(QString text);

} // namespace tokendeck
