// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tokendeck {

//! "checked", "not checked", "partly checked".
[[nodiscard]] QString checkedWord(Qt::CheckState state);

//! What is spoken of an entry of a view that is called \p text and has a box: with what Qt does not
//! tell of the box. AT-SPI hears that an entry is checked, and not that it could be.
[[nodiscard]] QString withCheck(const QString &text, Qt::CheckState state);

} // namespace tokendeck
