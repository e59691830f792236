// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace tokendeck {

//! The position of \p needle in \p text from \p from on, or std::string_view::npos. Several times
//! as fast as memmem() for words of more than a letter (bench_tables), and as fast for one.
[[nodiscard]] size_t findText(std::string_view text, std::string_view needle, size_t from);

} // namespace tokendeck
