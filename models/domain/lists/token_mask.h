// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace tokendeck {

// How much of a token may be shown, in characters.

//! Of a shorter text nothing is shown.
inline constexpr qsizetype ShortestWithEnds = 20;
//! At its beginning, and at its end.
inline constexpr qsizetype ShownEndLength = 4;

} // namespace tokendeck
