// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tokendeck {

//! \p text, which runs from left to right whatever it has: a filter, a mask, keys. In a language
//! that runs the other way it stands in a Unicode isolate (UAX #9, 3.1.2), so that neither turns
//! the other round; in others it stays as it is, without a copy.
[[nodiscard]] QString leftToRight(const QString &text);

//! In which direction \p text, a sentence or a name, is laid out in a window that is read in
//! \p window: in that one, whatever its first letter is, but for a text without any letter that
//! runs so.
[[nodiscard]] Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection window);

} // namespace tokendeck
