// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace tokendeck::test {

//! Whether this is built with AddressSanitizer, which holds what was freed back, to tell who uses
//! it, and takes several times as long for everything.
#if defined(__has_feature)
inline constexpr bool IsSanitized = __has_feature(address_sanitizer);
#elif defined(__SANITIZE_ADDRESS__)
inline constexpr bool IsSanitized = true;
#else
inline constexpr bool IsSanitized = false;
#endif

//! For how long a test waits at most for what is sure to come. Passing tests wait no longer for it.
inline constexpr std::chrono::seconds LongestWait{IsSanitized ? 90 : 20};

} // namespace tokendeck::test
