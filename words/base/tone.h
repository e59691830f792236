// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tokendeck {

//! The meaning of words that a colour underlines.
enum class Tone { Normal, Dim, Accent, Good, Warning, Danger };

} // namespace tokendeck
