// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace tokendeck::json {

//! The most characters that a shape has.
inline constexpr qsizetype MostShape = 16 * 1024;

//! What \p text is made of, to be passed on to who is to mend its reading: the names of members and
//! the types of values in JSON's words. No value is in it. Of an array it says each different shape
//! of its items once, and not how many there are. A name that could be a secret itself is left
//! out: a long one, one that reads like chance, one that has a part of a token of \p text.
//! Of what is no JSON it says so.
[[nodiscard]] QString shapeOf(std::string_view text);

} // namespace tokendeck::json
