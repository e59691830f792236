// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string_view>
#include <vector>

//! JSON as text (RFC 8259): where values begin and end, and nothing of what they are.
//!
//! For answers that were not understood: it needs no memory for what it walks over, follows any
//! nesting, and takes everything that is JSON, a number beyond every range and half a pair of
//! surrogates included.
namespace tokendeck::json {

//! The first byte of \p text that is no JSON white space.
[[nodiscard]] const char *skipSpace(const char *at, const char *end);

//! The end of the value that begins at \p at, behind white space or not; nullptr when that is no
//! JSON, or cut.
[[nodiscard]] const char *endOfValue(const char *at, const char *end);

//! Whether \p text is one JSON value, with nothing but white space around it.
[[nodiscard]] bool isJson(std::string_view text);

//! One member of an object, as it is written: the name with its escapes and without its quotes.
struct RawMember {
    std::string_view name;
    std::string_view value;
};

//! The items of the array that \p text begins with. Absent when it begins with none.
[[nodiscard]] std::optional<std::vector<std::string_view>> itemsOf(std::string_view text);
//! The members of the object that \p text begins with. Absent when it begins with none.
[[nodiscard]] std::optional<std::vector<RawMember>> membersOf(std::string_view text);

} // namespace tokendeck::json
