// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tokendeck {

//! "17,702": with the separators of the locale, and of English where it has none.
[[nodiscard]] QString numberText(qint64 number);
//! "18 %"; "<1 %" and ">99 %" where rounding would say none or all.
[[nodiscard]] QString shareText(qint64 part, qint64 whole);

} // namespace tokendeck
