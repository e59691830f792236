// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tokendeck {

//! The variable that tells the frameworks of a KDE session.
inline constexpr auto KdeVersionVariable = "KDE_SESSION_VERSION";

//! The frameworks of the KDE session that this is, 5 or 6, by what QtKeychain looks at; 0
//! elsewhere.
[[nodiscard]] int kdeFrameworks();

} // namespace tokendeck
